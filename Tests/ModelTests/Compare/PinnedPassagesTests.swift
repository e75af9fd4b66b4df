import Testing

@testable import Model

/// Holds the alignment around passages that the reader pinned.
@Suite struct PinnedPassagesTests {
  private static let bridge = "The old bridge over the Vltava was closed to lorries."
  private static let mayor = "Mayor Novak promised repairs before winter."
  private static let cost = "Engineers put the cost at nine million crowns."
  private static let boat = "A fisherman saw nothing at all."

  /// Sentences of one article in a block each.
  private struct Account {
    let article: Article
    let sentences: [Sentence]

    init(_ name: String, _ lines: [String]) {
      var start = 0
      let blocks = lines.map { line in
        defer { start += line.utf8.count + 1 }
        return Block(kind: .paragraph, range: TextRange(start, start + line.utf8.count))
      }
      article = Article(
        id: ArticleID(rawValue: name), file: name, sha256: "",
        text: ArticleText(lines.joined(separator: "\n")), blocks: blocks)
      sentences = blocks.enumerated().map {
        Sentence(range: $1.range, block: $0, kind: .paragraph, tokens: 0..<0)
      }
    }

    func passage(_ range: ClosedRange<Int>) -> PassagePair.Passage {
      PassagePair.Passage(
        article: article.id,
        range: sentences[range.lowerBound].range.union(sentences[range.upperBound].range))
    }
  }

  /// The rows as indices of sentences, by column, and which columns are moved.
  private func rows(
    _ accounts: [Account], _ pins: [(Int, ClosedRange<Int>, Int, ClosedRange<Int>)]
  ) -> [[[Int]]] {
    let analysis = Analysis(
      articles: accounts.map(\.article),
      sentences: Dictionary(
        uniqueKeysWithValues: accounts.map { ($0.article.id, $0.sentences) }))
    let pairs = pins.map { PassagePair(accounts[$0].passage($1), accounts[$2].passage($3)) }
    return analysis.aligned(accounts.map(\.article.id), pinned: pairs).map { row in
      row.cells.enumerated().map { column, cell in
        cell.compactMap { accounts[column].sentences.firstIndex(of: $0) }
      }
    }
  }

  private let left = Account("left", [bridge, mayor, cost])

  @Test func pinnedPassagesShareARowWhateverTheySay() {
    let right = Account("right", [Self.boat, Self.mayor])
    #expect(rows([left, right], []) == [[[0], []], [[], [0]], [[1], [1]], [[2], []]])
    #expect(rows([left, right], [(0, 0...0, 1, 0...0)]) == [[[0], [0]], [[1], [1]], [[2], []]])
  }

  @Test func whichPassageIsNamedFirstMakesNoDifference() {
    let right = Account("right", [Self.boat, Self.mayor])
    #expect(
      rows([left, right], [(1, 0...0, 0, 0...0)]) == rows([left, right], [(0, 0...0, 1, 0...0)]))
  }

  @Test func aSurePairDoesNotCrossAPin() {
    let right = Account("right", [Self.cost, Self.boat])
    #expect(rows([left, right], []).contains([[2], [0]]))
    let pinned = rows([left, right], [(0, 0...0, 1, 1...1)])
    #expect(pinned.contains([[0], [1]]))
    #expect(!pinned.contains([[2], [0]]))
  }

  @Test func aPinnedPassageLeavesThePairThatTheProgramFound() {
    let right = Account("right", [Self.bridge, Self.boat])
    let pinned = rows([left, right], [(0, 1...1, 1, 0...0)])
    #expect(pinned == [[[0], []], [[1], [0]], [[], [1]], [[2], []]])
  }

  @Test func pinsThatCrossEachOtherBothHoldAndLeaveTheRestItsRows() {
    let right = Account("right", [Self.boat, Self.mayor, Self.boat])
    let pinned = rows([left, right], [(0, 0...0, 1, 2...2), (0, 2...2, 1, 0...0)])
    #expect(pinned.contains([[0], [2]]) && pinned.contains([[2], [0]]))
    #expect(Set(pinned.flatMap { $0[1] }) == [0, 1, 2])
  }

  @Test func passagesOfSeveralSentencesArePinnedOneByOneAndTheRestToTheLast() {
    let right = Account("right", [Self.boat, Self.boat, Self.boat])
    #expect(
      rows([left, right], [(0, 0...1, 1, 0...2)]) == [[[0], [0]], [[1], [1, 2]], [[2], []]])
  }

  @Test func aPinBetweenTheSecondAndTheThirdColumnHoldsBesideTheFirst() {
    let second = Account("second", [Self.boat, Self.mayor])
    let third = Account("third", [Self.cost])
    let pinned = rows([left, second, third], [(1, 0...0, 2, 0...0)])
    #expect(pinned.contains([[], [0], [0]]))
  }

  @Test func theLastOfSeveralPinsOnAPassageCounts() {
    let right = Account("right", [Self.boat, Self.mayor])
    let both = rows([left, right], [(0, 0...0, 1, 0...0), (0, 2...2, 1, 0...0)])
    #expect(both == rows([left, right], [(0, 2...2, 1, 0...0)]))
  }

  @Test func pinsOfOtherArticlesCountForNothing() {
    let right = Account("right", [Self.boat, Self.mayor])
    let other = Account("other", [Self.cost])
    let pair = PassagePair(left.passage(0...0), other.passage(0...0))
    let analysis = Analysis(
      articles: [left.article, right.article],
      sentences: [left.article.id: left.sentences, right.article.id: right.sentences])
    let articles = [left.article.id, right.article.id]
    #expect(analysis.aligned(articles, pinned: [pair]) == analysis.aligned(articles))
  }
}
