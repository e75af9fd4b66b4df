import Testing

@testable import Model

/// Which words are quoted, and who says them.
@Suite struct QuoteAnnotatorTests {
  static let table: [(text: String, quote: String, speaker: String?)] = [
    ("“The dam is safe,” said Ann Berg, a miner.", "“The dam is safe,”", "Ann Berg"),
    ("“The dam is safe,” Ann Berg, a miner, told us.", "“The dam is safe,”", "Ann Berg"),
    ("Ann Berg, a miner, put it bluntly: “The dam is safe.”", "“The dam is safe.”", "Ann Berg"),
    ("\"The dam is safe,\" according to Ann Berg.", "\"The dam is safe,\"", "Ann Berg"),
    ("Then Ann Berg came. “The dam is safe,” she said.", "“The dam is safe,”", "Ann Berg"),
    ("Ann Berg said: “The ‘old’ dam is safe.”", "“The ‘old’ dam is safe.”", "Ann Berg"),
    (
      "Ann Berg said: “The dam is safe. Nobody must go", "“The dam is safe. Nobody must go",
      "Ann Berg"
    ),
    ("After a talk with Bob Ray, Ann Berg said: “Go home.”", "“Go home.”", "Ann Berg"),
    ("“The dam is safe,” said a miner.", "“The dam is safe,”", nil),
    ("The “old dam” of Ann Berg is safe.", "“old dam”", nil),
  ]

  @Test(arguments: table.indices)
  func theQuotationAndItsSpeakerAreFound(index: Int) {
    let (words, quote, speaker) = Self.table[index]
    let text = ArticleText(words)
    let article = Article(
      id: ArticleID(rawValue: "a"), file: "a.txt", sha256: "", text: text,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.bytes.count))])
    let found = QuoteTagger(lexicon: SlotCorpusTests.lexicon).mentions(in: article)
    #expect(found.map { text[$0.range] } == [quote])
    #expect(found.first?.value.speaker?.value.text == speaker)
  }
}
