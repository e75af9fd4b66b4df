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
    order(of: left) < order(of: right)
  }

  private static func order(of relation: Relation) -> Int {
    allCases.firstIndex(of: relation) ?? 0
  }
}
