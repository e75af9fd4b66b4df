/// Compares persons told by nouns, of whom some are the same: "his wife and another woman" against
/// "his wife and a young boy".
enum PersonsComparator {
  /// Those left over on both sides, where each list holds as many, must be able to be the same.
  static func compare(_ left: [PersonNoun], _ right: [PersonNoun]) -> SlotComparator.Outcome {
    var one = left
    var other = right
    for person in left {
      if let index = other.firstIndex(of: person) {
        other.remove(at: index)
        one.firstIndex(of: person).map { _ = one.remove(at: $0) }
      }
    }
    let isShared = one.count < left.count
    guard isShared, one.count == other.count, !one.isEmpty else {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .sameValue, rule: "compare.persons")
    }
    var open = other
    for person in one {
      guard let index = open.firstIndex(where: person.fits) else {
        return SlotComparator.Outcome(
          relation: .conflict,
          reason: .differentPersons(one.map(\.word), other.map(\.word)), rule: "compare.persons")
      }
      open.remove(at: index)
    }
    return SlotComparator.Outcome(
      relation: .compatible, reason: .sameValue, rule: "compare.persons")
  }
}
