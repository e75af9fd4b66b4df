import Model
import Testing

@Suite struct PassageFinderTests {
  private static let words =
    "The council met in the old hall on Tuesday and voted to rebuild the bridge."
  private static let other =
    "Nobody wrote about the council here, and no bridge is named in it at all."

  private func article(_ file: String, _ text: String, id: String) -> Article {
    Article(
      id: ArticleID(rawValue: id), file: file, sha256: "sha-" + id, text: ArticleText(text),
      blocks: [])
  }

  private func passage(of quote: String, file: String, id: String) throws -> Discrepancy.Passage {
    let text = ArticleText(Self.words)
    let start = try #require(
      text.bytes.indices.first { text.bytes[$0...].starts(with: Array(quote.utf8)) })
    return Discrepancy.Passage(
      file: file, article: ArticleID(rawValue: id), sha256: "sha-" + id,
      selector: Selector(TextRange(start, start + quote.utf8.count), in: text))
  }

  @Test func anEditedFileIsKnownByItsName() throws {
    let finder = PassageFinder([
      article("case/a.txt", "Corrected.\n" + Self.words, id: "new"),
      article("case/b.txt", Self.other, id: "b"),
    ])
    let place = finder.place(of: try passage(of: "on Tuesday", file: "case/a.txt", id: "old"))
    #expect(place.article?.rawValue == "new")
    #expect(place.anchor.state == .moved)
  }

  @Test func theNameCountsFromItsEnd() throws {
    let finder = PassageFinder([
      article("x/a.txt", Self.other, id: "1"), article("case/a.txt", Self.words + " ", id: "2"),
    ])
    let place = finder.place(of: try passage(of: "on Tuesday", file: "../case/a.txt", id: "old"))
    #expect(place.article?.rawValue == "2")
    #expect(place.anchor.state == .found)
  }

  @Test func aRenamedFileIsKnownByItsBytes() throws {
    let finder = PassageFinder([
      article("a.txt", Self.other, id: "1"), article("renamed.txt", Self.words, id: "same"),
    ])
    let place = finder.place(of: try passage(of: "on Tuesday", file: "a.txt", id: "same"))
    #expect(place.article?.rawValue == "same")
    #expect(place.anchor.state == .found)
  }

  @Test func aTextUnderAnotherNameAndWithOtherBytesIsKnownByItsWords() throws {
    let finder = PassageFinder([
      article("b.txt", Self.other, id: "1"), article("c.txt", "> " + Self.words, id: "2"),
    ])
    let place = finder.place(of: try passage(of: "on Tuesday", file: "gone.txt", id: "gone"))
    #expect(place.article?.rawValue == "2")
    #expect(place.anchor.state == .moved)
  }

  @Test func aWordAtTheSameOffsetOfAnotherArticleIsNotThePassage() throws {
    let same = String(repeating: "x", count: 32) + "on Tuesday"
    let finder = PassageFinder([article("b.txt", same, id: "1")])
    let place = finder.place(of: try passage(of: "on Tuesday", file: "gone.txt", id: "gone"))
    #expect(place == PassagePlace(article: nil, anchor: .lost))
  }

  @Test func aLostPassageStillNamesItsArticle() throws {
    let finder = PassageFinder([article("a.txt", Self.other, id: "1")])
    let place = finder.place(of: try passage(of: "on Tuesday", file: "a.txt", id: "old"))
    #expect(place == PassagePlace(article: ArticleID(rawValue: "1"), anchor: .lost))
  }
}
