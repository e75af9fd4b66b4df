/// Compares what two sources say someone's work is.
enum RoleComparator {
  /// One word in common is enough ("an engineer", "a retired engineer"), or that one is a kind of the
  /// other ("a surgeon", "a doctor"); people do more than one thing, so that other work is a tension at
  /// most.
  static func compare(_ left: Role, _ right: Role) -> SlotComparator.Outcome {
    if left.isKind(with: right), left.words != right.words {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .sameValue, rule: "compare.roleKind")
    }
    let isShared = !Set(left.content).isDisjoint(with: right.content)
    return SlotComparator.Outcome(
      relation: isShared ? .compatible : .tension,
      reason: isShared ? .sameValue : .differentWords(left.words, right.words),
      rule: "compare.role")
  }
}
