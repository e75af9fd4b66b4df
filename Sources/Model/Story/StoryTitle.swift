/// Names a story for the list.
enum StoryTitle {
  /// From its articles, in any order.
  static func id(_ articles: [ArticleID]) -> String {
    var hash = StableHash()
    for article in articles.map(\.rawValue).sorted() { hash.add(article) }
    return hash.hex
  }

  /// The participants of the event that most articles speak of, as in "Putin–Xi"; the first title of
  /// an article, or its file, where there is no such event.
  static func title(_ groups: [EventGroup], articles: [Article]) -> String {
    var best: (event: EventKey, articles: Int)?
    for group in groups where group.event.participants.count > 1 {
      let count = Set(group.claims.map(\.article)).count
      if count > max(1, best?.articles ?? 0) { best = (group.event, count) }
    }
    if let best { return best.event.participants.joined(separator: "–") }
    return articles.lazy.compactMap { $0.title?.value }.first ?? articles.first?.file ?? ""
  }
}
