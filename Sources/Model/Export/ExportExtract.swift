/// The part of an analysis and its marks that an export holds.
///
/// A story goes in whole or not at all: its articles keep their sigils, and no comparison loses a
/// source.
public struct ExportExtract: Sendable {
  /// The articles, stories and comparisons that go in.
  public let analysis: Analysis
  /// The marks that go in, in the order given.
  public let marks: [PlacedDiscrepancy]
  /// What part of all it is, in a sentence; nil where it is all.
  public let sentence: String?

  /// Narrows an analysis and its marks to a scope.
  /// - Complexity: linear in articles, claims and marks; for marks whose comparison is gone as
  ///   `MarkedComparisons`.
  public init(_ analysis: Analysis, marks: [PlacedDiscrepancy], scope: ExportScope) {
    switch scope {
    case .everything:
      self.analysis = analysis
      self.marks = marks
      sentence = nil
    case .stories(let ids):
      let wanted = Set(ids)
      let comparisons = analysis.comparisons.filter { wanted.contains($0.story) }
      let part = analysis.only(stories: wanted, articles: [], comparisons)
      let marked = MarkedComparisons(marks, on: analysis.comparisons)
      self.analysis = part
      self.marks = marks.filter { mark in
        if let comparison = marked.nearest(to: mark.discrepancy) {
          return wanted.contains(comparison.story)
        }
        return mark.articles.contains { part.article($0) != nil }
      }
      sentence = Wording.extract(stories: part.stories.count, of: analysis.stories.count)
    case .marks(let ids):
      let wanted = Set(ids)
      let chosen = marks.filter { wanted.contains($0.discrepancy.id) }
      // Held against all marks: which comparison a mark takes over depends on the others.
      let marked = MarkedComparisons(marks, on: analysis.comparisons)
      let kept = Set(chosen.compactMap { marked.nearest(to: $0.discrepancy)?.id })
      let comparisons = analysis.comparisons.filter { kept.contains($0.id) }
      let articles = Set(chosen.flatMap(\.articles))
      let stories = analysis.stories.filter { !articles.isDisjoint(with: $0.articles) }.map(\.id)
      self.analysis = analysis.only(
        stories: Set(stories).union(comparisons.map(\.story)), articles: articles, comparisons)
      self.marks = chosen
      sentence = Wording.extract(marks: chosen.count, of: marks.count)
    }
  }
}

extension Analysis {
  /// Some stories with their articles, some articles besides, and the given comparisons. Files that
  /// could not be read belong to no story and are left out.
  fileprivate func only(
    stories wanted: Set<String>, articles others: Set<ArticleID>, _ comparisons: [Comparison]
  ) -> Analysis {
    let stories = stories.filter { wanted.contains($0.id) }
    let kept = others.union(stories.flatMap(\.articles))
    return Analysis(
      articles: articles.filter { kept.contains($0.id) },
      sentences: givenSentences.filter { kept.contains($0.key) },
      datelines: datelines.filter { kept.contains($0.key) }, stories: stories,
      comparisons: comparisons, sigils: sigils)
  }
}

extension MarkedComparisons {
  /// The comparison that a mark is on or, where that has changed, what it is now.
  fileprivate func nearest(to mark: Discrepancy) -> Comparison? {
    comparison(of: mark) ?? successor(of: mark)
  }
}

extension PlacedDiscrepancy {
  /// The articles of its passages now, those of lost passages as they were marked.
  fileprivate var articles: [ArticleID] { passages.map { $0.place.article ?? $0.marked.article } }
}
