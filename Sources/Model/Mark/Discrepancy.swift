/// What the reader marks: two or more passages, a verdict and a note.
public struct Discrepancy: Hashable, Sendable {
  /// One marked passage, by file, content and selector.
  public struct Passage: Hashable, Sendable {
    /// The file as typed when it was marked.
    public let file: String
    /// The article at that time.
    public let article: ArticleID
    /// SHA-256 of the file at that time, in hex.
    public let sha256: String
    /// Where in its text.
    public let selector: Selector

    /// Makes a passage.
    public init(file: String, article: ArticleID, sha256: String, selector: Selector) {
      self.file = file
      self.article = article
      self.sha256 = sha256
      self.selector = selector
    }
  }

  /// Identity for the life of the mark; 32 hex digits chosen by whoever makes it.
  public let id: String
  /// The reader's word.
  public var verdict: Verdict
  /// The reader's note, empty where there is none.
  public var note: String
  /// Free words.
  public var tags: [String]
  /// When it was made: RFC 3339 in UTC.
  public let created: String
  /// When it was last changed: RFC 3339 in UTC.
  public var changed: String
  /// Who marked it.
  public let author: String
  /// Two or more.
  public var passages: [Passage]
  /// The comparison that it was made on, nil where the reader linked passages by hand.
  public let comparison: String?

  /// Makes a discrepancy.
  public init(
    id: String, verdict: Verdict, note: String = "", tags: [String] = [], created: String,
    changed: String, author: String, passages: [Passage], comparison: String? = nil
  ) {
    self.id = id
    self.verdict = verdict
    self.note = note
    self.tags = tags
    self.created = created
    self.changed = changed
    self.author = author
    self.passages = passages
    self.comparison = comparison
  }
}
