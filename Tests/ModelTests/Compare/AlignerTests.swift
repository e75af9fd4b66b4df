import Model
import TestSupport
import Testing

/// Holds the layout of Compare: every sentence once, those that say the same on one row.
@Suite struct AlignerTests {
  private func aligned(_ texts: [String]) -> (rows: [[[String]]], moved: [[Bool]]) {
    let articles = texts.enumerated().map { number, text in
      let body = ArticleText(text)
      var blocks: [Block] = []
      var start = 0
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let range = TextRange(start, start + line.utf8.count)
        start = range.end + 1
        guard !range.isEmpty else { continue }
        blocks.append(Block(kind: line.hasPrefix("Part") ? .heading : .paragraph, range: range))
      }
      return Article(
        id: ArticleID(rawValue: "\(number)"), file: "\(number).txt", sha256: "", text: body,
        blocks: blocks)
    }
    let analysis = analyze(articles)
    let rows = analysis.aligned(articles.map(\.id))
    return (
      rows.map { row in
        row.cells.enumerated().map { column, cell in
          cell.map { articles[column].text[$0.range] }
        }
      }, rows.map(\.moved)
    )
  }

  private let bridge = "The old bridge over the Vltava was closed to lorries."
  private let mayor = "Mayor Novak promised repairs before winter."
  private let cost = "Engineers put the cost at nine million crowns."

  @Test func whatSaysTheSameStandsOnOneRow() {
    let (rows, _) = aligned([
      "\(bridge)\n\(mayor)", "Lorries may no longer cross the old Vltava bridge.\n\(mayor)",
    ])
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.allSatisfy { $0.count == 1 } })
  }

  @Test func anotherOrderIsMarkedAsMovedAndLosesNothing() {
    let (rows, moved) = aligned(["\(bridge)\n\(mayor)\n\(cost)", "\(cost)\n\(bridge)\n\(mayor)"])
    #expect(rows.map { $0[0] } == [[bridge], [mayor], [cost]])
    #expect(rows.map { $0[1] } == [[bridge], [mayor], [cost]])
    #expect(moved.map { $0[1] } == [false, false, true])
  }

  @Test func whatOneSourceAloneSaysFollowsWhatStandsBeforeIt() {
    let (rows, _) = aligned([
      "\(bridge)\n\(mayor)", "\(bridge)\nA fisherman saw nothing at all.\n\(mayor)",
    ])
    #expect(rows.map { $0[1].first ?? "" } == [bridge, "A fisherman saw nothing at all.", mayor])
    #expect(rows[1][0].isEmpty)
  }

  @Test func aHeadingStandsBeforeWhatItAnnounces() {
    let (rows, _) = aligned(["\(mayor)\n\(bridge)", "Part one\n\(bridge)"])
    #expect(rows.map { $0[1].first ?? "" } == ["", "Part one", bridge])
  }

  @Test func everySentenceOfTheSeedsStandsOnceInAnyNumberOfColumns() {
    let analysis = analyze(readArticles(at: [ProjectFolder.path + "/seeds"]).articles)
    let articles = analysis.articles.map(\.id)
    for count in 2...5 {
      let chosen = Array(articles.prefix(count))
      let rows = analysis.aligned(chosen)
      for (column, id) in chosen.enumerated() {
        let shown = rows.flatMap { $0.cells[column] }.sorted { $0.range < $1.range }
        #expect(shown == analysis.sentences(of: id))
      }
    }
  }
}
