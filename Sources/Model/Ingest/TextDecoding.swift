/// How the bytes of a file are read as text.
///
/// A byte-order mark decides. Without one: NUL bytes that fill every other place are UTF-16; any
/// other NUL, or one control in ten bytes, is no text; bytes that are UTF-8, or nearly so (more
/// whole multi-byte sequences than faults), are UTF-8; all else is Windows-1252, which holds
/// Latin-1's letters at the same places.
public enum TextDecoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252

  /// The decoding of a file, nil where its bytes are no text.
  public init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if let wide = TextDecoding.alternatingNULs(bytes) {
      self = wide
    } else if TextDecoding.isBinary(bytes) {
      return nil
    } else {
      let found = TextDecoding.sequences(in: bytes)
      self = found.broken == 0 || found.whole > found.broken ? .utf8 : .windows1252
    }
  }

  /// Decodes a file; a byte-order mark is dropped, each invalid sequence becomes one U+FFFD, and
  /// line ends stay as they stand. Nil where the bytes are no text, before or after decoding.
  public static func text(of bytes: [UInt8]) -> ArticleText? {
    guard let decoding = TextDecoding(of: bytes) else { return nil }
    let decoded = decoding.decode(bytes)
    return isBinary(decoded) ? nil : ArticleText(validUTF8: decoded)
  }

  /// Reads bytes into valid UTF-8.
  func decode(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8:
      let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      return Array(String(decoding: bytes[mark...], as: UTF8.self).utf8)
    case .utf16LittleEndian:
      return TextDecoding.wide(bytes, low: 0, high: 1)
    case .utf16BigEndian:
      return TextDecoding.wide(bytes, low: 1, high: 0)
    case .windows1252:
      var decoded: [UInt8] = []
      decoded.reserveCapacity(bytes.count)
      for byte in bytes {
        if byte < 0x80 {
          decoded.append(byte)
        } else if let sequence = UTF8.encode(TextDecoding.scalar(byte)) {
          decoded.append(contentsOf: sequence)
        }
      }
      return decoded
    }
  }

  private static func wide(_ bytes: [UInt8], low: Int, high: Int) -> [UInt8] {
    var units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + low])
    }
    if units.first == 0xFEFF { units.removeFirst() }
    // A file cut in the middle of a unit: the odd byte is an invalid sequence like any other.
    if bytes.count % 2 == 1 { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// UTF-16 without a mark: in text of mostly Latin letters, every other byte is NUL.
  private static func alternatingNULs(_ bytes: [UInt8]) -> TextDecoding? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4 else { return nil }
    var nuls = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { nuls[index % 2] += 1 }
    let half = sample.count / 2
    if nuls[1] * 10 >= half * 7, nuls[0] * 20 <= half { return .utf16LittleEndian }
    if nuls[0] * 10 >= half * 7, nuls[1] * 20 <= half { return .utf16BigEndian }
    return nil
  }

  /// Whether there is a NUL, or more than one control in ten bytes.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    for byte in bytes where byte < 0x20 || byte == 0x7F {
      if byte == 0 { return true }
      let isSpacing = byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
      if !isSpacing { controls += 1 }
    }
    return controls * 10 > bytes.count
  }

  /// Counts whole multi-byte sequences and bytes that belong to none.
  private static func sequences(in bytes: [UInt8]) -> (whole: Int, broken: Int) {
    var whole = 0
    var broken = 0
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes[index])
      if length > 1, follows(bytes, after: index, count: length - 1) {
        whole += 1
        index += length
      } else {
        if length != 1 { broken += 1 }
        index += 1
      }
    }
    return (whole, broken)
  }

  /// Length of the sequence that a byte leads, 0 for a byte that leads none.
  private static func sequenceLength(_ byte: UInt8) -> Int {
    switch byte {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return 2
    case 0xE0...0xEF: return 3
    case 0xF0...0xF4: return 4
    default: return 0
    }
  }

  private static func follows(_ bytes: [UInt8], after index: Int, count: Int) -> Bool {
    guard index + count < bytes.count else { return false }
    return (1...count).allSatisfy { bytes[index + $0] & 0xC0 == 0x80 }
  }

  /// Windows-1252 as the WHATWG Encoding Standard maps it: the five unassigned places keep their
  /// value as C1 controls.
  private static func scalar(_ byte: UInt8) -> UnicodeScalar {
    guard (0x80...0x9F).contains(byte) else { return UnicodeScalar(byte) }
    return UnicodeScalar(upperControls[Int(byte) - 0x80]) ?? UnicodeScalar(byte)
  }

  private static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
