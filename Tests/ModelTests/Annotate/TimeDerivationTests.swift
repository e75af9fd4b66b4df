import Testing

@testable import Model

@Suite struct TimeDerivationTests {
  private static let published = CalendarDate(year: 2013, month: 3, day: 22)

  @Test func theTextNamesRulesGroundsAndVerb() throws {
    let article = TimeCorpus.article(
      "He left at the end of last month. On Friday they met; two days later they left. "
        + "They will meet in May, as on 10-12 April 1942.")
    let offsets = ScalarOffsets(article.text)
    let derivations = TimeCorpus.tagger.derivations(in: article, published: Self.published)
    try expectGolden(
      derivations.map { PlainDerivation.text($0, of: article, offsets: offsets) }.joined(),
      "derivations.txt")
  }

  /// What is explained is what is printed.
  @Test(arguments: TimeCorpus.examples)
  func aDerivationEndsInTheMention(example: CorpusExample) {
    let article = TimeCorpus.article(example.text)
    let derivations = TimeCorpus.tagger.derivations(in: article, published: example.published)
    #expect(
      derivations.map(\.annotation)
        == TimeCorpus.tagger.mentions(in: article, published: example.published))
    for derivation in derivations {
      #expect(derivation.steps.contains { $0.rule == derivation.annotation.rule })
    }
  }

  @Test func aNarrativeCountsFromTheTimeNamedBefore() {
    let text =
      "In June 1939, in March 1940, in May 1940, in July 1940 and on December 7, 1941 they came. "
      + "In January they left."
    let derivations = TimeCorpus.tagger.derivations(
      in: TimeCorpus.article(text), published: Self.published)
    #expect(derivations.last?.grounds == [.mention("1941-12-07")])
    #expect(derivations.first?.grounds == [])
  }
}
