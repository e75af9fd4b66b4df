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
}
