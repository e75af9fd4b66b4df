/// Puts articles into stories: pairs by likeness, then groups by average linkage.
///
/// Each pair is judged from its two articles alone, against a background that no folder changes, so
/// an article that shares nothing with others changes no story of theirs. One that belongs to them
/// may draw a doubtful article to its side or to another; the likeness of two others stays as it was.
/// The order and the names of the files mean nothing.
struct StoryGrouper {
  private let lexicon: Lexicon
  private let frequencies: WordFrequencies

  /// Two articles alone join in doubt, for the comparison itself tells two events apart, and a reader
  /// cannot compare what was kept apart. A group knows more, so that doubt counts less.
  private static let linkage = AverageLinkage(pairThreshold: 80_000, groupThreshold: 135_000)

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    frequencies = .standard()
  }

  /// What an article is told by; `times` are those that its text names.
  func profile(
    of document: Document, times: [Annotation<Timex>], _ article: Article
  ) -> ArticleProfile {
    ArticleProfile(
      terms: TermVector(document, lexicon: lexicon, frequencies: frequencies),
      times: TimeProfile(times, article))
  }

  /// Groups of indices into `profiles`, each ascending, by first member; `profiles` and `articles` run
  /// in parallel.
  func groups(
    _ profiles: [ArticleProfile], _ articles: [ArticleID], workers: Workers = Workers()
  ) -> [[Int]] {
    let order = StoryGrouper.order(articles)
    let pairs = StoryGrouper.likeness(order.map { profiles[$0] }).pairs(workers: workers)
    return groups(pairs, order)
  }

  /// The same groups, from what is `known` of nearly the same articles where that helps, and what is
  /// to be known the next time. `contents` run in parallel with `articles`; `gone` gives the profiles of
  /// known articles that are no longer there.
  func groups(
    _ profiles: [ArticleProfile], _ articles: [ArticleID], _ contents: [ResultKey],
    known: KnownPairs?, gone: (ResultKey) -> ArticleProfile?, workers: Workers
  ) -> (groups: [[Int]], known: KnownPairs) {
    let order = StoryGrouper.order(articles)
    let (profiles, contents) = (order.map { profiles[$0] }, order.map { contents[$0] })
    let update = known.flatMap {
      PairUpdate($0, articles: contents, profiles: profiles, gone: gone)?.pairs()
    }
    let (pairs, bounds) = update ?? StoryGrouper.likeness(profiles).found(workers: workers)
    return (
      groups(pairs, order), KnownPairs(articles: contents, pairs: pairs, bounds: bounds)
    )
  }

  /// By content: the names of the files must not decide a tie.
  private static func order(_ articles: [ArticleID]) -> [Int] {
    articles.indices.sorted { articles[$0] < articles[$1] }
  }

  private static func likeness(_ profiles: [ArticleProfile]) -> ArticleLikeness {
    ArticleLikeness(vectors: profiles.map(\.terms), times: profiles.map(\.times))
  }

  private func groups(_ pairs: [LikePair], _ order: [Int]) -> [[Int]] {
    StoryGrouper.linkage.groups(count: order.count, pairs: pairs)
      .map { group in group.map { order[$0] }.sorted() }
      .sorted { $0[0] < $1[0] }
  }
}
