import TestSupport
import Testing

/// The linear form of each screen.
@Suite(.serialized) struct PlainScreenTests {
  @Test(arguments: [
    ("library", "5 articles, 1 story"), ("compare", "Compare: "), ("matrix", "Matrix: "),
    ("timeline", "imeline"), ("discrepancies", "0 marks"),
  ])
  func aScreenIsPrintedInLinesWithoutBoxes(screen: String, text: String) throws {
    let place = try Workplace.withSeeds()
    let run = try place.run(["--screen", screen, place.articles])
    #expect(run.ending == .exit(status: 0))
    #expect(run.text.contains(text), "\(run.text.prefix(200))")
    #expect(!run.text.isEmpty)
    #expect(!run.text.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
    #expect(run.complaints == [])
  }

  @Test func aScreenThatThereIsNotIsAMistakeOfUsage() throws {
    let run = try Workplace.withSeeds().run(["--screen", "atlas", "."])
    #expect(run.ending == .exit(status: 64))
  }

  @Test func onATerminalEveryScreenIsAListThatIsWorkedWithTheSameKeys() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open(["--plain", "--screen", "matrix", place.articles])
    reader.waitFor("Matrix of ")
    reader.waitFor("1. conflict, not reviewed:")
    reader.waitUntil("the cursor at the start of an item") { $0.cursor.column == 0 }
    #expect(!reader.screen.rows.joined().unicodeScalars.contains { isBox($0) })
    reader.press("<Enter>")
    reader.waitFor("[this conflict]")
    reader.press("m2")
    reader.waitFor("marked: contradiction")
    reader.press("D")
    reader.waitFor("contradiction: ")
    #expect(!reader.screen.rows.joined().unicodeScalars.contains { isBox($0) })
    reader.press("LT")
    reader.waitFor("Timeline of ")
    #expect(!reader.screen.rows.joined().unicodeScalars.contains { isBox($0) })
  }

  private func isBox(_ scalar: Unicode.Scalar) -> Bool { (0x2500...0x25FF).contains(scalar.value) }
}
