import Model
import TUI
import TestSupport
import Testing

@Suite struct MatrixTests {
  private func matrix(_ keys: String..., columns: Int = 120, rows: Int = 40) -> Driver {
    var driver = Driver.onFerry(columns: columns, rows: rows)
    for key in ["M"] + keys { driver.press(key) }
    return driver
  }

  private func rows(_ driver: Driver) -> [String] { FrameText.rows(of: driver.frame) }

  private func row(_ driver: Driver, _ question: String) throws -> String {
    try #require(rows(driver).first { $0.contains(question) && $0.contains("│") })
  }

  @Test func eachSourceSaysItsValueAndASilentOneHasASign() throws {
    let row = try row(matrix(), "On which day")
    let cells = row.split(separator: "│")[1].split(separator: " ").map(String.init)
    #expect(cells == ["=", "Friday", "≠", "Monday", "=", "Friday", "≠", "Monday", "·"])
  }

  @Test func theSelectedRowIsExplainedBelow() {
    let driver = matrix("l")
    let text = rows(driver)
    #expect(
      text.contains {
        $0.contains("≠ conflict, row 1 of 4 · story: 3 conflicts, 0 reviewed")
          && $0.contains("[not reviewed]")
      })
    #expect(text.contains { $0.contains("Friday and Monday are different days.") })
    #expect(text.contains { $0.hasPrefix(" B ≠ in conflict with A, C, like D.") })
    #expect(text.contains { $0.hasPrefix(" The Marla struck rocks near Orsund on Monday") })
  }

  @Test func itOpensAtTheComparisonAndTheColumnThatCompareLooksAt() {
    var driver = Driver.comparing()
    driver.press("]c", "Tab", "M")
    #expect(driver.state.place == .matrix)
    #expect(rows(driver).contains { $0.hasPrefix(">≠  How many were injured") })
    #expect(rows(driver)[1].contains(">B b.txt"))
  }

  @Test func enterOpensCompareThereWithTheFocusedSourceAmongThem() {
    var driver = matrix("l", "Enter")
    #expect(driver.state.place == .compare)
    let text = rows(driver)
    #expect(text.contains { $0.contains("On which day") })
    #expect(text[0].contains(">B"))
    driver.press("q")
    #expect(driver.state.place == .matrix)
    // What agrees is shown too.
    driver.press("f", "f", "f", "/")
    driver.type("orsund")
    driver.press("Enter", "Enter")
    #expect(driver.state.place == .compare)
    #expect(rows(driver).contains { $0.contains("= agree") })
  }

  @Test func goingToAndFroPilesUpNoScreens() {
    var driver = matrix("Enter", "M", "Enter", "M", "T", "M")
    #expect(driver.state.screens.count <= 3)
    driver.press("q")
    driver.press("q")
    #expect(driver.state.place == .library)
  }

  @Test func whatIsShownAndItsOrderAreSaidInTheHead() {
    var driver = matrix()
    #expect(rows(driver)[0].hasSuffix("4 conflicts and tensions · by story order "))
    driver.press("f")
    #expect(rows(driver)[0].hasSuffix("3 conflicts · by story order "))
    driver.press("f", "f")
    #expect(rows(driver)[0].hasSuffix("5 all · by story order "))
    driver.press("S")
    #expect(rows(driver)[0].hasSuffix("by severity "))
    #expect(driver.state.message?.text == "sorted by severity")
  }

  @Test func aVerdictIsSeenAtTheRowAndReviewedRowsCanBeLeftOut() throws {
    var driver = matrix("j", "m", "2")
    driver.keepLastMark()
    #expect(driver.state.message?.text == "marked: contradiction")
    #expect(rows(driver).contains { $0.hasPrefix(">≠✓ ") && $0.contains("injured") })
    #expect(rows(driver).contains { $0.contains("[contradiction]") })
    driver.press("f", "f")
    #expect(rows(driver)[0].contains("3 not reviewed"))
    #expect(!rows(driver).contains { $0.contains("injured") && $0.contains("│") })
    // A mark made here takes its row away, and the selection goes to the next one.
    driver.press("gg", "m", "2")
    driver.keepLastMark(id: "m2")
    #expect(rows(driver)[0].contains("2 not reviewed"))
    #expect(rows(driver)[2].hasPrefix(">"))
  }

  @Test func aNoteIsWrittenOnTheRow() {
    var driver = matrix("a")
    driver.type("ask the harbour")
    driver.press("Enter")
    guard case .addMark(let draft) = driver.effects.last else {
      Issue.record("no mark was asked for")
      return
    }
    #expect(draft.note == "ask the harbour")
    #expect(draft.comparison == "day")
    #expect(draft.passages.count == 4)
  }

  @Test func columnsScrollSidewaysAndTheQuestionsStay() {
    var driver = matrix(columns: 60, rows: 16)
    #expect(rows(driver)[1].contains(">A Harbour News"))
    driver.press("$")
    #expect(rows(driver)[1].contains(">E Hest Weekly"))
    #expect(!rows(driver)[1].contains("A Harbour"))
    #expect(rows(driver)[2].contains("On which day"))
    driver.press("2", "h")
    #expect(rows(driver)[1].contains(">C Morning Post"))
    driver.press("0")
    #expect(rows(driver)[1].contains(">A Harbour News"))
  }

  @Test func theSearchGoesThroughQuestionsAndValues() {
    var driver = matrix("/")
    driver.type("video")
    driver.press("Enter")
    #expect(driver.state.message?.text == "/video  1 of 1")
    #expect(rows(driver).contains { $0.hasPrefix(">≠  By which medium") })
    #expect(rows(driver)[1].contains(">B"))
    driver.press("/")
    driver.type("nowhere")
    driver.press("Enter")
    #expect(driver.state.message?.text == "/nowhere  not found")
  }

  @Test func aClickSelectsRowAndSource() throws {
    var driver = matrix()
    let row = try #require(rows(driver).firstIndex { $0.contains("By which medium") })
    let line = rows(driver)[row]
    let column = try #require(line.range(of: "video"))
    let cell = line.distance(from: line.startIndex, to: column.lowerBound)
    driver.tell(.key(.mouse(.click, row: row, column: cell)))
    #expect(rows(driver)[row].hasPrefix(">"))
    #expect(rows(driver)[1].contains(">B"))
  }

  @Test func anArticleThatStandsAloneHasNone() {
    var driver = Driver.onFerry()
    driver.press("G", "k", "M")
    #expect(driver.state.place == .library)
    #expect(driver.state.message?.isProblem == true)
    var reading = Driver()
    reading.press("M")
    #expect(reading.state.message?.text == "still reading the articles")
  }

  @Test func foreignScriptsKeepTheirColumns() throws {
    let story = ForeignStory.findings
    var driver = Driver(columns: 100, rows: 20)
    driver.tell(.analysed(story))
    driver.press("M")
    let frame = driver.frame
    let heads = try #require(rows(driver).firstIndex { $0.contains("sources") })
    let lines = (heads..<heads + 2).map { row in
      (0..<frame.size.columns).filter { frame[row, $0].scalar == 0x2502 }
    }
    #expect(lines[0].count == 1)
    #expect(lines.allSatisfy { $0 == lines[0] })
    // The cells of the second source begin below its sigil.
    let column = try #require((0..<100).last { frame[heads, $0].scalar == 0x42 })
    #expect(frame[heads + 1, column].scalar == 0x2260)
  }
}

