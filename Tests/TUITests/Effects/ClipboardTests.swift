import Testing

@testable import TUI

@Suite struct ClipboardTests {
  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{FF}\u{3F}", "w78/"),
  ])
  func bytesAreWrittenInBase64(text: String, base64: String) {
    #expect(String(decoding: Clipboard.base64(Array(text.utf8)), as: UTF8.self) == base64)
  }

  @Test func theSequenceHoldsNothingButBase64() {
    let bytes = Clipboard.sequence(for: "\u{1B}]0;title\u{7}")
    #expect(bytes.prefix(7) == Array("\u{1B}]52;c;".utf8)[...])
    #expect(bytes.dropFirst(7).dropLast().allSatisfy { $0 > 0x20 && $0 < 0x7F })
    #expect(bytes.last == 7)
  }

  @Test func aLongTextIsCutAtAWholeScalar() {
    let text = "x" + String(repeating: "é", count: Clipboard.limit)
    #expect(Clipboard.sequence(for: text).count == 8 + (Clipboard.limit - 1 + 2) / 3 * 4)
  }
}
