#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A character set that a page, a mail or a feed names, by the labels of the WHATWG Encoding Standard.
public struct CharacterSet: Hashable, Sendable {
  /// The name by which iconv knows it; nil for those that `TextDecoding` reads.
  private let converter: String?
  private let own: TextDecoding?

  /// UTF-8.
  public static let utf8 = CharacterSet(converter: nil, own: .utf8)
  /// Windows-1252, which holds ASCII and Latin-1 at their places.
  public static let windows1252 = CharacterSet(converter: nil, own: .windows1252)

  /// The character set of a label such as "latin1" or "Shift_JIS"; nil for one that is not known.
  public init?(label: String) {
    let name = String(label.unicodeScalars.filter { $0.value > 0x20 && $0.isASCII }).lowercased()
    if let known = CharacterSet.labels[name] {
      self = known
    } else if let known = CharacterSet.others[name] {
      self.init(converter: known, own: nil)
    } else {
      return nil
    }
  }

  private init(converter: String?, own: TextDecoding?) {
    self.converter = converter
    self.own = own
  }

  /// Whether it is UTF-16: a page that can be read as far as its own label cannot be in it.
  var isWide: Bool { own == .utf16LittleEndian || own == .utf16BigEndian }

  /// Reads bytes into valid UTF-8; what means nothing in the set is U+FFFD. Where the system has no
  /// converter for the set, each byte above ASCII is.
  public func decode(_ bytes: [UInt8]) -> [UInt8] {
    if let own { return own.decode(bytes) }
    guard let converter else { return TextDecoding.utf8.decode(bytes) }
    let handle = iconv_open("UTF-8", converter)
    // iconv_open gives (iconv_t)-1 where it knows no such set.
    guard Int(bitPattern: handle) != -1, let handle else {
      return bytes.flatMap { $0 < 0x80 ? [$0] : CharacterSet.replacement }
    }
    defer { iconv_close(handle) }
    return CharacterSet.convert(bytes, with: handle)
  }

  private static let replacement: [UInt8] = Array("\u{FFFD}".utf8)

  private static func convert(_ bytes: [UInt8], with handle: iconv_t) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 2)
    var source = bytes
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    source.withUnsafeMutableBytes { source in
      var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while left > 0 {
        var code: Int32 = 0
        let taken = chunk.withUnsafeMutableBytes { chunk -> Int in
          var to = chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
          var room = chunk.count
          let result = iconv(handle, &from, &left, &to, &room)
          code = Int(bitPattern: UInt(truncatingIfNeeded: result)) == -1 ? errno : 0
          return chunk.count - room
        }
        decoded.append(contentsOf: chunk[..<taken])
        if code == 0 { break }
        // The chunk is full: the next turn goes on, unless not even one character went into it.
        if code == E2BIG, taken > 0 { continue }
        // A sequence that means nothing, or one that the end cuts off.
        decoded.append(contentsOf: replacement)
        from = from?.advanced(by: 1)
        left -= 1
      }
    }
    return Array(String(decoding: decoded, as: UTF8.self).utf8)
  }

  private static let labels: [String: CharacterSet] = {
    var labels: [String: CharacterSet] = [:]
    for label in ["utf-8", "utf8", "unicode-1-1-utf-8"] { labels[label] = utf8 }
    for label in ["utf-16", "utf-16le", "ucs-2", "unicode", "iso-10646-ucs-2"] {
      labels[label] = CharacterSet(converter: nil, own: .utf16LittleEndian)
    }
    labels["utf-16be"] = CharacterSet(converter: nil, own: .utf16BigEndian)
    for label in [
      "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1", "ascii", "us-ascii", "ansi_x3.4-1968", "iso88591",
    ] {
      labels[label] = windows1252
    }
    return labels
  }()

  /// Label to the converter's name; the standard reads some sets as the larger ones that pages mean.
  private static let others: [String: String] = {
    var others: [String: String] = [
      "koi8-r": "KOI8-R", "koi8": "KOI8-R", "koi": "KOI8-R", "koi8-u": "KOI8-U", "ibm866": "IBM866",
      "cp866": "IBM866", "macintosh": "MACINTOSH", "x-mac-roman": "MACINTOSH",
      "x-mac-cyrillic": "MAC-CYRILLIC", "tis-620": "CP874", "windows-874": "CP874",
      "iso-8859-11": "CP874", "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030",
      "gb_2312-80": "GB18030", "gb18030": "GB18030", "big5": "BIG5-HKSCS",
      "big5-hkscs": "BIG5-HKSCS", "cn-big5": "BIG5-HKSCS", "x-x-big5": "BIG5-HKSCS",
      "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
      "windows-31j": "CP932", "ms_kanji": "CP932", "euc-jp": "EUC-JP", "x-euc-jp": "EUC-JP",
      "iso-2022-jp": "ISO-2022-JP", "euc-kr": "CP949", "ks_c_5601-1987": "CP949",
      "ksc5601": "CP949", "windows-949": "CP949", "korean": "CP949", "latin2": "ISO-8859-2",
      "latin5": "CP1254", "iso-8859-9": "CP1254", "cyrillic": "ISO-8859-5",
      "greek": "ISO-8859-7", "arabic": "ISO-8859-6", "hebrew": "ISO-8859-8",
      "iso-8859-8-i": "ISO-8859-8",
    ]
    for number in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16] {
      for form in ["iso-8859-", "iso8859-", "iso_8859-"] {
        others[form + "\(number)"] = "ISO-8859-\(number)"
      }
    }
    for number in [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258] {
      for form in ["windows-", "cp", "x-cp"] { others[form + "\(number)"] = "CP\(number)" }
    }
    return others
  }()
}
