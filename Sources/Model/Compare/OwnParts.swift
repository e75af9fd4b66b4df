/// Leaves out an article's parts of its own total: "four bombs were dropped ... two bombs fell near the
/// airstrip" says four.
///
/// Of several values that one article gives to one question, those that another article gives too
/// stay, and of the rest the greatest number, or what is said first where the values are no numbers.
enum OwnParts {
  /// The claims without parts, in their order. Claims of events with a key of their own stay.
  static func without(_ claims: [Claim]) -> [Claim] {
    guard claims.contains(where: { $0.anchor != nil }) else { return claims }
    var values: [ArticleID: [SlotValue]] = [:]
    for claim in claims where !(values[claim.article] ?? []).contains(claim.value) {
      values[claim.article, default: []].append(claim.value)
    }
    return claims.filter { claim in
      let own = values[claim.article] ?? []
      // Times of day have no total, and those of one article fit each other: "early Tuesday", 7.37.
      guard own.count > 1, claim.anchor != nil, claim.slot != .clock else { return true }
      let isShared = values.contains { $0.key != claim.article && $0.value.contains(claim.value) }
      return isShared || claim.value == total(own)
    }
  }

  /// The greatest number, or the first of other values.
  private static func total(_ values: [SlotValue]) -> SlotValue? {
    var best = values.first
    for value in values.dropFirst() {
      switch (value, best) {
      case (.count(let low, _, _), .count(let known, _, _)) where low > known: best = value
      case (.amount(let measure), .amount(let known)) where measure.low > known.low: best = value
      default: continue
      }
    }
    return best
  }
}
