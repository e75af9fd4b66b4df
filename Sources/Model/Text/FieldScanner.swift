/// Takes the fields of one line of a file, which single spaces part, from left to right.
struct FieldScanner {
  private static let space = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")

  private let file: MappedFile
  private var place: Int

  /// A scanner that begins at a place of the file.
  init(_ file: MappedFile, at place: Int) {
    self.file = file
    self.place = place
  }

  /// The bytes of the next field; nil at the end of the line and outside the file.
  mutating func next() -> Range<Int>? {
    let start = place
    var end = start
    while let byte = file[end], byte != FieldScanner.space, byte != FieldScanner.newline {
      end += 1
    }
    guard end > start else { return nil }
    place = file[end] == FieldScanner.space ? end + 1 : end
    return start..<end
  }

  /// The next field as a number that is not negative; nil where it is none or has more than nine
  /// digits, which no number of such a file has.
  mutating func number(radix: Int = 10) -> Int? {
    guard let field = next(), field.count < 10 else { return nil }
    var number = 0
    for place in field {
      guard let byte = file[place], let digit = FieldScanner.digit(byte), digit < radix else {
        return nil
      }
      number = number * radix + digit
    }
    return number
  }

  /// The byte at a place of the file.
  func byte(at place: Int) -> UInt8? { file[place] }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 0x57
    default: nil
    }
  }
}
