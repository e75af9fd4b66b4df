/// Sources that are one witness: they rest on one agency, or repeat one passage.
public struct SharedOrigin: Hashable, Sendable {
  /// What they share.
  public enum Kind: Hashable, Sendable {
    /// A passage, nearly word for word.
    case passage
    /// An agency, a broadcaster or an office, by its name.
    case source(String)
  }
  /// What they share.
  public let kind: Kind
  /// The articles, in the order of the claims; two at least.
  public let articles: [ArticleID]

  /// Makes a shared origin.
  public init(kind: Kind, articles: [ArticleID]) {
    self.kind = kind
    self.articles = articles
  }
}
