/// The order of stories in the library, and of the articles in each.
public enum LibraryOrder: String, Hashable, Sendable, CaseIterable {
  /// As they were found: by first article.
  case story
  /// Most conflicts first.
  case conflicts
  /// Most conflicts without a verdict first.
  case unreviewed
  /// The latest first; what has no date last.
  case date
  /// By title.
  case title

  /// As the menu and the head say it.
  var label: String {
    switch self {
    case .story: "in order of the files"
    case .conflicts: "most conflicts first"
    case .unreviewed: "most unreviewed first"
    case .date: "latest first"
    case .title: "by title"
    }
  }
}
