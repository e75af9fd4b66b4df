/// Groups of articles with the reader's edits applied one after the other. Articles that are no longer
/// there are passed over; a new article joins the group that the grouper gave it to, with its edits.
struct EditedGroups {
  /// The group of each article.
  private var labels: [Int]
  private let indexOfID: [ArticleID: Int]
  private let indexOfFile: [String: Int]

  /// Takes groups of indices into `articles`; each article is in one.
  init(_ groups: [[Int]], of articles: [Article]) {
    labels = [Int](repeating: 0, count: articles.count)
    for (label, group) in groups.enumerated() {
      for article in group where labels.indices.contains(article) { labels[article] = label }
    }
    indexOfID = Dictionary(
      articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    indexOfFile = Dictionary(
      articles.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The groups now: each ascending, by first member.
  var groups: [[Int]] {
    Dictionary(grouping: labels.indices) { labels[$0] }.values
      .map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Applies one edit.
  /// - Complexity: linear in the articles.
  mutating func apply(_ edit: StoryEdit) {
    switch edit.change {
    case .join(let members):
      let joined = Set(members.compactMap(index).map { labels[$0] })
      guard let first = joined.min() else { return }
      for article in labels.indices where joined.contains(labels[article]) {
        labels[article] = first
      }
    case .move(let members, let target):
      guard let target = index(of: target) else { return }
      for article in members.compactMap(index) { labels[article] = labels[target] }
    case .split(let members):
      let own = (labels.max() ?? 0) + 1
      for article in members.compactMap(index) { labels[article] = own }
    }
  }

  private func index(of member: StoryEdit.Member) -> Int? {
    indexOfID[member.article] ?? indexOfFile[member.file]
  }
}
