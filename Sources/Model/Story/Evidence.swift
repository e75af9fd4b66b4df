/// Words of an article, and what they say about the time of an event or of the article itself.
public struct Evidence: Hashable, Sendable {
  /// What the words are.
  public enum Kind: Hashable, Sendable {
    /// An anniversary of a dated event: the date it falls on, where that can be told.
    case anniversary(date: String?)
    /// An anniversary that still lies ahead of the text: its date.
    case ahead(date: String)
    /// Which in a row, within what span.
    case ordinal
    /// An event before, after or at the same time.
    case circumstance
    /// A date or month named beside the event.
    case date(String)
    /// How long ago a dated event was, or in which year of it the text stands.
    case elapsed
    /// An office that someone holds, as in "the X administration".
    case office
    /// What bounds the day an article was written, and nothing else.
    case dateline(DateBound)
  }
  /// The article.
  public let article: ArticleID
  /// The words.
  public let range: TextRange
  /// What the words are.
  public let kind: Kind

  /// Makes a piece of evidence.
  public init(article: ArticleID, range: TextRange, kind: Kind) {
    self.article = article
    self.range = range
    self.kind = kind
  }
}
