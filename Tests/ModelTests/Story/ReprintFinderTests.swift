import TestSupport
import Testing

@testable import Model

@Suite struct ReprintFinderTests {
  private static let report = """
    A landslide buried the road between Alvik and Tronde early on Monday, and rescuers dug four \
    people out of a bus that the mud had pushed against a wall. The police closed the valley to all \
    traffic. Geologists had warned of loose ground above the road since the rains of last autumn, \
    but the county said that it had no money for a tunnel. Schools in Tronde stayed shut.
    """
  private static let own = """
    Four passengers were freed from a bus after a mudslide hit the valley road near Tronde on Monday. \
    "We heard the slope crack like ice," a driver who got away told the local station. The county \
    governor promised to look at plans for a tunnel again, three years after she had put them off. \
    The road will stay closed for a week, the police expect, and ferries take cars round by sea.
    """

  private func reprints(_ texts: [String], days: [Int] = []) throws -> [Reprint] {
    let articles = texts.enumerated().map { index, text in
      Article(
        id: ArticleID(rawValue: "\(index)"), file: "\(index)", sha256: "\(index)",
        text: ArticleText(text),
        blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))])
    }
    let extractor = ClaimExtractor(lexicon: .standard())
    var datelines: [ArticleID: Dateline] = [:]
    for (article, day) in zip(articles, days) {
      let date = CalendarDate(year: 2024, month: 5, day: day)
      datelines[article.id] = Dateline(
        value: nil, earliest: date, latest: date, confidence: 1, basis: .stated, evidence: [])
    }
    return ReprintFinder.reprints(articles.map(extractor.read), datelines)
  }

  @Test func aCopyIsAReprintAndAnOwnReportIsNot() throws {
    let found = try reprints([Self.report, Self.own, Self.report + " More follows at noon."])
    #expect(found.map(\.article.rawValue) == ["2"])
    #expect(found.map(\.original.rawValue) == ["0"])
    #expect(found.allSatisfy { $0.containment == 1 })
  }

  @Test func anEditedCopySaysHowMuchItShares() throws {
    let edited = Self.report.replacing("four people", with: "five people")
      .replacing("Schools in Tronde stayed shut.", with: "")
    let found = try reprints([Self.report, edited])
    let share = try #require(found.first).containment
    #expect(share > 0.85 && share < 1)
  }

  @Test func anExcerptIsAReprintOfTheWholeReportWhicheverStandsFirst() throws {
    let excerpt = Self.report.prefix { $0 != "G" }
    for texts in [[Self.report, String(excerpt)], [String(excerpt), Self.report]] {
      #expect(try reprints(texts).count == 1)
    }
  }

  @Test func theEarlierOneIsTheOriginal() throws {
    let found = try reprints(
      [Self.report, Self.report + " Rain goes on."], days: [8, 7])
    #expect(found.map(\.article.rawValue) == ["0"])
  }

  @Test func whatTwoReportersQuoteAlikeMakesNoReprint() throws {
    let quotation = " \"We heard the slope crack like ice and ran,\" said a driver."
    #expect(try reprints([Self.report + quotation, Self.own + quotation]).isEmpty)
  }

  @Test(arguments: ["", "A landslide buried the road."])
  func aTextTooShortToTellIsNone(text: String) throws {
    #expect(try reprints([Self.report, text, text]).isEmpty)
  }

  @Test func twoHundredCopiesAreReprintsOfOne() throws {
    let texts = (0..<200).map { Self.report + " Edition \($0)." }
    let found = try reprints(texts)
    #expect(found.count == 199)
    #expect(Set(found.map(\.original.rawValue)) == ["0"])
  }
}
