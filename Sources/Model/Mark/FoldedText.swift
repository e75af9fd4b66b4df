/// A text without what edits of layout and typography change, with the way back to its bytes.
///
/// A run of white space is one blank, quotation marks and dashes are ASCII's, an ellipsis is three
/// stops, and soft hyphens and zero-width scalars are dropped. Case stays.
struct FoldedText: Sendable {
  /// The folded UTF-8 bytes.
  let bytes: [UInt8]
  /// For each folded byte the offset of the scalar that it comes from; not descending.
  private let origins: [Int]
  private let source: [UInt8]

  /// Folds valid UTF-8.
  init(_ source: [UInt8]) {
    var bytes: [UInt8] = []
    var origins: [Int] = []
    bytes.reserveCapacity(source.count)
    origins.reserveCapacity(source.count)
    var at = 0
    while at < source.count {
      let byte = source[at]
      let length = FoldedText.scalarLength(byte)
      let end = min(at + length, source.count)
      if length == 1, byte > 0x20, byte != 0x7F {
        bytes.append(byte)
        origins.append(at)
      } else {
        switch FoldedText.fold(source[at..<end]) {
        case .blank:
          if bytes.last != 0x20 {
            bytes.append(0x20)
            origins.append(at)
          }
        case .nothing: break
        case .itself:
          bytes += source[at..<end]
          origins += repeatElement(at, count: end - at)
        case .ascii(let replacement):
          bytes += replacement.utf8
          origins += repeatElement(at, count: replacement.utf8.count)
        }
      }
      at = end
    }
    self.bytes = bytes
    self.origins = origins
    self.source = source
  }

  /// The index of the first folded byte that comes from `offset` or after it.
  func index(ofByte offset: Int) -> Int {
    var low = 0
    var high = origins.count
    while low < high {
      let middle = (low + high) / 2
      if origins[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The bytes of the text that a range of folded bytes comes from.
  func range(_ folded: Range<Int>) -> TextRange {
    guard let last = folded.last, folded.lowerBound >= 0, last < origins.count else {
      return TextRange(source.count, source.count)
    }
    let lastScalar = origins[last]
    let end = min(lastScalar + FoldedText.scalarLength(source[lastScalar]), source.count)
    return TextRange(origins[folded.lowerBound], end)
  }

  /// The folded bytes of a string, without blanks at its ends.
  static func trimmed(_ string: String) -> [UInt8] {
    var bytes = FoldedText(Array(string.utf8)).bytes
    if bytes.last == 0x20 { bytes.removeLast() }
    if bytes.first == 0x20 { bytes.removeFirst() }
    return bytes
  }

  private enum Folding {
    case blank, nothing, itself
    case ascii(String)
  }

  private static func fold(_ scalar: ArraySlice<UInt8>) -> Folding {
    switch String(decoding: scalar, as: UTF8.self).unicodeScalars.first?.value ?? 0xFFFD {
    case 0...0x20, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      return .blank
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: return .nothing
    case 0x2018...0x201B, 0x2032, 0x02BC: return .ascii("'")
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: return .ascii("\"")
    case 0x2010...0x2015, 0x2212: return .ascii("-")
    case 0x2026: return .ascii("...")
    default: return .itself
    }
  }

  private static func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0..<0xC0: return 1
    case 0xC0..<0xE0: return 2
    case 0xE0..<0xF0: return 3
    default: return 4
    }
  }
}
