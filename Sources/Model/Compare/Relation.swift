/// The machine's word on one comparison; never who is right (de Marneffe et al. 2008; Radev 2000).
public enum Relation: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The values cannot both be true of one event.
  case conflict
  /// Vaguer against sharper in a way that matters, rounding, a shifted role or number.
  case tension
  /// Different words or granularity; both can be true.
  case compatible
  /// The same value.
  case agree
  /// One source only.
  case only

  /// Conflict first, in order of declaration.
  public static func < (left: Relation, right: Relation) -> Bool {
    left.place < right.place
  }

  /// Its place in the order of declaration.
  private var place: Int {
    switch self {
    case .conflict: 0
    case .tension: 1
    case .compatible: 2
    case .agree: 3
    case .only: 4
    }
  }
}