/// Two sources in scripts that are wide or run from the right.
private enum ForeignStory {
  private static let one = InventedArticle(
    "one", outlet: "東京海事新聞", [(.paragraph, ["船長は田中氏だった。"])])
  private static let other = InventedArticle(
    "other", outlet: "\u{5D4}\u{5D0}\u{5E8}\u{5E5}",
    [
      (
        .paragraph,
        ["\u{5D4}\u{5E7}\u{5E4}\u{5D8}\u{5DF} \u{5D4}\u{5D9}\u{5D4} \u{5DB}\u{5D4}\u{5DF}."]
      )
    ])

  static var findings: Findings {
    let event = EventKey(kind: "船", participants: [])
    let names = [(one, "田中"), (other, "\u{5DB}\u{5D4}\u{5DF}")]
    let values = names.map { article, name in
      Comparison.Value(
        value: .name(name),
        claims: [article.claim(.initiator, .name(name), quote: name, event: event)])
    }
    let comparison = Comparison(
      id: "x", story: "s", event: event, slot: .initiator, relation: .conflict, score: 0.8,
      reasons: [.differentNames(names[0].1, names[1].1)],
      sameEvent: SameEvent(judgement: .likely, evidence: []), rules: [], values: values)
    return Findings(
      Analysis(
        articles: [one.article, other.article],
        stories: [Story(id: "s", title: "s", articles: [one.article.id, other.article.id])],
        comparisons: [comparison]), generation: 1)
  }
}
