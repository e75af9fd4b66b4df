/// One change that the reader made to the stories by hand. Edits are applied in order to the groups
/// that `StoryGrouper` found: the reader's word goes before the grouper's.
public struct StoryEdit: Hashable, Sendable {
  /// An article as the reader saw it.
  public struct Member: Hashable, Sendable {
    /// By content.
    public let article: ArticleID
    /// The file as typed, by which the article is known where its content was edited since.
    public let file: String

    /// Makes a member.
    public init(article: ArticleID, file: String) {
      self.article = article
      self.file = file
    }

    /// The article as it is now.
    public init(_ article: Article) { self.init(article: article.id, file: article.file) }
  }

  /// What was changed.
  public enum Change: Hashable, Sendable {
    /// The stories that hold these articles became one.
    case join([Member])
    /// These articles went to the story that holds another one.
    case move([Member], to: Member)
    /// These articles became a story of their own.
    case split([Member])
  }

  /// Identity: 32 hex digits chosen by whoever makes it.
  public let id: String
  /// What was changed.
  public let change: Change
  /// When: RFC 3339 in UTC.
  public let created: String

  /// Makes an edit.
  public init(id: String, change: Change, created: String) {
    self.id = id
    self.change = change
    self.created = created
  }
}
