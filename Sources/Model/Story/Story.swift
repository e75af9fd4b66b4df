/// Articles on one event or on one chain of events between the same parties.
public struct Story: Hashable, Sendable {
  /// From its articles: the same articles give the same id.
  public let id: String
  /// The names that most of its articles share, as in "Xi–Putin"; a title of one of them otherwise.
  public let title: String
  /// Its articles, by file and item.
  public let articles: [ArticleID]
  /// Those of its articles that repeat another one, in their order; each stands here once.
  public let reprints: [Reprint]

  /// Makes a story.
  public init(id: String, title: String, articles: [ArticleID], reprints: [Reprint] = []) {
    self.id = id
    self.title = title
    self.articles = articles
    self.reprints = reprints
  }

  /// What an article repeats; nil where it is an account of its own.
  public func reprint(_ article: ArticleID) -> Reprint? {
    reprints.first { $0.article == article }
  }

  /// The short name of the article at `index` on the screen: A to Z, then A1, B1 and so on.
  public static func sigil(at index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? letter : letter + String(index / 26)
  }
}
