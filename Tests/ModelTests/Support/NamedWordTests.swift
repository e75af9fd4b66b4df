import Testing

@testable import Model

@Suite struct NamedWordTests {
  /// The hash must be that of tokens, also of words that are too long to be unrolled.
  @Test(arguments: [
    ("a", "a" as NamedWord), ("While", "while"), ("APPROXIMATELY", "Approximately"),
    ("o'clock", "o'clock"), ("café", "café"),
    ("incomprehensibilities-and-more-of-them", "incomprehensibilities-and-more-of-them"),
  ])
  func aLiteralHasTheHashOfTheFoldedWord(word: String, literal: NamedWord) {
    #expect(literal.hash == StableHash.folded(word))
  }
}
