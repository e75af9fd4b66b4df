import Model
import TUI
import TestSupport
import Testing

@Suite struct ExportTests {
  private func request(_ driver: Driver) -> ExportRequest? {
    if case .export(let request) = driver.effects.last { request } else { nil }
  }

  @Test func enterThreeTimesExportsTheStoryThatIsLookedAt() {
    for keys in [[], ["Enter"], ["Enter", "M"], ["T"]] {
      var driver = Driver.onFerry()
      for key in keys { driver.press(key) }
      driver.press("e", "Enter", "Enter", "Enter")
      let wanted = ExportRequest(
        .markdown, of: .stories(["ferry"]), path: "rashomon.marla-off-orsund.md")
      #expect(request(driver) == wanted, "\(keys)")
    }
  }

  @Test func everythingIsTheLastOfTheChoicesAndTheOnlyOneBesideTheOnlyStory() {
    var driver = Driver.onFerry()
    driver.press("e")
    let rows = FrameText.of(driver.frame)
    #expect(rows.contains("1  this story: Marla off Orsund"))
    #expect(rows.contains("2  everything: 6 articles, 0 marks"))
    driver.press("2", "Enter", "Enter")
    #expect(request(driver) == ExportRequest(.markdown, path: "rashomon.md"))

    let analysis = FerryStory.analysis
    var alone = Driver()
    alone.tell(
      .analysed(
        Findings(
          Analysis(
            articles: analysis.articles, sentences: analysis.givenSentences,
            stories: [FerryStory.story], comparisons: analysis.comparisons), generation: 1)))
    alone.press("e", "Enter", "Enter")
    #expect(request(alone) == ExportRequest(.markdown, path: "rashomon.md"))
  }

  @Test func inTheLibraryTheChosenAndTheFilteredStoriesAreOffered() {
    var driver = Driver.onFerry()
    driver.press("&")
    driver.type("source:garden")
    driver.press("Enter", "e")
    #expect(FrameText.of(driver.frame).contains("what is shown: one story, whole"))
    driver.press("1", "1", "Enter")
    #expect(request(driver)?.scope == .stories(["roses"]))
    driver.press("Esc", "gg", "j", "Space", "e", "Enter", "Enter", "Enter")
    #expect(request(driver)?.scope == .stories(["ferry"]))
  }

  @Test func inDiscrepanciesWhatIsChosenOrFilteredComesFirst() {
    var driver = Driver.withMarks()
    driver.press("f", "e", "Enter", "Enter", "Enter")
    #expect(
      request(driver) == ExportRequest(.markdown, of: .marks(["m2"]), path: "rashomon.marks.md"))
    driver.press("f", "f", "Space", "e", "Enter", "Enter", "Enter")
    #expect(request(driver)?.scope == .marks(["m1"]))
    driver.press("Esc", "e", "Enter", "Enter", "Enter")
    #expect(request(driver)?.scope == .stories(["ferry"]))
  }

  @Test(
    arguments: [
      ("story markdown a.md", ExportRequest(.markdown, of: .stories(["ferry"]), path: "a.md")),
      ("everything csv a b.csv", ExportRequest(.csv, path: "a b.csv")),
      ("json x", ExportRequest(.json, path: "x")),
    ] as [(String, ExportRequest)])
  func theCommandTakesAPart(words: String, wanted: ExportRequest) {
    var driver = Driver.comparing()
    driver.press(":")
    driver.type("export \(words)")
    driver.press("Enter")
    #expect(request(driver) == wanted)
  }

  @Test func aPartThatIsNotHereIsRefusedWithWhatThereIs() {
    var driver = Driver.comparing()
    driver.press(":")
    driver.type("export chosen csv a.csv")
    driver.press("Enter")
    #expect(
      driver.state.message?.text == "nothing here is \"chosen\"; export takes story, everything")
    driver.press(":")
    driver.type("export story")
    driver.press("Enter")
    #expect(FrameText.of(driver.frame).contains("Export this story"))
  }

  @Test func typingTakesThePlaceOfTheProposedNameAndEditingKeysKeepIt() {
    for (keys, wanted) in [
      ([], "x"), (["End"], "rashomon.mdx"), (["Backspace"], "rashomon.mx"),
      (["Home"], "xrashomon.md"),
    ] {
      var driver = Driver.onFerry()
      driver.press("G", "e", "1")
      let line = driver.frame.cells.suffix(120)
      #expect(line.filter { $0.role == .selection }.count == "rashomon.md".count)
      for key in keys { driver.press(key) }
      driver.type("x")
      #expect(!driver.frame.cells.suffix(120).contains { $0.role == .selection })
      driver.press("Enter")
      #expect(request(driver)?.path == wanted)
    }
  }

  @Test func aNoteThatIsOpenedAgainIsGoneOnWith() {
    var driver = Driver.comparing()
    driver.press("m", "2")
    driver.keepLastMark()
    driver.press("a")
    driver.type("one")
    driver.press("Enter")
    driver.keepLastMark()
    driver.press("a")
    driver.type(" two")
    driver.press("Enter")
    #expect(driver.lastEdit?.note == "one two")
  }

  @Test func aFileThatIsThereIsReplacedOnlyAfterYes() {
    let request = ExportRequest(.csv, path: "out.csv")
    var driver = Driver.onFerry()
    driver.press(":")
    driver.type("export csv out.csv")
    driver.press("Enter")
    driver.tell(.exported(request, .isThere))
    #expect(FrameText.of(driver.frame).contains("out.csv is there already"))
    #expect(driver.state.message == nil)
    driver.press("Enter")
    #expect(driver.state.place == .question && driver.effects == [.export(request)])
    driver.press("n")
    #expect(driver.state.message?.text == "out.csv stays as it is")
    driver.tell(.exported(request, .isThere))
    driver.press("y")
    #expect(
      driver.effects.last == .export(ExportRequest(.csv, path: "out.csv", replaces: true)))
    driver.press(":")
    driver.type("no")
    driver.tell(.exported(request, .isThere))
    #expect(driver.state.place == .prompt)
    #expect(driver.state.message?.text == "out.csv is there already; nothing was written")
  }

  @Test func anExportThatTakesLongShowsHowFarItIsAndEscStopsIt() {
    let request = ExportRequest(.json, path: "out.json")
    var driver = Driver.comparing()
    driver.press(":")
    driver.type("export json out.json")
    driver.press("Enter")
    driver.tell(.exporting(WorkProgress(.writing, done: 1240, total: 5000)))
    #expect(FrameText.rows(of: driver.frame)[39].contains("writing 1,240 of 5,000 · Esc stops"))
    driver.press("Esc")
    #expect(driver.effects.last == .stopExports && driver.state.place == .compare)
    driver.tell(.exported(request, .stopped))
    #expect(driver.state.message?.text == "stopped; nothing was written to out.json")
    driver.tell(.exporting(WorkProgress(.writing, done: 1300, total: 5000)))
    #expect(!FrameText.rows(of: driver.frame)[39].contains("1,300"))
    driver.press("Esc")
    #expect(driver.state.place == .library)
  }
}
