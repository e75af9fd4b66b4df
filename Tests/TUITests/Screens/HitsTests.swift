import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct HitsTests {
  private func searching(_ text: String) -> Driver {
    var driver = Driver.onFerry()
    driver.press("g/")
    driver.type(text)
    driver.press("Enter")
    return driver
  }

  @Test func sentencesAreListedWithTheirArticle() {
    var driver = searching("fishing boats")
    #expect(FrameText.rows(of: driver.frame)[0].contains("searching"))
    driver.answerSearch()
    let rows = FrameText.rows(of: driver.frame)
    #expect(rows[0].contains("Search  fishing boats   2 sentences in 2 articles"))
    #expect(rows[1].hasPrefix("> A  Ferry Marla") && rows[1].contains("Fishing boats brought"))
    #expect(rows[2].contains("Fishing boats took"))
    driver.press("j")
    #expect(driver.frame.cursor?.row == 2)
  }

  @Test func whatDoesNotFitEndsWithASign() {
    var driver = Driver.onFerry(columns: 60, rows: 8)
    driver.press("g/")
    driver.type("ferry")
    driver.press("Enter")
    driver.answerSearch()
    let rows = FrameText.rows(of: driver.frame).map(\.trimmedEnd)
    // In the list, and below it where there is a row less than the sentence needs.
    #expect(rows[2].contains("The ferry Marla ran aground") && rows[2].hasSuffix("…"))
    driver.press("j")
    let below = FrameText.rows(of: driver.frame).map(\.trimmedEnd)
    #expect(below.dropFirst(3).filter { $0.hasSuffix("…") }.count >= 1)
  }

  @Test func enterReadsThereAndTheNextMatchGoesOnInTheNextArticle() {
    var driver = searching("\"fishing boats\"")
    driver.answerSearch()
    driver.press("Enter")
    #expect(driver.state.place == .reader)
    #expect(FrameText.rows(of: driver.frame)[0].contains("Ferry Marla"))
    driver.press("n")
    #expect(FrameText.rows(of: driver.frame)[0].contains("(untitled)"))
    #expect(driver.state.message?.text == "/\"fishing boats\"  2 of 2")
    #expect(driver.effects.contains(.keepRead(FerryStory.b.article.id)))
    driver.press("N")
    #expect(FrameText.rows(of: driver.frame)[0].contains("Ferry Marla"))
    driver.press("Esc", "q")
    #expect(driver.state.place == .hits)
  }

  @Test func answersComeBehindThoseThatAreThereAndThoseOfAnotherSearchAreDropped() {
    var driver = searching("the")
    let finding = { (invented: InventedArticle, index: Int) in
      let query = TextQuery("the")
      return query?.findings(in: invented.article, sentences: invented.sentences)[index]
    }
    let first = [finding(FerryStory.a, 0)].compactMap { $0 }
    driver.tell(.sentencesFound(first, number: 1, isLast: false))
    #expect(FrameText.rows(of: driver.frame)[0].contains("1 sentence in 1 article so far"))
    driver.tell(.sentencesFound(first, number: 7, isLast: true))
    let second = [finding(FerryStory.b, 0)].compactMap { $0 }
    driver.tell(.sentencesFound(second, number: 1, isLast: true))
    let rows = FrameText.rows(of: driver.frame)
    #expect(rows[0].trimmedEnd.hasSuffix("2 sentences in 2 articles"))
    #expect(rows[1].hasPrefix("> A") && rows[2].hasPrefix("  B"))
  }

  @Test func whatNoArticleHoldsIsSaidWithWhatMayHelp() {
    var driver = searching("zeppelin")
    driver.press("Enter")
    #expect(driver.state.message?.text == "still searching")
    driver.answerSearch()
    #expect(FrameText.rows(of: driver.frame)[1].contains("No article holds this"))
    driver.press("Enter")
    #expect(driver.state.message?.text == "nothing found")
  }

  @Test func aQueryWithoutAWordIsRefused() {
    let driver = searching("--")
    #expect(driver.state.message?.text == "no letter or digit to look for")
    #expect(driver.state.place == .library && driver.effects.isEmpty)
  }
}
