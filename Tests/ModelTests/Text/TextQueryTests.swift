import TestSupport
import Testing

@testable import Model

@Suite struct TextQueryTests {
  private func article(_ text: String) -> Article {
    Article(
      id: ArticleID(rawValue: "a"), file: "a.txt", sha256: "", text: ArticleText(text),
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))])
  }

  /// What is found, each sentence ending with a full stop.
  private func found(_ query: String, in text: String) -> [[String]]? {
    guard let query = TextQuery(query) else { return nil }
    var sentences: [Sentence] = []
    var start = 0
    for (index, byte) in text.utf8.enumerated() where byte == 0x2E {
      sentences.append(
        Sentence(
          range: TextRange(start, index + 1), block: 0, kind: .paragraph, tokens: 0..<0))
      start = index + 1
    }
    let article = article(text)
    return query.findings(in: article, sentences: sentences)
      .map { $0.words.map { article.text[$0] } }
  }

  @Test(
    arguments: [
      ("ferry", "The Ferry sank. A ferryman saw it.", [["Ferry"]]),
      ("ferr*", "The Ferry sank. A ferryman saw it.", [["Ferry"], ["ferryman"]]),
      ("\"ferry sank\"", "The ferry, sank. The ferry has sunk.", [["ferry, sank"]]),
      ("\"the ferry", "Of the ferry. No.", [["the ferry"]]),
      ("sank ferry", "The ferry sank. The ferry rose.", [["ferry", "sank"]]),
      ("rose sank", "The ferry sank. The ferry rose.", [["sank"], ["rose"]]),
      ("sank plane", "The ferry sank.", []),
      ("Smith-Jones", "Ms Smith–Jones left. Smith left.", [["Smith–Jones"]]),
      ("orebro", "In Örebro it rained.", [["Örebro"]]),
      ("Örebro", "In O\u{308}rebro it rained.", [["O\u{308}rebro"]]),
      ("приказ", "Это ПРИКАЗ.", [["ПРИКАЗ"]]),
      ("10:30", "At 10:30 it began. At 10 30 boats.", [["10:30"], ["10 30"]]),
      ("don't", "They don’t know.", [["don’t"]]),
    ] as [(String, String, [[String]])])
  func wordsAreFoundAsTheIndexTakesThem(query: String, text: String, expected: [[String]]) {
    #expect(found(query, in: text) == expected)
  }

  @Test(arguments: ["", "  ", "\"\"", "*", "-- ' \"", "\u{1B}["])
  func whatHoldsNoWordIsNoQuery(text: String) {
    #expect(TextQuery(text) == nil)
    #expect(TextQuery(beginning: text) == nil)
  }

  @Test func pageFurnitureIsNotSearched() throws {
    let text = "Harbour News.\nThe ferry sank."
    let article = Article(
      id: ArticleID(rawValue: "a"), file: "a.txt", sha256: "", text: ArticleText(text),
      blocks: [
        Block(kind: .furniture(.pageHeader), range: TextRange(0, 13)),
        Block(kind: .paragraph, range: TextRange(14, 29)),
      ])
    #expect(try #require(TextQuery("harbour")).findings(in: article, sentences: nil).isEmpty)
    #expect(try #require(TextQuery("ferry")).findings(in: article, sentences: nil).count == 1)
    #expect(!(try #require(TextQuery("harbour")).matches(article)))
  }

  @Test(
    arguments: [
      "", " ", "\u{1B}[31mred\u{1B}[0m", "\u{301}", "a\u{301}\u{301} b", "\u{202E}drow",
      "\u{10FFFF}a", "座礁は月曜日に起きた", "a\0b", "---- a ----",
    ] as [HostileText])
  func hostileTextDoesNoHarm(hostile: HostileText) throws {
    let text = hostile.text
    let article = article(text)
    for query in [TextQuery(text), TextQuery(beginning: text), TextQuery("a b*")] {
      guard let query else { continue }
      let all = TextRange(0, article.text.bytes.count)
      let findings = query.findings(in: article, sentences: nil)
      #expect(findings.allSatisfy { $0.words.allSatisfy(all.contains) })
    }
  }
}
