import Model
import TUI
import TestSupport
import Testing

/// Articles that take longer to align than a key may: it is done away from the keys.
@Suite struct CompareAligningTests {
  private static let names = ["a", "b", "c", "d"]

  /// Articles of 120 sentences that say the same; each gives another day in its last sentence, the
  /// third none.
  private static let articles: [InventedArticle] = names.enumerated().map { index, name in
    let days = ["Friday", "Monday", "some day", "Tuesday"]
    let sentences = (0..<119).map { "Crate number \($0) of the Marla was opened by customs." }
    return InventedArticle(
      name, [(.paragraph, sentences + ["The Marla came on \(days[index])."])])
  }

  private static let findings = findings(of: articles, generation: 1)

  private static func findings(of articles: [InventedArticle], generation: Int) -> Findings {
    let event = EventKey(kind: "arrival", participants: ["Marla"])
    let values: [(SlotValue, Int, String)] = [
      (.weekday(.friday), 0, "Friday"), (.weekday(.monday), 1, "Monday"),
      (.weekday(.tuesday), 3, "Tuesday"),
    ]
    let comparison = Comparison(
      id: "day", story: "s", event: event, slot: .weekday, relation: .conflict, score: 1,
      reasons: [.differentWeekdays(.friday, .monday)],
      sameEvent: SameEvent(judgement: .likely, evidence: []), rules: [],
      values: values.map { value, index, quote in
        Comparison.Value(
          value: value,
          claims: [articles[index].claim(.weekday, value, quote: quote, event: event)])
      })
    return Findings(
      Analysis(
        articles: articles.map(\.article),
        sentences: Dictionary(
          uniqueKeysWithValues: articles.map { ($0.article.id, $0.sentences) }),
        stories: [Story(id: "s", title: "Crates", articles: articles.map(\.article.id))],
        comparisons: [comparison]), generation: generation, request: 1)
  }

  private func ids(_ names: String...) -> [ArticleID] { names.map { ArticleID(rawValue: $0) } }

  /// A reader that opened Compare; nothing is aligned yet.
  private func opened() -> Driver {
    var driver = Driver(columns: 150, rows: 30)
    driver.tell(.analysed(Self.findings))
    driver.press("Enter")
    return driver
  }

  /// The alignments that were asked for, in order.
  private func asked(_ driver: Driver) -> [AlignmentKey] {
    driver.effects.compactMap { if case .align(let key) = $0 { key } else { nil } }
  }

  /// Does what the aligning worker would do for the last that was asked for.
  private func answer(_ driver: inout Driver) {
    guard let key = asked(driver).last else { return }
    driver.tell(.aligned(Self.findings.aligned(key.articles, pinned: key.pins), key))
  }

  private func head(_ driver: Driver) -> String { FrameText.rows(of: driver.frame)[0] }

  private func cursorRow(_ driver: Driver) -> String {
    driver.frame.cursor.map { FrameText.rows(of: driver.frame)[$0.row] } ?? ""
  }

  @Test func openingAsksOnceAndShowsTheFirstConflictWhenItIsThere() {
    var driver = opened()
    #expect(asked(driver) == [AlignmentKey(articles: ids("a", "b"), generation: 1, pins: [])])
    #expect(FrameText.rows(of: driver.frame).contains { $0.contains("Aligning the articles") })
    driver.press("j", "G", "]c", "zz")
    driver.tell(.resized(Size(columns: 140, rows: 28)))
    #expect(asked(driver).count == 1)
    answer(&driver)
    #expect(!head(driver).contains("aligning"))
    #expect(cursorRow(driver).contains("The Marla came on Friday."))
  }

  @Test(arguments: ["C-y", "C-b", "C-u", "C-e", "C-f"])
  func scrollingWhatIsNotThereYetDoesNoHarm(key: String) {
    var driver = opened()
    driver.press(key, "9", "9", key)
    #expect(FrameText.rows(of: driver.frame).contains { $0.contains("Aligning the articles") })
    answer(&driver)
    #expect(!head(driver).contains("aligning"))
    #expect(driver.frame.cursor != nil)
  }

  @Test func theColumnsStayUntilTheNewOneIsAlignedWhichThenStandsAtItsWords() {
    var driver = opened()
    answer(&driver)
    driver.press("gg", "s", "4")
    #expect(asked(driver).last?.articles == ids("a", "b", "d"))
    #expect(head(driver).contains("aligning") && !head(driver).contains("D  "))
    #expect(cursorRow(driver).contains("Crate number 0 "))
    driver.press("j")
    #expect(cursorRow(driver).contains("Crate number 1 "))
    answer(&driver)
    #expect(head(driver).contains(">D  "))
    #expect(cursorRow(driver).contains("The Marla came on Tuesday."))
  }

