import Model

/// Everybody's marks by time of making, with what is looked up in them for every row drawn.
///
/// The reader's own marks are those of one author; marks of others were merged with
/// `rashomon marks --import`. They stand beside the reader's, and no key of Compare changes them.
public struct MarkList: Sendable {
  /// The marks, the oldest first, ties by id.
  public private(set) var all: [PlacedDiscrepancy] = []
  /// Whose marks are the reader's own.
  public let author: String
  private var indicesOfComparison: [String: [Int]] = [:]
  /// Comparisons, by id, to which somebody gave another verdict than "open".
  private(set) var reviewed: Set<String> = []
  /// The comparison that a mark counts for, by id of the mark.
  private var comparisonOfMark: [String: String] = [:]
  private var linked: [Set<ArticleID>: [Int]] = [:]

  /// Takes marks in any order.
  init(_ marks: [PlacedDiscrepancy] = [], author: String) {
    self.author = author
    all = marks.sorted {
      ($0.discrepancy.created, $0.id) < ($1.discrepancy.created, $1.id)
    }
    for (index, mark) in all.enumerated() {
      if let comparison = mark.discrepancy.comparison {
        count(index, for: comparison)
      } else {
        linked[Set(mark.places.compactMap(\.article)), default: []].append(index)
      }
    }
  }

  /// The mark with an id.
  public func mark(_ id: String?) -> PlacedDiscrepancy? { all.first { $0.id == id } }

  /// The reader's own latest mark on a comparison, nil where there is none.
  public func mark(on comparison: Comparison) -> PlacedDiscrepancy? {
    marks(on: comparison).last { $0.discrepancy.author == author }
  }

  /// Everybody's marks on a comparison, the oldest first.
  public func marks(on comparison: Comparison) -> [PlacedDiscrepancy] {
    (indicesOfComparison[comparison.id] ?? []).map { all[$0] }
  }

  /// The latest mark of each author on what a mark is on, the reader's own first, then by name: those
  /// on the same comparison or, where it was linked by hand, on overlapping words of two articles.
  func voices(on mark: PlacedDiscrepancy) -> [PlacedDiscrepancy] {
    let others: [PlacedDiscrepancy]
    if let comparison = comparisonOfMark[mark.id] {
      others = (indicesOfComparison[comparison] ?? []).map { all[$0] }
    } else {
      others = (linked[Set(mark.places.compactMap(\.article))] ?? []).map { all[$0] }
        .filter { $0.id == mark.id || $0.overlaps(mark) }
    }
    return voices(among: others)
  }

  /// The latest mark of each author on a comparison, the reader's own first, then by name.
  func voices(on comparison: Comparison) -> [PlacedDiscrepancy] {
    voices(among: marks(on: comparison))
  }

  /// Whether authors gave a mark's passages different verdicts.
  func isDisputed(_ mark: PlacedDiscrepancy) -> Bool {
    Set(voices(on: mark).map(\.discrepancy.verdict)).count > 1
  }

  /// The tags in use, those on most marks first, ties in order of their bytes.
  var tags: [String] {
    var uses: [String: Int] = [:]
    for tag in all.flatMap(\.discrepancy.tags) { uses[tag, default: 0] += 1 }
    return uses.keys.sorted { (-uses[$0, default: 0], $0) < (-uses[$1, default: 0], $1) }
  }

  /// The comparison that a mark counts for now, its own or the one that took its place; nil where
  /// the reader linked passages by hand, or none is left.
  func comparison(of mark: PlacedDiscrepancy, in findings: Findings) -> Comparison? {
    findings.comparison(comparisonOfMark[mark.id])
  }

  /// Whether somebody gave a comparison another verdict than "open".
  public func isReviewed(_ comparison: Comparison) -> Bool { reviewed.contains(comparison.id) }

  /// Gives marks whose comparison is no longer there to the one that has words of theirs in two
  /// articles: an article that was edited makes another comparison of the same conflict.
  mutating func settle(on findings: Findings) {
    self = MarkList(all, author: author)
    for (index, mark) in all.enumerated() {
      guard let id = mark.discrepancy.comparison, findings.comparison(id) == nil,
        let heir = mark.heir(among: findings.comparisons(besideWordsOf: mark)),
        !marks(on: heir).contains(where: { $0.discrepancy.author == mark.discrepancy.author })
      else { continue }
      count(index, for: heir.id, isReview: mark.isAsMarked(heir))
    }
  }

  /// Takes marks in, or in place of those with their ids.
  mutating func put(_ marks: [PlacedDiscrepancy]) {
    let ids = Set(marks.map(\.id))
    self = MarkList(all.filter { !ids.contains($0.id) } + marks, author: author)
  }

  /// Drops the marks with these ids.
  mutating func remove(_ ids: Set<String>) {
    self = MarkList(all.filter { !ids.contains($0.id) }, author: author)
  }

  /// A verdict on what has changed since is no review of what is found now.
  private mutating func count(_ index: Int, for comparison: String, isReview: Bool = true) {
    indicesOfComparison[comparison, default: []].append(index)
    comparisonOfMark[all[index].id] = comparison
    if isReview, all[index].discrepancy.verdict != .open { reviewed.insert(comparison) }
  }

  private func voices(among marks: [PlacedDiscrepancy]) -> [PlacedDiscrepancy] {
    var latest: [String: PlacedDiscrepancy] = [:]
    for mark in marks { latest[mark.discrepancy.author] = mark }
    return latest.values.sorted { one, other in
      let authors = (one.discrepancy.author, other.discrepancy.author)
      if (authors.0 == author) != (authors.1 == author) { return authors.0 == author }
      return authors.0 < authors.1
    }
  }
}
