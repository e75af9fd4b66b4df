import Foundation

/// Words that mutations put into an input, in the format of libFuzzer's `-dict`: a line holds a word
/// in quotation marks, `\xNN` is a byte, `\\` and `\"` are themselves, `#` begins a comment.
public struct TokenDictionary: Sendable {
  /// The words as bytes.
  public let tokens: [[UInt8]]

  /// Reads a dictionary's text; lines without a word are passed over.
  public init(_ text: String) {
    tokens = text.split(whereSeparator: \.isNewline).compactMap { line in
      guard !line.hasPrefix("#"), let open = line.firstIndex(of: "\""),
        let close = line.lastIndex(of: "\""), open < close
      else { return nil }
      return Self.unescaped(Array(line[line.index(after: open)..<close].utf8))
    }
  }

  /// The dictionary of a target.
  public init(of target: FuzzTarget) {
    let path = SeedCorpus.project + "/Tests/FuzzTests/Dictionaries/\(target.dictionary).dict"
    self.init((try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      if rest.starts(with: #"\x"#.utf8), rest.count >= 4,
        let byte = UInt8(String(decoding: rest.dropFirst(2).prefix(2), as: UTF8.self), radix: 16)
      {
        result.append(byte)
        index += 4
      } else {
        if bytes[index] == UInt8(ascii: "\\"), rest.count > 1 { index += 1 }
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
