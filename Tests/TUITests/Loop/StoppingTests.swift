import Model
import TUI
import TestSupport
import Testing

@Suite struct StoppingTests {
  @Test func controlCStopsReadingAndLeavesOnlyWhereNothingRuns() {
    var driver = Driver()
    driver.press("C-c")
    #expect(driver.effects == [.stopWork])
    #expect(driver.state.message?.text == "stopped; C-c again leaves")
    driver.tell(.analysed(Findings(Analysis(), generation: 1, extent: .stopped)))
    driver.press("r", "C-c")
    #expect(driver.effects.last == .stopWork)
    driver.tell(.analysed(FerryStory.findings(generation: 2)))
    driver.press("C-c")
    #expect(driver.effects.last == .quit)
  }

  @Test func controlCLeavesWhereWorkDoesNotHeedIt() {
    var driver = Driver()
    driver.press("C-c", "C-c")
    #expect(driver.effects.last == .quit)
  }

  @Test func controlCStopsAnExportAlsoUnderAPopup() {
    var driver = Driver.comparing()
    driver.press(":")
    driver.type("export json out.json")
    driver.press("Enter", "m", "C-c")
    #expect(driver.effects.last == .stopExports)
    driver.tell(.exported(ExportRequest(.json, path: "out.json"), .stopped))
    driver.press("C-c")
    #expect(driver.effects.last == .quit)
  }

  @Test func controlCStopsASearchAndWhatWasFoundStays() {
    var driver = Driver.onFerry()
    driver.press("g/")
    driver.type("the")
    driver.press("Enter")
    guard case .searchArticles(let query, let number) = driver.effects.last else {
      Issue.record("no search asked for")
      return
    }
    let article = FerryStory.a
    let found = query.findings(in: article.article, sentences: article.sentences)
    driver.tell(.sentencesFound(found, number: number, isLast: false))
    driver.press("C-c")
    #expect(driver.effects.last == .stopSearch)
    driver.tell(.sentencesFound(found, number: number, isLast: true))
    #expect(FrameText.rows(of: driver.frame)[0].contains("in 1 article, stopped"))
    driver.press("C-c")
    #expect(driver.effects.last == .quit)
  }

  @Test func quitLeavesWhateverRuns() {
    var driver = Driver()
    driver.press("ZZ")
    #expect(driver.effects == [.quit])
    var typed = Driver()
    typed.press(":")
    typed.type("q")
    typed.press("Enter")
    #expect(typed.effects == [.quit])
  }
}
