import Testing

@testable import Model

/// Holds the background that articles are weighed against.
@Suite struct WordFrequenciesTests {
  @Test func rowsGiveTheirWordsARarityAndBadRowsNone() {
    let table = "# a comment\n13\tthe\n38\triver  bridge\nx\tword\nno tab\n\n40\t\n"
    let frequencies = WordFrequencies(table: Array(table.utf8))
    let words = ["the", "river", "bridge", "word", "no", "comment"]
    #expect(
      words.map { frequencies.rarity(folded: StableHash.folded($0)) }
        == [
          13, 38, 38, WordFrequencies.unlisted, WordFrequencies.unlisted, WordFrequencies.unlisted,
        ])
  }

  @Test func theListRanksFrequentWordsBeforeRareOnes() {
    let frequencies = WordFrequencies.standard()
    let rarities = ["the", "city", "bridge", "ferry", "bergschrund"]
      .map { frequencies.rarity(folded: StableHash.folded($0)) }
    #expect(rarities == rarities.sorted())
    #expect(Set(rarities).count == rarities.count)
  }
}
