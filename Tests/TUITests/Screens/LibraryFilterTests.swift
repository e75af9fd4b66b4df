import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct LibraryFilterTests {
  private static let query = TextQuery(beginning: "text only")

  /// An article of 9 March 2024 with two conflicts, one of them reviewed.
  private static let facts = ArticleFacts(
    title: "Ferry Marla runs aground", source: "Ida Holm\nHarbour News\ncase/a.txt",
    days: DatePeriod("2024-03-09"), conflicts: 2, reviewed: 1, tensions: 0, isRead: false,
    isAlone: false)
  /// An article that is known by little, dated to March 2024.
  private static let vague = ArticleFacts(
    title: "(untitled)", source: "b.txt", days: DatePeriod("2024-03"), conflicts: 0, reviewed: 0,
    tensions: 1, isRead: true, isAlone: true)
  private static let undated = ArticleFacts(
    title: "Roses", source: "c.txt", days: nil, conflicts: 3, reviewed: 3, tensions: 0,
    isRead: false, isAlone: false)

  /// An expression, and which of the three are shown: "f", "v", "u".
  @Test(
    arguments: [
      ("ferry", "f"), ("ferr", "f"), ("Holm", "f"), ("a.txt", "f"), ("-ferry", "vu"),
      ("\"runs aground\"", "f"), ("\"aground runs\"", ""), ("ferry roses", ""),
      ("source:harbour", "f"), ("source:ferry", ""), ("source:\"harbour news\"", "f"),
      ("-source:harbour", "vu"),
      ("date:2024", "fv"), ("date:2024-03", "fv"), ("date:2024-03-09", "fv"),
      ("date:2024-03-10", "v"), ("date:>2024-03-09", "v"), ("date:>=2024-03-09", "fv"),
      ("date:<2024-03-09", "v"), ("date:<=2024-03-09", "fv"), ("date:>2024-02", "fv"),
      ("date:<2024", ""), ("date:2023", ""), ("has:date", "fv"), ("-has:date", "u"),
      ("has:conflict", "fu"), ("has:tension", "v"), ("-has:conflict", "v"),
      ("is:unreviewed", "f"), ("is:reviewed", "u"), ("is:read", "v"), ("is:unread", "fu"),
      ("-is:read", "fu"), ("is:alone", "v"), ("HAS:Conflict IS:unreviewed", "f"),
      // Words of the text, which a worker looks for.
      ("elsewhere", "vu"), ("10:30", ""), ("\"has:conflict\"", ""),
    ] as [(String, String)])
  func everyTermMustHold(text: String, shown: String) throws {
    let filter = try LibraryFilter(text)
    let all = [("f", Self.facts), ("v", Self.vague), ("u", Self.undated)]
    let found = all.filter { name, facts in
      filter.matches(facts) { $0.text == "elsewhere" && name != "f" }
    }
    #expect(found.map(\.0).joined() == shown)
  }

  @Test(
    arguments: [
      ("", "words, source: date: has: is:"), ("-", "- stands right before a word"),
      ("has:conflct", "has: takes conflict, tension or date"), ("has:", "has: takes conflict"),
      ("is:open", "is: takes unreviewed, reviewed, unread, read or alone"),
      ("date:feb", "date: takes 2025, 2025-02 or 2025-02-24"), ("date:2025-13", "date: takes"),
      ("date:2025-2", "date: takes"), ("date:>", "date: takes"), ("date:+025", "date: takes"),
      ("source:", "source: takes a name"),
      ("foo:bar", "foo: is no key; source: date: has: is: are"),
      ("...", "no letter or digit in ..."), ("ferry has:x", "has: takes"),
    ] as [(String, String)])
  func whatIsNoFilterSaysWhatIsAllowed(text: String, reason: String) {
    let fault = #expect(throws: FilterFault.self) { try LibraryFilter(text) }
    #expect(fault?.text.hasPrefix(reason) == true, "\(fault?.text ?? "")")
  }

  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02-28", "2023-02-28", "2023-02-28"),
  ])
  func aPeriodHasItsDays(text: String, first: String, last: String) throws {
    let period = try #require(DatePeriod(text))
    #expect(period.first.iso == first && period.last.iso == last)
  }

  @Test func aFilterShowsWhatItLeavesAndSaysSoAndEscapeShowsAll() {
    var driver = Driver.onFerry()
    driver.press("&")
    driver.type("has:conflict -source:post")
    driver.press("Enter")
    var rows = FrameText.rows(of: driver.frame)
    #expect(rows[0].hasPrefix(" Rashomon  & has:conflict -source:post  harbour/"))
    #expect(rows[0].contains("3 of 6 articles"))
    #expect(rows[2].contains("Marla off Orsund") && rows[5].contains("渡船座礁"))
    #expect(rows[6].trimmedEnd.isEmpty)
    driver.press("Esc")
    rows = FrameText.rows(of: driver.frame)
    #expect(rows[0].contains("6 articles · 1 story"))
    #expect(driver.state.message?.text == "every article is shown")
  }

  @Test func aFaultStaysInThePromptUntilTheLineChanges() {
    var driver = Driver.onFerry()
    driver.press("f")
    driver.type("has:what")
    driver.press("Enter")
    func bottom() -> String { FrameText.rows(of: driver.frame).last ?? "" }
    #expect(bottom().hasPrefix("& has:what  has: takes conflict, tension or date"))
    driver.press("Backspace")
    #expect(bottom().trimmedEnd == "& has:wha")
    driver.press("C-w")
    driver.type("has:tension")
    driver.press("Enter")
    #expect(FrameText.rows(of: driver.frame)[0].contains("2 of 6 articles"))
  }

  @Test func wordsAreAskedOfTheTextsAndShownWhenTheyAreFound() {
    var driver = Driver.onFerry()
    driver.press("&")
    driver.type("rudder")
    driver.press("Enter")
    #expect(FrameText.rows(of: driver.frame)[0].contains("1 of 6 articles"))
    driver.answerWords()
    #expect(FrameText.rows(of: driver.frame)[0].contains("2 of 6 articles"))
    // After another reading the texts are asked again.
    driver.tell(.analysed(FerryStory.findings()))
    #expect(driver.effects.last == .findWords([TextQuery(beginning: "rudder")].compactMap { $0 }))
  }

  @Test func whereNothingIsSoTheListSaysHowToGoOn() {
    var driver = Driver.onFerry()
    driver.press("&")
    driver.type("date:1999")
    driver.press("Enter")
    #expect(FrameText.rows(of: driver.frame)[2].contains("No article is so; Esc shows all"))
    driver.press("&", "C-u", "Enter")
    #expect(FrameText.rows(of: driver.frame)[0].contains("6 articles"))
  }

  @Test(
    arguments: [
      ("1", ["Ferry Marla", "(untitled)", "Rudder", "渡船", "An island"]),
      ("2", ["Ferry Marla", "(untitled)", "Rudder", "渡船", "An island"]),
      ("4", ["(untitled)", "Ferry Marla", "Rudder", "渡船", "An island"]),
      ("5", ["(untitled)", "An island", "Ferry Marla", "Rudder", "渡船"]),
    ] as [(String, [String])])
  func theMenuSortsStoriesAndTheirArticles(key: String, titles: [String]) {
    var driver = Driver.onFerry()
    driver.press("S", key)
    let rows = FrameText.rows(of: driver.frame)[3..<8]
    #expect(zip(rows, titles).allSatisfy { $0.contains($1) }, "\(Array(rows))")
    #expect(
      FrameText.rows(of: driver.frame)[0].contains("first  harbour/") == ["2", "4"].contains(key))
  }

  @Test func theRowSelectedStaysSelectedInAnotherOrder() {
    var driver = Driver.onFerry()
    driver.press("j", "S", "5")
    let cursor = driver.frame.cursor?.row ?? 0
    #expect(FrameText.rows(of: driver.frame)[cursor].contains("Ferry Marla"))
  }
}
