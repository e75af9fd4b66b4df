import TestSupport
import Testing

@testable import Model

@Suite struct NumberCorpusTests {
  private static let corpus = Corpus("number.corpus")
  private static let backlog = Corpus("number.backlog")
  private static let numbers = NumberTagger(lexicon: .standard())

  @Test func theCorpusIsThere() {
    #expect(Self.corpus.examples.count { $0.phrase != nil } >= 60)
    #expect(Self.corpus.examples.count { $0.value == nil } >= 10)
  }

  @Test(arguments: corpus.examples)
  func anExampleIsFoundAsItsBlockSays(example: Corpus.Example) {
    let found = Self.found(example.text)
    if let value = example.value {
      #expect(found.contains((example.phrase ?? "") + ": " + value), "found \(found)")
    } else {
      #expect(found.isEmpty, "found \(found)")
    }
  }

  @Test(arguments: backlog.examples)
  func aKnownMissStillMisses(example: Corpus.Example) {
    let found = Self.found(example.text)
    #expect(
      !found.contains((example.phrase ?? "") + ": " + (example.value ?? "")),
      "it passes now: move it to the corpus")
  }

  @Test func everyRuleHasAnExample() {
    let hit = Set(
      Self.corpus.examples.flatMap { example in Self.lines(example.text).map(\.rule) })
    let rules = QuantityRules.all.map(\.id) + MeasureRules.all(MeasureUnits()).map(\.id)
    #expect(Set(rules).subtracting(hit).sorted() == [])
  }

  @Test(arguments: [
    "999999999999999999999999 dollars", "$999,999,999,999 trillion", "9e9 billion billion miles",
    "minus 0 degrees", "0.000000000001 km", "1.2.3 km", "$ million", "0% of 0", "a tenth of",
    "999999999999 square miles", "one hundred hundred hundred hundred hundred hundred people",
    "P9999999Y", "9999999 years", "up to 0", "between 9 and 1 miles", "$-5m", "km km km",
  ])
  func noNumberIsTooLargeOrTooOdd(text: String) {
    for line in Self.lines(text) { #expect(line.range.end <= text.utf8.count) }
    let article = article(text)
    #expect(ClaimExtractor(lexicon: .standard()).read(article).article == article.id)
  }

  private static func found(_ text: String) -> [String] {
    let bytes = ArticleText(text)
    return lines(text).map { line in
      let words = [line.type == "count" ? nil : line.type, line.value, line.mod].compactMap { $0 }
      return bytes[line.range] + ": " + words.joined(separator: " ")
    }
  }

  private static func lines(_ text: String) -> [MentionLine] {
    let article = article(text)
    let times = TimeCorpus.tagger.mentions(in: article, published: nil)
    let (quantities, measures) = numbers.mentions(in: article, times: times)
    return quantities.map { MentionLine($0) } + measures.map { MentionLine($0) }
  }

  private static func article(_ text: String) -> Article {
    let text = ArticleText(text)
    return Article(
      id: ArticleID(rawValue: "x"), file: "x", sha256: "", text: text,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.bytes.count))])
  }

  private func article(_ text: String) -> Article { Self.article(text) }
}
