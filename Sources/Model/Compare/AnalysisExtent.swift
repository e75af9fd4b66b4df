/// What an analysis keeps of what it finds.
public enum AnalysisExtent: Hashable, Sendable {
  /// All that a screen asks for, and what a second analysis then need not do again.
  case whole
  /// What a report tells: the comparisons of some relations, and no sentences. Three comparisons in
  /// four are no conflict and no tension.
  case report(Set<Relation>)

  /// Whether comparisons of a relation are kept.
  func keeps(_ relation: Relation) -> Bool {
    switch self {
    case .whole: true
    case .report(let relations): relations.contains(relation)
    }
  }
}
