import Model
import TestSupport
import Testing

@testable import TUI

/// A mark whose article was edited since, and conflicts that come and go with edits.
@Suite struct MarkedWordsTests {
  private static let event = EventKey(kind: "grounding", participants: ["Marla"])
  /// Long enough that a window never shows all of it.
  private static let filling = (1...40).map { "Sentence number \($0) tells of the weather." }

  private static func article(_ name: String, day: String, id: String? = nil) -> InventedArticle {
    InventedArticle(
      name,
      [
        (.title, ["Account \(name) of the ferry"]),
        (.paragraph, filling),
        (.paragraph, ["The ferry ran aground on \(day), it was said."]),
      ]
    ).renamed(id ?? name)
  }

  private static let weekdays: [String: Weekday] = [
    "Friday": .friday, "Monday": .monday, "Saturday": .saturday,
  ]

  /// What is found where each article gives a day; one comparison of all.
  private static func findings(
    _ days: [(InventedArticle, String)], relation: Relation = .conflict, generation: Int = 1,
    alignments: [[ArticleID]: [AlignedRow]] = [:]
  ) -> Findings {
    var values: [Comparison.Value] = []
    for (invented, day) in days {
      let value = SlotValue.weekday(weekdays[day] ?? .friday)
      let claim = invented.claim(.weekday, value, quote: day, event: event)
      if let index = values.firstIndex(where: { $0.value == value }) {
        values[index] = Comparison.Value(value: value, claims: values[index].claims + [claim])
      } else {
        values.append(Comparison.Value(value: value, claims: [claim]))
      }
    }
    let articles = days.map(\.0)
    let story = "s" + articles.map(\.article.id.rawValue).joined()
    return Findings(
      Analysis(
        articles: articles.map(\.article),
        sentences: Dictionary(uniqueKeysWithValues: articles.map { ($0.article.id, $0.sentences) }),
        stories: [Story(id: story, title: "Ferry", articles: articles.map(\.article.id))],
        comparisons: [
          Comparison(
            id: "c" + story, story: story, event: event, slot: .weekday, relation: relation,
            score: 1, reasons: [.differentWeekdays(.friday, .monday)],
            sameEvent: SameEvent(judgement: .likely, evidence: []), rules: [], values: values)
        ]), generation: generation, alignments: alignments)
  }

  private static let a = article("a", day: "Monday")
  private static let b = article("b", day: "Friday")

  /// A reader who marked Monday against Friday; then the files are others.
  private func marked(then after: Findings, columns: Int = 120) throws -> Driver {
    var driver = Driver(columns: columns, rows: 24)
    let before = Self.findings([(Self.a, "Monday"), (Self.b, "Friday")])
    driver.tell(.analysed(before))
    driver.press("Enter", "m", "2")
    let kept = driver.keepLastMark(of: before.analysis)
    let mark = try #require(kept)
    driver.press("q")
    driver.tell(.filesChanged)
    driver.tell(.analysed(after))
    let finder = PassageFinder(after.analysis.articles)
    driver.tell(.marksAnchored([finder.place(mark)]))
    return driver
  }

