import Model

/// The reader's marks by time of making, with what is looked up in them for every row drawn.
public struct MarkList: Sendable {
  /// The marks, the oldest first, ties by id.
  public private(set) var all: [PlacedDiscrepancy] = []
  private var indexOfComparison: [String: Int] = [:]
  private var reviewed: Set<String> = []

  /// Takes marks in any order.
  init(_ marks: [PlacedDiscrepancy] = []) {
    all = marks.sorted {
      ($0.discrepancy.created, $0.id) < ($1.discrepancy.created, $1.id)
    }
    for (index, mark) in all.enumerated() {
      guard let comparison = mark.discrepancy.comparison else { continue }
      indexOfComparison[comparison] = index
      if mark.discrepancy.verdict != .open { reviewed.insert(comparison) }
    }
  }

  /// The mark with an id.
  public func mark(_ id: String?) -> PlacedDiscrepancy? { all.first { $0.id == id } }

  /// The latest mark on a comparison, nil where the reader made none.
  public func mark(on comparison: Comparison) -> PlacedDiscrepancy? {
    indexOfComparison[comparison.id].map { all[$0] }
  }

  /// The comparison that a mark counts for now, its own or the one that took its place; nil where
  /// the reader linked passages by hand, or none is left.
  func comparison(of mark: PlacedDiscrepancy, in findings: Findings) -> Comparison? {
    let counted = indexOfComparison.filter { all[$0.value].id == mark.id }.keys.sorted()
    return counted.lazy.compactMap { findings.comparison($0) }.first
  }

  /// Whether the reader gave a comparison another verdict than "open".
  public func isReviewed(_ comparison: Comparison) -> Bool { reviewed.contains(comparison.id) }

  /// Gives marks whose comparison is no longer there to the one that has words of theirs in two
  /// articles: an article that was edited makes another comparison of the same conflict.
  mutating func settle(on findings: Findings) {
    self = MarkList(all)
    for (index, mark) in all.enumerated() {
      guard let id = mark.discrepancy.comparison, findings.comparison(id) == nil,
        let heir = findings.analysis.comparisons.first(where: { mark.touches($0) }),
        indexOfComparison[heir.id] == nil
      else { continue }
      indexOfComparison[heir.id] = index
      if mark.discrepancy.verdict != .open { reviewed.insert(heir.id) }
    }
  }

  /// Takes a mark in, or in place of the one with its id.
  mutating func put(_ mark: PlacedDiscrepancy) {
    self = MarkList(all.filter { $0.id != mark.id } + [mark])
  }

  /// Drops the mark with an id.
  mutating func remove(_ id: String) { self = MarkList(all.filter { $0.id != id }) }
}
