/// Compares names of people: a short form fits its long form, two spellings of one name are told
/// apart from two people.
enum NameComparator {
  /// "Lee" and "Ann Lee" can both be right; "Sergei" and "Sergey" are one name in another alphabet's
  /// transcription; "Brian Lee" and "Bryan Lee" are one person under two names; others are two.
  static func compare(_ left: String, _ right: String) -> SlotComparator.Outcome {
    let one = NameSpelling(left)
    let other = NameSpelling(right)
    if one.fits(other) {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .sameValue, rule: "compare.nameForm")
    }
    if one.isVariant(of: other) {
      return SlotComparator.Outcome(
        relation: .conflict, reason: .differentSpellings(left, right), rule: "compare.nameSpelling")
    }
    return SlotComparator.Outcome(
      relation: .conflict, reason: .differentNames(left, right), rule: "compare.name")
  }
}