  @Test func twoColumnsAskedForOneAfterTheOtherBothCome() {
    var driver = opened()
    answer(&driver)
    driver.press("s", "3", "s", "4")
    #expect(asked(driver).last?.articles == ids("a", "b", "c", "d"))
    let first = asked(driver)[1]
    driver.tell(.aligned(Self.findings.aligned(first.articles), first))
    #expect(!head(driver).contains("C  "))
    answer(&driver)
    #expect(head(driver).contains("C  silent") && head(driver).contains(">D  "))
  }

  @Test func aSourceTakenBackBeforeItCameIsNotAwaitedAnyMore() {
    var driver = opened()
    answer(&driver)
    let before = driver.frame
    driver.press("s", "4", "s", "4")
    #expect(driver.frame == before)
    answer(&driver)
    #expect(driver.frame == before)
  }

  @Test func columnsThatWereAlignedBeforeComeAtOnce() {
    var driver = opened()
    answer(&driver)
    driver.press("s", "3")
    answer(&driver)
    driver.press("s", "3", "s", "3")
    #expect(asked(driver).count == 2)
    #expect(head(driver).contains("C  "))
  }

  @Test func aSourceThatIsPeekedAtComesAtItsWords() {
    var driver = opened()
    answer(&driver)
    driver.press("p", "3")
    #expect(asked(driver).last?.articles == ids("a", "b", "d"))
    answer(&driver)
    #expect(head(driver).contains(">D  "))
    #expect(cursorRow(driver).contains("The Marla came on Tuesday."))
  }

  @Test func anAnswerOnEarlierFindingsIsDroppedAndTheRowsStayMeanwhile() {
    var driver = opened()
    answer(&driver)
    let seen = cursorRow(driver)
    driver.tell(.analysed(Findings(Self.findings.analysis, generation: 2, request: 1)))
    #expect(asked(driver).last?.generation == 2)
    #expect(cursorRow(driver) == seen && head(driver).contains("aligning"))
    let old = asked(driver)[0]
    driver.tell(.aligned(Self.findings.aligned(old.articles), old))
    #expect(head(driver).contains("aligning"))
    answer(&driver)
    #expect(!head(driver).contains("aligning"))
    #expect(cursorRow(driver) == seen)
  }

  @Test func anArticleThatWasEditedKeepsTheCursorOnItsLine() {
    var driver = opened()
    answer(&driver)
    driver.press("gg", "4", "0", "j", "C-e", "C-e")
    let (row, words) = (driver.frame.cursor?.row, cursorRow(driver))
    let edited = Self.findings(
      of: [Self.articles[0].renamed("a2")] + Self.articles.dropFirst(), generation: 2)
    driver.tell(.analysed(edited))
    #expect(FrameText.rows(of: driver.frame).contains { $0.contains("Aligning the articles") })
    guard let key = asked(driver).last else { return }
    driver.tell(.aligned(edited.aligned(key.articles), key))
    #expect(driver.frame.cursor?.row == row && cursorRow(driver) == words)
  }

  @Test func theNextStartTakesUpThePlaceOnceTheRowsAreThere() {
    var driver = opened()
    answer(&driver)
    driver.press("gg", "4", "0", "j", "C-e", "C-e")
    let session = driver.state.session
    var next = Driver(columns: 150, rows: 30)
    next.tell(.sessionFound(session))
    next.tell(.analysed(Self.findings))
    #expect(FrameText.rows(of: next.frame).contains { $0.contains("Aligning the articles") })
    answer(&next)
    #expect(cursorRow(next) == cursorRow(driver))
    #expect(next.frame.cursor?.row == driver.frame.cursor?.row)
  }

  @Test func aPinIsAlignedAroundWithoutMovingTheCursor() {
    var driver = opened()
    answer(&driver)
    driver.press("gg", "v", "v", "Tab", "P")
    guard case .addPin(let first, let second) = driver.effects.last else {
      Issue.record("nothing pinned")
      return
    }
    let pin = Pin(id: "p", created: "2024-03-10T08:00:00Z", first: first, second: second)
    let finder = PassageFinder(Self.findings.analysis.articles)
    driver.tell(.pinSaved(finder.place(pin), cause: .edit))
    #expect(asked(driver).last?.pins.count == 1)
    #expect(cursorRow(driver).contains(">≠  The Marla came on Monday."))
    answer(&driver)
    #expect(cursorRow(driver).contains("# Crate number 0 "))
    #expect(cursorRow(driver).contains(">≠# The Marla came on Monday."))
  }
}
