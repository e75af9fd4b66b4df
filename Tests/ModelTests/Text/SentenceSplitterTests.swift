import Testing

@testable import Model

@Suite struct SentenceSplitterTests {
  @Test(
    arguments: [
      (0, SentenceSplitter.mostTokens), (1, SentenceSplitter.mostTokens - 100),
      (2, SentenceSplitter.mostTokens - 50),
    ] as [(Int, Int)])
  func whatNeverEndsIsCut(stops: Int, length: Int) {
    var words = Array(repeating: "word", count: 2 * SentenceSplitter.mostTokens)
    // A token each, behind so many words; the semicolon counts before the comma behind it.
    if stops == 1 { words[SentenceSplitter.mostTokens - 101] = "," }
    if stops == 2 {
      words[SentenceSplitter.mostTokens - 51] = ";"
      words[SentenceSplitter.mostTokens - 21] = ","
    }
    let sentences = SentenceSplitterTests.sentences(words.joined(separator: " "))
    #expect(sentences.count == 3 - (stops == 0 ? 1 : 0))
    #expect(sentences.first?.split(separator: " ").count == length)
  }

  private static let lexicon = Lexicon.standard()

  private static func sentences(_ string: String) -> [String] {
    let article = TimeCorpus.article(string)
    let document = Document(article, lexicon: lexicon)
    return document.sentences.map { article.text[$0.range] }
  }

  @Test(arguments: [
    ("He left. She stayed.", ["He left.", "She stayed."]),
    ("He left the U.S. Senate.", ["He left the U.S. Senate."]),
    ("He left the U.S. The call ended.", ["He left the U.S.", "The call ended."]),
    ("Mr. Li met Dr. Wu. They spoke.", ["Mr. Li met Dr. Wu.", "They spoke."]),
    ("It rose 2.5 points. It fell.", ["It rose 2.5 points.", "It fell."]),
    ("They met at 3 p.m. on Friday.", ["They met at 3 p.m. on Friday."]),
    ("\u{201C}He left.\u{201D} She stayed.", ["\u{201C}He left.\u{201D}", "She stayed."]),
    ("\"Why?\" he asked. Nobody knew.", ["\"Why?\" he asked.", "Nobody knew."]),
    ("He waited ... then left.", ["He waited ... then left."]),
    ("Vladimir V. Putin left. He came.", ["Vladimir V. Putin left.", "He came."]),
    ("No stop at the end", ["No stop at the end"]),
    ("", []), ("   ", []),
  ])
  func textIsCutIntoSentences(text: String, expected: [String]) {
    #expect(SentenceSplitterTests.sentences(text) == expected)
  }

  @Test(arguments: TokenizerTests.hostileTexts)
  func sentencesCoverAllTokensInOrder(bytes: [UInt8]) {
    let text = ArticleText(validUTF8: bytes)
    let article = Article(
      id: ArticleID(rawValue: "x"), file: "x", sha256: "", text: text,
      blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))])
    let document = Document(article, lexicon: SentenceSplitterTests.lexicon)
    #expect(document.sentences.flatMap { Array($0.tokens) } == Array(document.tokens.indices))
  }
}
