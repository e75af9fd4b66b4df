import Testing

@testable import Model

@Suite struct TokenColumnsTests {
  private static let lexicon = Lexicon.standard()

  /// The tokens of a text that the set of a pattern holds.
  private static func held(by pattern: Pattern, in text: String) throws -> [String] {
    let set = try #require(TokenSet(pattern))
    let columns = TokenColumns([set], lexicon: lexicon)
    let table = columns.table([set])
    let article = TimeCorpus.article(text)
    return Document(article, lexicon: lexicon).tokens
      .filter { table.holds(columns.column(of: $0, in: article.text.bytes), 0) }
      .map { article.text[$0.range] }
  }

  @Test(arguments: [
    (Pattern.digits(4...4), "12 2013 1,2 1.25 20:13 12345", ["2013"]),
    (.digits(1...2), "7 31 310 5th 5%", ["7", "31", "5"]),
    (.kind([.number]), "7 1.5 5th", ["7", "1.5"]),
    (.lexical(.weekday), "Friday march quokka 5", ["Friday"]),
    (.word(["quokka", "of"]), "of Quokka or zyzzyva", ["of", "Quokka"]),
    (.kind([.word]), "of quokka 5 .", ["of", "quokka"]),
    (
      .choice([.word(["or"]), .choice([.kind([.comma]), .digits(1...1)])]), "5, or of",
      ["5", ",", "or"]
    ),
    (.choice([.word([]), .lexical([])]), "of Friday 5", []),
  ])
  func aSetHoldsWhatItsPatternMatches(
    pattern: Pattern, text: String, tokens: [String]
  ) throws {
    #expect(try Self.held(by: pattern, in: text) == tokens)
  }

  @Test(arguments: [
    Pattern.choice([]), .capture(0, .word(["of"])), .capitalised(.word(["of"])),
    .sequence([.word(["of"])]), .choice([.word(["of"]), .optional(.word(["or"]))]),
  ])
  func otherPatternsAreNoSets(pattern: Pattern) {
    #expect(TokenSet(pattern) == nil)
  }
}
