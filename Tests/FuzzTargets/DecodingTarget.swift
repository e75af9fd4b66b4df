@testable import Model

/// Bytes become valid UTF-8 or nothing; what was decoded once reads as the same text again.
enum DecodingTarget {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    if let text = TextDecoding.text(of: bytes) {
      _ = try TextPromises(text)
      // A mark of byte order is no longer there, so another decoding cannot be taken for it.
      if let again = TextDecoding.text(of: text.bytes), TextDecoding(of: text.bytes) == .utf8,
        !text.bytes.starts(with: [0xEF, 0xBB, 0xBF])
      {
        try promise(again == text, "decoded text reads otherwise")
      }
    }
    _ = try TextPromises(ArticleText(validUTF8: PageDecoding.text(of: bytes)))
    // The first byte chooses what the transport says of the rest.
    let labels = ["windows-1252", "iso-8859-5", "koi8-r", "shift_jis", "utf-16", "no such set"]
    guard let first = bytes.first else { return }
    let stated = CharacterSet(label: labels[Int(first) % labels.count])
    let rest = Array(bytes.dropFirst())
    _ = try TextPromises(ArticleText(validUTF8: PageDecoding.text(of: rest, stated: stated)))
  }
}
