import Model
import Testing

/// Marks in articles of a file of several stay with them while the file changes.
@Suite struct ItemMarksTests {
  private static let one = "One,The envoys met on Tuesday in the old town hall of Lima."
  private static let two = "Two,The envoys met on Friday in the old town hall of Lima."

  private func articles(_ rows: String...) -> [Article] {
    let table = (["title,text"] + rows).joined(separator: "\n")
    return parseFile(Array(table.utf8), of: "a.csv").articles
  }

  /// A passage of the second of two articles.
  private func passage() throws -> Discrepancy.Passage {
    let article = try #require(articles(Self.one, Self.two).last)
    let words = Array("Friday".utf8)
    let start = try #require(article.text.bytes.firstRange(of: words)?.lowerBound)
    let range = TextRange(start, start + words.count)
    return Discrepancy.Passage(
      file: article.file, article: article.id, sha256: article.sha256,
      selector: Selector(range, in: article.text))
  }

  @Test func aMarkStaysWithItsItemWhenOthersAreAdded() throws {
    let now = articles("New,It rained.", Self.one, Self.two)
    let place = PassageFinder(now).place(of: try passage())
    #expect(place.article == now[2].id)
    #expect(place.anchor.state == .found)
  }

  @Test func aMarkMovesInsideAnItemThatWasEditedAndToNoOther() throws {
    let now = articles(
      Self.one, "Two,Late news: the envoys met on Friday in the old town hall of Lima.")
    let place = PassageFinder(now).place(of: try passage())
    #expect(place.article == now[1].id)
    #expect(place.anchor.state == .moved)
  }

  @Test func aMarkWhoseItemIsGoneIsLost() throws {
    #expect(PassageFinder(articles(Self.one)).place(of: try passage()).anchor.state == .lost)
  }
}
