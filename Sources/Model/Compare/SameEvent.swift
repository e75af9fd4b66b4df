/// The evidence whether two claims speak of one event or of two.
public struct SameEvent: Hashable, Sendable {
  /// How likely one event is.
  public enum Judgement: String, Hashable, Sendable {
    case likely, doubtful, unlikely
  }
  /// One piece of evidence: words of an article, and what they say about the event's time.
  public struct Evidence: Hashable, Sendable {
    /// What the words are.
    public enum Kind: Hashable, Sendable {
      /// An anniversary of a dated event: the year it falls in, where that can be told.
      case anniversary(date: String?)
      /// Which in a row, within what span.
      case ordinal
      /// An event before, after or at the same time.
      case circumstance
      /// A date or month named beside the event.
      case date(String)
      /// How long something has lasted by then ("in its fourth year").
      case elapsed
      /// Another medium.
      case channel
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
  /// How likely one event is.
  public let judgement: Judgement
  /// By article and place.
  public let evidence: [Evidence]
  /// Makes a judgement with its evidence.
  public init(judgement: Judgement, evidence: [Evidence]) {
    self.judgement = judgement
    self.evidence = evidence
  }
}
