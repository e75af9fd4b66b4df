/// The short name of each article: its place in its story, as on the screen.
struct Sigils: Sendable {
  private let sigils: [ArticleID: String]
  /// Articles that no story holds, in order.
  let articlesOutsideStories: [ArticleID]

  init(_ analysis: Analysis) {
    var sigils: [ArticleID: String] = [:]
    for story in analysis.stories {
      for (index, id) in story.articles.enumerated() { sigils[id] = Story.sigil(at: index) }
    }
    articlesOutsideStories = analysis.articles.map(\.id).filter { sigils[$0] == nil }
    for (index, id) in articlesOutsideStories.enumerated() { sigils[id] = Story.sigil(at: index) }
    self.sigils = sigils
  }

  /// The short name, "?" for an article that the analysis does not hold.
  subscript(id: ArticleID) -> String { sigils[id] ?? "?" }
}
