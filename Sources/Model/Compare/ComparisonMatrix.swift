/// The comparisons of a story by its sources: which source gives which value (collation's table of
/// readings).
public struct ComparisonMatrix: Sendable {
  /// What one source says in one comparison.
  public struct Cell: Hashable, Sendable {
    /// A value as the source gives it.
    public struct Entry: Hashable, Sendable {
      /// The value; the source's own, which may be vaguer than that of the comparison.
      public let value: SlotValue
      /// How it stands to the value that most sources give; that value itself agrees where two
      /// sources or more give it.
      public let relation: Relation
      /// The first claim that gives it.
      public let claim: Claim
    }

    /// Each value once, in order of the article's text; none where the source is silent.
    public let entries: [Entry]
    /// Whether the source is one witness with one before it: a copied passage, or one agency.
    public let isCopied: Bool

    /// The strongest relation of its values; nil where the source is silent.
    public var relation: Relation? { entries.map(\.relation).min() }
  }

  /// One comparison and its cells.
  public struct Row: Sendable {
    /// The comparison.
    public let comparison: Comparison
    /// One cell a source, in order of `sources`.
    public let cells: [Cell]
    /// Where a reader meets it: the first source that speaks, and the place in its text.
    fileprivate let place: (source: Int, offset: Int)
  }

  /// In which order the rows stand.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// As a reader meets them: by first source, then by place in its text.
    case story
    /// Conflicts first, then by score downwards.
    case severity
    /// By slot; within one as by severity.
    case slot
  }

  /// The articles of the story, in its order.
  public let sources: [ArticleID]
  /// The rows, in the order of the analysis.
  public let rows: [Row]

  /// Sorts the comparisons of a story into rows; those of other stories are left out.
  /// - Complexity: linear in the claims.
  public init(_ story: Story, comparisons: [Comparison]) {
    sources = story.articles
    let columns = Dictionary(
      story.articles.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    rows = comparisons.filter { $0.story == story.id }
      .map { ComparisonMatrix.row($0, columns: columns, count: story.articles.count) }
  }

  /// The rows with one of the relations, in an order; ties stand as in the analysis.
  public func rows(_ relations: Set<Relation>, by order: Order) -> [Row] {
    let shown = rows.enumerated().filter { relations.contains($0.element.comparison.relation) }
    return shown.sorted { left, right in
      let (one, other) = (left.element, right.element)
      switch order {
      case .story: if one.place != other.place { return one.place < other.place }
      case .severity: break
      case .slot:
        let (slot, otherSlot) = (one.comparison.slot, other.comparison.slot)
        if slot != otherSlot { return slot < otherSlot }
      }
      if order != .story, Comparer.precedes(one.comparison, other.comparison) { return true }
      if order != .story, Comparer.precedes(other.comparison, one.comparison) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }

  private static func row(
    _ comparison: Comparison, columns: [ArticleID: Int], count: Int
  ) -> Row {
    var entries = [[Cell.Entry]](repeating: [], count: count)
    var place = (source: Int.max, offset: Int.max)
    for (index, value) in comparison.values.enumerated() {
      let isShared = index == 0 && Set(value.claims.map(\.article)).count > 1
      for claim in value.claims {
        guard let column = columns[claim.article] else { continue }
        if (column, claim.range.start) < place { place = (column, claim.range.start) }
        guard !entries[column].contains(where: { $0.value == claim.value }) else { continue }
        let relation: Relation =
          !isShared || comparison.relation == .only
          ? comparison.relation : claim.value == value.value ? .agree : .compatible
        entries[column].append(
          Cell.Entry(value: claim.value, relation: relation, claim: claim))
      }
    }
    let copies = Set(comparison.sharedOrigins.flatMap { $0.articles.dropFirst() })
    let copied = Set(copies.compactMap { columns[$0] })
    let cells = entries.enumerated().map { column, entries in
      Cell(
        entries: entries.sorted { $0.claim.range < $1.claim.range },
        isCopied: copied.contains(column) && !entries.isEmpty)
    }
    return Row(comparison: comparison, cells: cells, place: place)
  }
}
