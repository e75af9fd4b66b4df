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
      // A distance "55 km south of Bireun" is claimed of a measure and a place: no title for a quake.
      if group.event.participants.contains(where: beginsWithDigit) { continue }
      let count = Set(group.claims.map(\.article)).count
      if count > max(1, best?.articles ?? 0) { best = (group.event, count) }
    }
    if let best { return best.event.participants.joined(separator: "–") }
    return articles.lazy.compactMap { $0.title?.value }.first ?? articles.first?.file ?? ""
  }

  private static func beginsWithDigit(_ participant: String) -> Bool {
    participant.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }
}
