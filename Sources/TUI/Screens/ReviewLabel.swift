/// How screens say how far a review has come. All count conflicts, and say of what: "reviewed" are
/// those with a verdict other than "open".
enum ReviewLabel {
  /// As in "7 conflicts, 2 reviewed".
  static func of(_ tally: ReviewTally) -> String {
    guard tally.conflicts > 0 else { return "no conflict" }
    return ArticleLabel.count(tally.conflicts, "conflict", "conflicts")
      + ", \(tally.reviewed) reviewed"
  }

  /// The same by signs, as in "7 ≠, 2 ✓".
  static func short(_ tally: ReviewTally, signs: Signs) -> String {
    guard tally.conflicts > 0 else { return "no \(signs.conflict)" }
    return "\(tally.conflicts) \(signs.conflict), \(tally.reviewed) \(signs.reviewed)"
  }

  /// The tally of a story behind what else is said of it, as in "· story: 7 conflicts, 2 reviewed".
  static func ofStory(_ id: String, in state: AppState) -> String {
    "\(state.signs.dot) story: \(of(state.tallies.story(id))) "
  }
}
