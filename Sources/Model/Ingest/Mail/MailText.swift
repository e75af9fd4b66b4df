/// The text of a mail as its reader sees it.
enum MailText {
  /// A plain text that says no more than "view this mail in your browser" has fewer words.
  private static let wordsOfStub = 40

  /// The text; nil where there is none.
  static func text(of part: MailPart) -> String? {
    let found = raw(part)
    return found?.unicodeScalars.contains { !$0.properties.isWhitespace } == true ? found : nil
  }

  private static func raw(_ part: MailPart) -> String? {
    switch (part.type.type, part.type.subtype) {
    case ("multipart", "alternative"): return alternative(part.parts)
    case ("multipart", "related"): return part.parts.lazy.compactMap(text).first
    case ("multipart", _), ("message", _):
      let texts = part.parts.filter { !$0.isAttachment }.compactMap(text)
      return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
    case ("text", "html"):
      return HTMLFragment.text(of: decoded(part, as: PageDecoding.text))
    case ("text", "plain"), ("text", "markdown"), ("text", "enriched"): return plain(part)
    default: return nil
    }
  }

  /// Plain text where it is whole, else what the sender holds for best: the last that can be read
  /// (RFC 2046, section 5.1.4).
  private static func alternative(_ parts: [MailPart]) -> String? {
    let plain = parts.first { $0.type.type == "text" && $0.type.subtype == "plain" }.flatMap(text)
    let rich = parts.last { $0.type.subtype != "plain" && text(of: $0) != nil }.flatMap(text)
    guard let plain, let rich else { return plain ?? rich }
    let words = count(plain)
    return words < wordsOfStub && words * 4 < count(rich) ? rich : plain
  }

  private static func plain(_ part: MailPart) -> String {
    let text = decoded(part) { bytes, stated in
      stated?.decode(bytes) ?? TextDecoding.text(of: bytes)?.bytes
        ?? CharacterSet.utf8.decode(bytes)
    }
    guard part.type["format"]?.lowercased() == "flowed" else { return text }
    return FlowedText.joined(text, delSp: part.type["delsp"]?.lowercased() == "yes")
  }

  private static func decoded(
    _ part: MailPart, as decode: ([UInt8], CharacterSet?) -> [UInt8]
  ) -> String {
    String(decoding: decode(part.content, part.type.characterSet), as: UTF8.self)
  }

  private static func count(_ text: String) -> Int { text.utf8.split { $0 <= 0x20 }.count }
}
