import Model

/// A mark before it is kept: whoever keeps it gives it an id, a time and an author.
public struct MarkDraft: Hashable, Sendable {
  /// The reader's word.
  public var verdict: Verdict
  /// The reader's note, empty where there is none.
  public var note: String
  /// Free words.
  public var tags: [String]
  /// Two or more.
  public let passages: [Discrepancy.Passage]
  /// The comparison that it is made on, nil where the reader linked passages by hand.
  public let comparison: String?

  /// Makes a draft.
  public init(
    verdict: Verdict = .open, note: String = "", tags: [String] = [],
    passages: [Discrepancy.Passage], comparison: String? = nil
  ) {
    self.verdict = verdict
    self.note = note
    self.tags = tags
    self.passages = passages
    self.comparison = comparison
  }

  /// A draft on a comparison: the first words of each article for each of its values.
  public init(_ comparison: Comparison, in analysis: Analysis) {
    var seen: Set<ArticleID> = []
    let claims = comparison.claims.filter { seen.insert($0.article).inserted }
    self.init(
      passages: claims.compactMap { claim in
        analysis.article(claim.article).map { Discrepancy.Passage($0, claim.range) }
      }, comparison: comparison.id)
  }

  /// The mark with the id, time and author that it is given.
  public func discrepancy(id: String, time: String, author: String) -> Discrepancy {
    Discrepancy(
      id: id, verdict: verdict, note: note, tags: tags, created: time, changed: time,
      author: author, passages: passages, comparison: comparison)
  }
}

extension Discrepancy.Passage {
  /// A passage of an article as it stands now.
  init(_ article: Article, _ range: TextRange) {
    self.init(
      file: article.file, article: article.id, sha256: article.sha256,
      selector: Selector(range, in: article.text))
  }
}
