/// The short name of each article, unique in its story: A to Z, then A1, B1 and so on.
///
/// Without kept names they follow the order of the articles. With them an article keeps the name that
/// it had, also where its file was edited or renamed; a newcomer gets the first that is free. The
/// name of an article that is gone is free, unless a mark names the article.
///
/// Joined stories take the names of the larger, and the articles of the other get the next ones;
/// parted again they have their own back. Articles that are split off keep their names.
public struct Sigils: Sendable {
  private var sigils: [ArticleID: String] = [:]
  /// Names that were not kept yet, in the order in which they were given.
  public private(set) var news: [KeptSigil] = []

  /// Names articles; `stories` are by first article, and an article that none holds is named by its
  /// number among those.
  /// - Complexity: linear in the articles and the kept names.
  public init(_ stories: [Story], of articles: [Article], kept: KeptSigils = .none) {
    var series = SigilSeries(kept, articles: articles)
    for story in stories {
      let numbers = series.numbers(of: story)
      for (article, number) in zip(story.articles, numbers) {
        sigils[article] = Story.sigil(at: number)
      }
    }
    news = series.news
    let outside = articles.map(\.id).filter { sigils[$0] == nil }
    for (index, id) in outside.enumerated() { sigils[id] = Story.sigil(at: index) }
  }

  /// Takes the names of further articles.
  mutating func add(_ further: Sigils) { sigils.merge(further.sigils) { $1 } }

  /// The short name, "?" for an article that has none.
  public subscript(id: ArticleID) -> String { sigils[id] ?? "?" }
}
