/// Two clauses of two articles that put one matter differently.
struct FramingFinding {
  /// One of the clauses, with the words that carry the way of putting it.
  struct Side: Hashable {
    /// Index in `FramingIndex.clauses`.
    let clause: Int
    let range: TextRange
    let degree: Int
  }

  let left: Side
  let right: Side
  let scale: String
  let rule: RuleID
  /// What the clauses share.
  let shared: ConceptSet
  /// How much they share, higher where it tells more.
  let weight: Double
}
