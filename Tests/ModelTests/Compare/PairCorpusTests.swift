import TestSupport
import Testing

@testable import Model

/// Holds whole comparisons against corpora of two accounts: `conflict count` above lines of
/// `one account || the other`, whose values stand between « and » where a phrase matters.
///
/// `none SLOT` says that no conflict and no tension of the slot may hold between the two accounts, and
/// `# published: DATE DATE` dates them.
@Suite struct PairCorpusTests {
  static let families = [
    "count", "amount", "casualty", "people", "polarity", "quote", "state", "framing",
    "occasion", "span", "meaning",
  ]

  struct Example: Sendable, CustomTestStringConvertible {
    let family: String
    let line: String
    let number: Int
    let relation: String
    let slot: String
    let dates: [CalendarDate]
    var testDescription: String { "\(family):\(number): \(line)" }
  }

  static func examples(_ ending: String) -> [Example] {
    families.flatMap { family in
      var header: [String] = []
      var dates: [CalendarDate] = []
      return Corpus.lines("pairs-" + family + ending).compactMap { number, line in
        if line.hasPrefix("# published: ") {
          dates = line.split(separator: " ").compactMap { date(String($0)) }
        } else if line.hasPrefix("= ") {
          header = line.split(separator: " ").dropFirst().map(String.init)
        } else if !line.isEmpty, !line.hasPrefix("#"), header.count == 2 {
          return Example(
            family: family, line: line, number: number, relation: header[0], slot: header[1],
            dates: dates)
        }
        return nil
      }
    }
  }

  @Test(arguments: examples(".corpus"))
  func twoAccountsCompareAsTheCorpusSays(example: Example) {
    #expect(holds(example))
  }

  @Test(
    arguments: examples(".corpus").filter { $0.family == "meaning" && $0.relation == "conflict" })
  func withoutADictionaryTheyAreNotFound(example: Example) {
    #expect(!holds(example, Self.extractor))
  }

  @Test(
    .enabled(if: WordNetTests.installed != nil, "wordnet-base is not installed"),
    arguments: examples(".corpus"))
  func theInstalledDictionaryChangesNoLine(example: Example) {
    #expect(holds(example, Self.extractorWithInstalled))
  }

  @Test(arguments: examples(".backlog"))
  func aKnownMissStillMisses(example: Example) {
    #expect(!holds(example), "it passes now: move it to the corpus")
  }

  private static func date(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  private func holds(_ example: Example) -> Bool {
    holds(example, example.family == "meaning" ? Self.extractorWithFixture : Self.extractor)
  }

  private func holds(_ example: Example, _ extractor: ClaimExtractor) -> Bool {
    let sides = example.line.split(separator: "|", omittingEmptySubsequences: true).map(String.init)
    guard sides.count == 2 else { return false }
    let phrases = sides.map(phrase)
    let articles = sides.enumerated().map { index, side in
      article(
        side.filter { $0 != "«" && $0 != "»" }, "\(index)",
        example.dates.indices.contains(index) ? example.dates[index] : nil)
    }
    let found = compare(articles, extractor).filter {
      $0.slot.rawValue == example.slot && joins(articles, phrases, $0)
    }
    if example.relation == "none" { return !found.contains { $0.relation <= .tension } }
    return found.contains { $0.relation.rawValue == example.relation }
  }

  /// Whether a comparison holds a claim of either article on the marked phrases, under two values
  /// where it tells them apart.
  private func joins(
    _ articles: [Article], _ phrases: [String?], _ comparison: Comparison
  ) -> Bool {
    let places = articles.indices.map { index in
      comparison.values.indices.filter { value in
        comparison.values[value].claims.contains { claim in
          claim.article == articles[index].id
            && (phrases[index].map {
              articles[index].text[claim.range].contains($0)
                || $0.contains(articles[index].text[claim.range])
            } ?? true)
        }
      }
    }
    if comparison.relation == .agree {
      return !Set(places[0]).isDisjoint(with: places[1])
    }
    return places[0].contains { one in places[1].contains { $0 != one } }
  }

  private func phrase(_ side: String) -> String? {
    guard let open = side.firstIndex(of: "«"), let close = side.firstIndex(of: "»"), open < close
    else { return nil }
    return String(side[side.index(after: open)..<close])
  }

  private func article(_ account: String, _ id: String, _ date: CalendarDate?) -> Article {
    let text = ArticleText(account)
    return Article(
      id: ArticleID(rawValue: id), file: id, sha256: id, text: text,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.bytes.count))],
      statedDates: date.map { [Article.StatedDate(date: $0, place: .dateline)] } ?? [])
  }

  private static let extractor = ClaimExtractor(lexicon: .standard())
  private static let extractorWithFixture = ClaimExtractor(
    lexicon: .standard(), wordNet: try? WordNetFixture().wordNet())
  private static let extractorWithInstalled = ClaimExtractor(
    lexicon: .standard(), wordNet: WordNetTests.installed)
  private static let finder = ClueFinder(lexicon: .standard())

  private func compare(_ articles: [Article], _ extractor: ClaimExtractor) -> [Comparison] {
    StoryAnalysis(
      readings: articles.map(extractor.read), articles: articles,
      finder: Self.finder
    ).comparisons
  }
}
