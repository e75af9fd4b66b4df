/// Keys by name, as the bytes that xterm sends for them.
public enum KeyNames {
  /// The bytes of keys such as `jj<Enter><C-d>`; a name that is not known stands for its characters.
  public static func bytes(of keys: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = keys[...]
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">"),
        let known = sequence(String(rest[rest.index(after: rest.startIndex)..<end]))
      {
        bytes += known.utf8
        rest = rest[rest.index(after: end)...]
      } else {
        bytes += String(character).utf8
        rest = rest.dropFirst()
      }
    }
    return bytes
  }

  private static func sequence(_ name: String) -> String? {
    if let known = sequences[name] { return known }
    if name.hasPrefix("C-"), let letter = name.utf8.last, name.utf8.count == 3 {
      return String(Unicode.Scalar(letter & 0x1F))
    }
    if name.hasPrefix("M-"), name.count == 3 { return "\u{1B}" + name.suffix(1) }
    if name.hasPrefix("click:") {
      let numbers = name.dropFirst(6).split(separator: ",")
      guard numbers.count == 2 else { return nil }
      // Row and column from 0, as in frames; the terminal counts from 1, and columns first.
      guard let row = Int(numbers[0]), let column = Int(numbers[1]) else { return nil }
      return "\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m"
    }
    return nil
  }

  private static let sequences = [
    "Enter": "\r", "Esc": "\u{1B}", "Tab": "\t", "S-Tab": "\u{1B}[Z", "Space": " ", "lt": "<",
    "BS": "\u{7F}", "Up": "\u{1B}OA", "Down": "\u{1B}OB", "Right": "\u{1B}OC",
    "Left": "\u{1B}OD", "Home": "\u{1B}OH", "End": "\u{1B}OF", "PageUp": "\u{1B}[5~",
    "PageDown": "\u{1B}[6~", "Del": "\u{1B}[3~", "Ins": "\u{1B}[2~", "F1": "\u{1B}OP",
    "C-Home": "\u{1B}[1;5H", "C-End": "\u{1B}[1;5F",
  ]
}
