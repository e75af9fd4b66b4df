import TUI
import TestSupport
import Testing

@Suite struct FooterTests {
  private let hints = [
    Footer.Hint(key: "Enter", text: "open"), Footer.Hint(key: "m", text: "mark it"),
    Footer.Hint(key: "a", text: "note"),
  ]

  private func row(_ columns: Int, right: String = "") -> String {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    Footer.draw(
      hints: hints, last: Footer.Hint(key: "?", text: "help"), right: right, in: frame.bounds,
      into: &frame)
    return FrameText.rows(of: frame)[0]
  }

  @Test(arguments: [
    (40, " Enter open  m mark it  a note  ? help"), (30, " Enter open  m mark it  ? help"),
    (29, " Enter open  a note  ? help"), (12, " ? help"), (6, ""), (1, ""),
  ])
  func hintsAreWholeOrLeftOutAndHelpIsKept(columns: Int, text: String) {
    #expect(row(columns).trimmedEnd == text)
  }

  @Test func keysThatWaitStandAtTheRight() {
    #expect(row(40, right: "12]").hasSuffix("12] "))
  }

  @Test func aLongMessageIsCutWithASign() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    Footer.draw(
      message: "a long message", role: .message, right: "", in: frame.bounds, signs: .unicode,
      into: &frame)
    #expect(FrameText.rows(of: frame) == [" a long…"])
  }
}

extension String {
  /// Without blanks at the end.
  var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
