import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct RereadingTests {
  /// A long article, and what an edit makes of it.
  private static let sentences = (1...60).map {
    "Sentence number \($0) tells something of its own."
  }

  private static func article(_ id: String, _ sentences: [String]) -> InventedArticle {
    InventedArticle("long", sentences.map { (.paragraph, [$0]) }).renamed(id)
  }

  private static func findings(_ articles: [InventedArticle], generation: Int) -> Findings {
    Findings(
      Analysis(
        articles: articles.map(\.article),
        sentences: Dictionary(uniqueKeysWithValues: articles.map { ($0.article.id, $0.sentences) }),
        stories: [
          Story(id: "s\(generation)", title: "Long", articles: articles.map(\.article.id))
        ]), generation: generation)
  }

  private let other = FerryStory.b

  private func before() -> Driver {
    var driver = Driver(columns: 60, rows: 16)
    driver.tell(
      .analysed(Self.findings([Self.article("1", Self.sentences), other], generation: 1)))
    return driver
  }

  private func edit(_ driver: inout Driver, _ sentences: [String]) {
    driver.tell(.filesChanged)
    driver.tell(
      .analysed(Self.findings([Self.article("2", sentences), other], generation: 2)))
  }

  @Test func aChangeOnDiskIsReadAndToldAndTheSelectionStays() {
    var driver = before()
    driver.press("j", "Space", "k")
    edit(&driver, ["A new beginning."] + Self.sentences)
    #expect(driver.effects.last == .readArticles(paths: ["harbour/"], generation: 2))
    #expect(driver.state.message?.text == "1 article changed")
    let cursor = driver.frame.cursor?.row ?? 0
    #expect(FrameText.rows(of: driver.frame)[cursor].contains("A new beginning"))
    guard case .library(let library) = driver.state.screen else { return }
    #expect(library.chosen == [ArticleID(rawValue: "2")])
  }

  @Test func aFoldedStoryStaysFoldedAndSelected() {
    var driver = before()
    driver.press("za")
    edit(&driver, Array(Self.sentences.dropFirst()))
    #expect(FrameText.rows(of: driver.frame)[2].hasPrefix("> ▸ Long"))
  }

  @Test func theReaderStaysAtTheWordsThatWereSeen() {
    var driver = before()
    driver.press("j", "Enter", "C-f", "C-f")
    /// The number of the first sentence that is seen whole.
    func first() -> Substring? {
      let words = FrameText.rows(of: driver.frame).dropFirst(2).joined().split(separator: " ")
      return words.firstIndex(of: "number").map { words[$0 + 1] }
    }
    let seen = first()
    #expect(seen != nil && seen != "1")
    edit(&driver, ["A new beginning that is rather long, in fact."] + Self.sentences)
    #expect(first() == seen)
    #expect(driver.state.place == .reader)
  }

  @Test func compareStaysOnTheQuestionWhoseArticleWasEdited() {
    func findings(_ b: InventedArticle, generation: Int) -> Findings {
      let event = EventKey(kind: "grounding", participants: ["Marla"])
      let values = [(FerryStory.a, Slot.weekday, "Friday evening"), (b, .weekday, "Monday")]
        .map { invented, slot, quote in
          Comparison.Value(
            value: .weekday(quote == "Monday" ? .monday : .friday),
            claims: [
              invented.claim(
                slot, .weekday(quote == "Monday" ? .monday : .friday), quote: quote, event: event)
            ])
        }
      let all = [FerryStory.a, b]
      return Findings(
        Analysis(
          articles: all.map(\.article),
          sentences: Dictionary(uniqueKeysWithValues: all.map { ($0.article.id, $0.sentences) }),
          stories: [
            Story(id: "s\(generation)", title: "Marla", articles: all.map(\.article.id))
          ],
          comparisons: [
            Comparison(
              id: "c\(generation)", story: "s\(generation)", event: event, slot: .weekday,
              relation: .conflict, score: 1, reasons: [.differentWeekdays(.friday, .monday)],
              sameEvent: SameEvent(judgement: .likely, evidence: []), rules: [], values: values)
          ]), generation: generation)
    }
    var driver = Driver()
    driver.tell(.analysed(findings(FerryStory.b, generation: 1)))
    driver.press("Enter")
    guard case .compare(let before) = driver.state.screen else { return }
    #expect(before.comparison == "c1")
    driver.tell(.filesChanged)
    driver.tell(.analysed(findings(FerryStory.b.renamed("edited"), generation: 2)))
    guard case .compare(let after) = driver.state.screen else { return }
    #expect(after.comparison == "c2")
    #expect(after.articles.map(\.rawValue) == ["a", "edited"])
    #expect(after.cursor?.article == ArticleID(rawValue: "a") || after.cursor == before.cursor)
  }

  @Test func compareKeepsTheWidthsAndFoldsOfAnArticleThatWasEdited() {
    var driver = Driver(columns: 120, rows: 40)
    driver.tell(
      .analysed(Self.findings([Self.article("1", Self.sentences), other], generation: 1)))
    driver.press("Enter", "5", "+", "gg", "za")
    guard case .compare(let before) = driver.state.screen else { return }
    let folded = before.layout.rows.map(\.isFolded)
    #expect(folded.contains(true))
    edit(&driver, Self.sentences)
    guard case .compare(let after) = driver.state.screen else { return }
    #expect(after.layout.columns == before.layout.columns && after.layout.columns[0].count > 60)
    #expect(after.layout.rows.map(\.isFolded) == folded)
  }

  @Test func whatChangesWhileFilesAreReadIsReadAfter() {
    var driver = Driver()
    driver.tell(.filesChanged)
    #expect(driver.effects.isEmpty)
    driver.tell(.analysed(FerryStory.findings()))
    #expect(driver.effects == [.readArticles(paths: ["harbour/"], generation: 2)])
  }

  @Test func thatNothingChangedIsToldOnlyWhereItWasAsked() {
    var driver = Driver.onFerry()
    driver.tell(.filesChanged)
    driver.tell(.analysed(FerryStory.findings(generation: 2)))
    #expect(driver.state.message == nil)
    driver.press("r")
    driver.tell(.analysed(FerryStory.findings(generation: 3)))
    #expect(driver.state.message?.text == "nothing changed")
  }

  @Test(
    arguments: [
      ((2, 1, 0), "2 articles changed, 1 is new"), ((0, 1, 0), "1 article is new"),
      ((0, 3, 2), "3 articles are new, 2 are gone"), ((1, 0, 1), "1 article changed, 1 is gone"),
      ((0, 0, 0), nil),
    ] as [((Int, Int, Int), String?)])
  func theMessageCounts(counts: (Int, Int, Int), told: String?) {
    let change = ArticleHeirs.Change(changed: counts.0, new: counts.1, gone: counts.2)
    #expect(change.told == told)
  }

  @Test func workThatTakesLongIsShownAndStoppedAndWhatIsThereStays() {
    var driver = Driver()
    driver.tell(.filesListed(["harbour/a.txt"]))
    driver.tell(.progressed(WorkProgress(.reading, done: 1240, total: 5000), generation: 1))
    #expect(FrameText.rows(of: driver.frame)[0].contains("reading 1,240 of 5,000 · Esc stops"))
    driver.press("Esc")
    #expect(driver.effects == [.stopWork])
    let part = Analysis(articles: FerryStory.analysis.articles)
    driver.tell(.analysed(Findings(part, generation: 5, request: 1, extent: .growing)))
    #expect(driver.state.isReading)
    #expect(FrameText.rows(of: driver.frame)[2].contains("Not compared yet"))
    driver.tell(.analysed(Findings(part, generation: 6, request: 1, extent: .stopped)))
    #expect(
      FrameText.rows(of: driver.frame)[0].contains("stopped, 6 articles so far · r goes on"))
    driver.press("r")
    #expect(driver.effects.last == .readArticles(paths: ["harbour/"], generation: 2))
    driver.tell(.analysed(FerryStory.findings(generation: 2)))
    #expect(FrameText.rows(of: driver.frame)[0].contains("6 articles · 1 story"))
    #expect(driver.state.message == nil || driver.state.message?.text == "nothing changed")
  }

  @Test func whatComesLaterMovesNothingUnderTheCursor() {
    var driver = Driver(rows: 12)
    let part = Analysis(articles: FerryStory.analysis.articles)
    driver.tell(.analysed(Findings(part, generation: 1, request: 1, extent: .growing)))
    driver.press("3", "j")
    let row = driver.frame.cursor?.row
    func selected() -> String {
      driver.frame.cursor.map { FrameText.rows(of: driver.frame)[$0.row] } ?? ""
    }
    #expect(selected().contains("Rudder blamed"))
    driver.tell(.analysed(FerryStory.findings()))
    #expect(selected().contains("Rudder blamed"))
    #expect(driver.frame.cursor?.row == row)
  }
}
