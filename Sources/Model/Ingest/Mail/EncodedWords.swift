/// Header text beyond ASCII: "=?UTF-8?Q?Gespr=C3=A4ch?=" (RFC 2047).
enum EncodedWords {
  private struct Word {
    let label: String
    let bytes: [UInt8]
  }

  /// Decodes a header's value. Bytes beyond ASCII outside of encoded words are read as a text file is.
  static func decoded(_ value: [UInt8]) -> String {
    var result = ""
    // Neighbours in one character set are joined first: senders cut a letter's bytes in two.
    var label = ""
    var pending: [UInt8] = []
    func flush() {
      guard !pending.isEmpty else { return }
      result += String(
        decoding: (CharacterSet(label: label) ?? .utf8).decode(pending), as: UTF8.self)
      pending = []
    }
    var plain: [UInt8] = []
    var index = 0
    while index < value.count {
      guard value[index] == UInt8(ascii: "="), let (word, end) = word(value, at: index) else {
        plain.append(value[index])
        index += 1
        continue
      }
      // White space between two encoded words is no part of the text (section 6.2).
      if !plain.isEmpty, pending.isEmpty || !plain.allSatisfy({ $0 <= 0x20 }) {
        flush()
        result += text(plain)
      }
      plain = []
      if word.label != label { flush() }
      label = word.label
      pending += word.bytes
      index = end
    }
    flush()
    return result + text(plain)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    TextDecoding.text(of: bytes)?.string ?? String(decoding: bytes, as: UTF8.self)
  }

  /// The encoded word at a byte, and where it ends.
  private static func word(_ value: [UInt8], at start: Int) -> (Word, Int)? {
    guard value[start...].starts(with: "=?".utf8) else { return nil }
    let question = UInt8(ascii: "?")
    guard let first = value[(start + 2)...].firstIndex(of: question), first - start < 60,
      first + 2 < value.count, value[first + 2] == question
    else { return nil }
    var end = first + 3
    while end + 1 < value.count, value[end] != question || value[end + 1] != UInt8(ascii: "=") {
      // An encoded word has no line end and no endless tail.
      guard value[end] != 0x0A, end - first < 4096 else { return nil }
      end += 1
    }
    guard end + 1 < value.count else { return nil }
    let body = value[(first + 3)..<end]
    let bytes: [UInt8]
    switch value[first + 1] | 0x20 {
    case UInt8(ascii: "b"): bytes = TransferEncoding.base64(body)
    case UInt8(ascii: "q"):
      let spaced = body.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      bytes = TransferEncoding.quotedPrintable(spaced[...])
    default: return nil
    }
    // "utf-8*en" names a language, too (RFC 2231, section 5).
    let label = value[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }
    return (Word(label: String(decoding: label, as: UTF8.self).lowercased(), bytes: bytes), end + 2)
  }
}