  @Test func enterOnAMarkWhoseArticleWasEditedSaysWhatChanged() throws {
    let edited = Self.article("b", day: "Saturday", id: "b2")
    var driver = try marked(
      then: Self.findings([(Self.a, "Monday"), (edited, "Saturday")], generation: 2))
    driver.press("D", "Enter")
    #expect(driver.state.place == .compare)
    #expect(
      driver.state.message?.text
        == "marked: Monday against Friday; now: Monday against Saturday")
    #expect(FrameText.rows(of: driver.frame).contains { $0.contains("aground on Monday") })
  }

  @Test func enterOnAMarkOfAConflictThatIsGoneStandsAtTheMarkedWords() throws {
    let edited = Self.article("b", day: "Monday", id: "b2")
    var driver = try marked(
      then: Self.findings(
        [(Self.a, "Monday"), (edited, "Monday")], relation: .agree, generation: 2))
    driver.press("D", "Enter")
    #expect(driver.state.message?.text == "marked: Monday against Friday; now: Monday")
    #expect(FrameText.rows(of: driver.frame).contains { $0.contains("aground on Monday") })
  }

  @Test func aFurtherSourceIsToldBesideWordsThatStayed() throws {
    let third = Self.article("c", day: "Saturday")
    var driver = try marked(
      then: Self.findings(
        [(Self.a, "Monday"), (Self.b, "Friday"), (third, "Saturday")], generation: 2))
    driver.press("D", "Enter")
    #expect(
      driver.state.message?.text == "marked: Monday against Friday; now also: Saturday")
  }

  @Test func nothingIsSaidOfAMarkWhoseComparisonIsTheSame() throws {
    var driver = try marked(
      then: Self.findings([(Self.a, "Monday"), (Self.b, "Friday")], generation: 2))
    driver.press("D", "Enter")
    #expect(driver.state.message == nil)
    #expect(driver.state.place == .compare)
  }

  @Test func aConflictThatIsGoneIsToldAndKeptInAList() {
    var driver = Driver()
    driver.tell(.analysed(Self.findings([(Self.a, "Monday"), (Self.b, "Friday")])))
    driver.press(":")
    driver.type("changes")
    driver.press("Enter")
    #expect(driver.state.message?.text == "no conflict came or went since the start")
    let edited = Self.article("b", day: "Monday", id: "b2")
    driver.tell(.filesChanged)
    driver.tell(
      .analysed(
        Self.findings([(Self.a, "Monday"), (edited, "Monday")], relation: .agree, generation: 2)))
    #expect(
      driver.state.message?.text == "1 article changed: 1 conflict gone; :changes tells which")
    driver.press("j", ":")
    driver.type("changes")
    driver.press("Enter")
    let rows = FrameText.rows(of: driver.frame).joined(separator: "\n")
    #expect(rows.contains("gone, the sources agree now: On which day was the grounding?"))
    #expect(rows.contains("Monday: A; Friday: B (Ferry)"))
  }

  @Test func aConflictThatComesIsTold() {
    var driver = Driver()
    let before = Self.article("b", day: "Monday")
    driver.tell(
      .analysed(Self.findings([(Self.a, "Monday"), (before, "Monday")], relation: .agree)))
    let after = Self.article("b", day: "Friday", id: "b2")
    driver.tell(.filesChanged)
    driver.tell(
      .analysed(Self.findings([(Self.a, "Monday"), (after, "Friday")], generation: 2)))
    #expect(driver.state.message?.text == "1 article changed: 1 conflict new; :changes tells which")
  }

  @Test func aFurtherSourceMakesNoNewConflictOfAnOldOne() {
    var driver = Driver()
    driver.tell(.analysed(Self.findings([(Self.a, "Monday"), (Self.b, "Friday")])))
    driver.tell(.filesChanged)
    driver.tell(
      .analysed(
        Self.findings(
          [
            (Self.a, "Monday"), (Self.b, "Friday"),
            (Self.article("c", day: "Saturday"), "Saturday"),
          ],
          generation: 2)))
    #expect(driver.state.message?.text == "1 article is new")
  }

  @Test func aQuestionIsSeenInEveryColumnHoweverFarApartItsWordsStand() {
    let accounts = [("e", "Friday"), ("m", "Saturday"), ("z", "Monday")].map { name, day in
      (Self.article(name, day: day), day)
    }
    // Nothing is aligned: each account stands below the one before it.
    let rows = accounts.indices.flatMap { column in
      accounts[column].0.sentences.map { sentence in
        AlignedRow(
          cells: accounts.indices.map { $0 == column ? [sentence] : [] },
          moved: [false, false, false])
      }
    }
    var driver = Driver(columns: 150, rows: 24)
    driver.tell(
      .analysed(
        Self.findings(accounts, alignments: [accounts.map(\.0.article.id): rows])))
    driver.press("Enter", "s", "3", "]c")
    func shown() -> [Bool] {
      let rows = FrameText.rows(of: driver.frame).prefix(15).joined(separator: "\n")
      return ["Friday", "Saturday", "Monday"].map(rows.contains)
    }
    func isShifted() -> Bool {
      if case .compare(let compare) = driver.state.screen { compare.isShifted } else { false }
    }
    #expect(isShifted())
    #expect(shown() == [true, true, true])
    driver.press("Tab", "Tab")
    #expect(shown() == [true, true, true])
    // From there all scroll as one, and S puts them on one line again.
    driver.press("C-y")
    #expect(Set(shown()).count == 1)
    driver.press("]c")
    driver.press("S")
    #expect(driver.state.message?.text == "all columns scroll as one")
    #expect(shown() != [true, true, true])
  }
}
