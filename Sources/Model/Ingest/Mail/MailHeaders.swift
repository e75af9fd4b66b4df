/// The fields above a mail's body or above one of its parts (RFC 5322, section 2.2).
struct MailHeaders {
  private var values: [String: [UInt8]] = [:]
  /// Where the body begins.
  let end: Int

  /// The most bytes of a field that are kept.
  static let fieldLimit = 16_384

  /// Reads fields up to the first empty line. A line that is no field ends them, and the body begins
  /// there.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var index = range.lowerBound
    var values: [String: [UInt8]] = [:]
    var name: String?
    while index < range.upperBound {
      let lineEnd = bytes[index..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let next = min(lineEnd + 1, range.upperBound)
      let line =
        bytes[index..<lineEnd].last == 0x0D ? bytes[index..<(lineEnd - 1)] : bytes[index..<lineEnd]
      if line.isEmpty {
        index = next
        break
      }
      if line.first == 0x20 || line.first == 0x09 {
        // A field that goes on; the line end is no part of it.
        if let name, let value = values[name], value.count < MailHeaders.fieldLimit {
          values[name] = value + [0x20] + line.drop { $0 <= 0x20 }
        }
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")),
        MailHeaders.isName(line[..<colon])
      {
        let key = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        name = key
        if values[key] == nil {
          values[key] = Array(
            line[(colon + 1)...].drop { $0 <= 0x20 }.prefix(MailHeaders.fieldLimit))
        }
      } else {
        break
      }
      index = next
    }
    self.values = values
    end = index
  }

  /// Whether there is no field.
  var isEmpty: Bool { values.isEmpty }

  /// A field as it stands; the name in lower case.
  subscript(name: String) -> String? {
    values[name].map { String(decoding: $0, as: UTF8.self) }
  }

  /// A field as people read it.
  func text(_ name: String) -> String? {
    values[name].map(EncodedWords.decoded)
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
