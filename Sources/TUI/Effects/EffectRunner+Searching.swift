import Model

/// Searching the texts, on a worker of its own: with the store's index where there is one, and through
/// the text of what is not in it.
extension EffectRunner {
  /// Articles that are indexed in one transaction: a mark never waits for more.
  private static let indexedAtOnce = 100
  /// Articles whose sentences are told at once, the first time and later.
  private static let firstAnswer = 50
  private static let answer = 1000

  /// Takes articles into the index, some at a time; on the worker of the store.
  func index(_ articles: [Article]) {
    guard let store = store.withLock({ $0 }) else { return }
    var indexed = shared.withLock { $0.indexed }
    let known = articles.filter { indexed.contains($0.id) }.count
    // More than half of a large index is of articles that are gone.
    if indexed.count > 1000, known * 2 < indexed.count {
      guard (try? store.clearIndex()) != nil else { return }
      indexed = []
      shared.withLock { $0.indexed = [] }
    }
    index(articles.filter { !indexed.contains($0.id) }[...], in: store)
  }

  private func index(_ rest: ArraySlice<Article>, in store: Store) {
    let chunk = Array(rest.prefix(Self.indexedAtOnce))
    guard !chunk.isEmpty, (try? store.index(chunk)) != nil else { return }
    shared.withLock { $0.indexed.formUnion(chunk.map(\.id)) }
    storing.start { self.index(rest.dropFirst(Self.indexedAtOnce), in: store) }
  }

  /// Tells which articles hold the words of a filter.
  func find(_ queries: [TextQuery]) {
    let (articles, indexed) = shared.withLock { ($0.analysis.articles, $0.indexed) }
    var found: [TextQuery: Set<ArticleID>] = [:]
    for query in queries {
      let known = indexedArticles(matching: query)
      let others = articles.filter { known == nil || !indexed.contains($0.id) }
      found[query] = Set(known ?? []).union(others.filter(query.matches).map(\.id))
    }
    post(.wordsFound(found))
  }

  /// Tells the sentences in which words stand, the first ones soon.
  func search(_ query: TextQuery, _ number: Int) {
    let (analysis, indexed) = shared.withLock { ($0.analysis, $0.indexed) }
    let first = indexedArticles(matching: query, limit: Self.firstAnswer)
    var found = (first ?? []).flatMap { findings(query, in: $0, analysis) }
    var told = found.count
    if !found.isEmpty { post(.sentencesFound(found, number: number, isLast: false)) }
    found = []
    var rest: [ArticleID] = []
    if let first, first.count == Self.firstAnswer {
      rest = indexedArticles(matching: query, offset: Self.firstAnswer) ?? []
    }
    rest += analysis.articles.map(\.id).filter { first == nil || !indexed.contains($0) }
    for (index, article) in rest.enumerated() {
      let more = findings(query, in: article, analysis)
      found += more
      told += more.count
      // More than the list takes tells it that it is cut.
      if told > HitsState.mostFound { break }
      guard index % Self.answer == Self.answer - 1 else { continue }
      if shared.withLock({ $0.search }) != number { return }
      post(.sentencesFound(found, number: number, isLast: false))
      found = []
    }
    post(.sentencesFound(found, number: number, isLast: true))
  }

  private func findings(
    _ query: TextQuery, in id: ArticleID, _ analysis: Analysis
  ) -> [TextFinding] {
    analysis.article(id).map {
      query.findings(in: $0, sentences: analysis.sentences(of: id))
    } ?? []
  }

  /// What the store's index knows; nil where there is none.
  private func indexedArticles(
    matching query: TextQuery, limit: Int = -1, offset: Int = 0
  ) -> [ArticleID]? {
    guard let store = store.withLock({ $0 }) else { return nil }
    return try? store.articles(matching: query, limit: limit, offset: offset)
  }
}
