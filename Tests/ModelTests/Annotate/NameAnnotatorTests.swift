import Testing

@testable import Model

@Suite struct NameAnnotatorTests {
  private static let lexicon = Lexicon.standard()
  private static let names = NameAnnotator(
    lexicon: lexicon, gazetteer: Gazetteer(lexicon: lexicon))

  /// The words behind a name are looked at, and there may be none.
  @Test(arguments: [
    ("He left for Kenya", ["Kenya"]), ("They met the Kenyan president", ["Kenyan president"]),
    ("She wrote about Kenya's", ["Kenya"]), ("Kenya", ["Kenya"]),
  ])
  func aTextMayEndWithAName(sentence: String, expected: [String]) {
    let text = ArticleText(sentence)
    let article = Article(
      id: ArticleID(rawValue: "a"), file: "a.txt", sha256: "", text: text,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.bytes.count))])
    let document = Document(article, lexicon: Self.lexicon)
    #expect(Self.names.annotations(in: document).map { text[$0.range] } == expected)
  }
}
