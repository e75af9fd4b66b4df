import Model

/// The columns that the reader chose for stories: a story is opened with them again.
struct ChosenColumns: Hashable, Sendable {
  /// The most choices that are kept; the oldest are given up.
  static let most = 50

  /// From left to right, the latest choice last.
  private(set) var all: [[ArticleID]] = []

  /// Nothing chosen yet.
  init() {}

  /// Takes choices up that were kept, the latest last.
  init(_ all: [[ArticleID]]) {
    self.all = Array(all.suffix(Self.most))
  }

  /// Keeps a choice, in the place of an earlier one for the same story.
  mutating func put(_ columns: [ArticleID], in findings: Findings) {
    guard columns.count > 1, all.last != columns else { return }
    let story = columns.first.flatMap { findings.storyIndex[$0] }
    all.removeAll { $0.first.flatMap { findings.storyIndex[$0] } == story }
    all.append(columns)
    if all.count > Self.most { all.removeFirst() }
  }

  /// The columns that were chosen last for a story; nil where none were, or one of them left it.
  func columns(of story: Story) -> [ArticleID]? {
    all.last { !$0.isEmpty && $0.allSatisfy(story.articles.contains) }
  }

  /// Brings them from articles that were read before to those that took their place.
  mutating func inherit(_ heirs: ArticleHeirs) {
    all = all.map { $0.map(heirs.article) }
  }
}
