/// How likely two claims of one kind and slot answer one question, by what they hang on: verb, thing
/// measured, shared words (rare ones weigh more), size and scope.
struct AnchorLikeness {
  /// Things of which a story may give many amounts.
  private static let generalThings: Set<String> = [
    "price", "cost", "pay", "sentence", "rise", "fall", "profit", "revenue",
  ]
  /// Nouns that count anything; that an article counts them once tells nothing.
  private static let generalNouns: Set<String> = [
    "persons", "people", "men", "women", "children", "others", "members", "officers", "officials",
    "employees", "times", "things", "parts", "cases", "places", "groups", "sides", "games",
    "points",
  ]

  private let claims: [Claim]
  /// How much each word tells: one over the number of the claims that have it.
  private let weights: [UInt64: Double]
  /// The weight of all words of each claim.
  private let sums: [Double]
  /// What it adds that every article gives one number of these at most.
  private let alone: Double

  /// Prepares claims, in the order of the matrix.
  init(_ claims: [Claim]) {
    var counts: [UInt64: Int] = [:]
    for word in claims.flatMap({ $0.anchor?.words ?? [] }) { counts[word, default: 0] += 1 }
    let weights = counts.mapValues { 1 / Double($0) }
    self.claims = claims
    self.weights = weights
    sums = claims.map { claim in
      (claim.anchor?.words ?? []).reduce(0) { $0 + (weights[$1] ?? 0) }
    }
    alone = AnchorLikeness.areAlone(claims) ? 0.3 : 0
  }

  /// The likeness of each claim to each, 0 to 1 and a little beyond; below 0 for those that surely
  /// answer two questions.
  /// - Complexity: quadratic in the claims.
  func matrix() -> [[Double]] {
    var matrix = claims.map { _ in [Double](repeating: 0, count: claims.count) }
    for one in claims.indices {
      for other in claims.indices.dropFirst(one + 1) {
        let likeness = likeness(one, other)
        matrix[one][other] = likeness
        matrix[other][one] = likeness
      }
    }
    return matrix
  }

  private func likeness(_ one: Int, _ other: Int) -> Double {
    let (left, right) = (claims[one], claims[other])
    guard let anchor = left.anchor, let otherAnchor = right.anchor else { return 0 }
    // One article does not contradict itself: two numbers in it count two things.
    if left.article == right.article, AnchorLikeness.isExclusive(left.value, right.value) {
      return -1
    }
    var sum = AnchorLikeness.isTelling(left.value) ? alone : 0
    if let thing = anchor.thing, let otherThing = otherAnchor.thing {
      guard thing == otherThing else { return -1 }
      // A story has one turnout and one depth, but many prices.
      sum += AnchorLikeness.generalThings.contains(thing) ? 0.25 : 0.5
      if thing == "distance", !sharesPlace(anchor, otherAnchor) { return -1 }
    }
    if let predicate = anchor.predicate, predicate == otherAnchor.predicate {
      // "One boat sank" is told of many boats.
      let isOne = AnchorLikeness.isOne(left.value) || AnchorLikeness.isOne(right.value)
      sum += isOne ? 0.3 : 0.5
    }
    // Polls ask many questions: two shares need more than the poll and its day in common.
    if case .amount(let measure) = left.value, measure.dimension == .share, anchor.thing == nil,
      otherAnchor.thing == nil, anchor.predicate != otherAnchor.predicate
    {
      sum -= 0.5
    }
    let least = min(sums[one], sums[other])
    if least > 0 { sum += 0.6 * sharedWeight(anchor.words, otherAnchor.words) / least }
    sum += AnchorLikeness.size(left.value, right.value)
    if !anchor.places.isEmpty, !otherAnchor.places.isEmpty, !sharesPlace(anchor, otherAnchor) {
      sum -= 0.3
    }
    return sum
  }

  private func sharesPlace(_ left: ClaimAnchor, _ right: ClaimAnchor) -> Bool {
    left.places.contains(where: right.places.contains)
  }

  /// The weight of the words that stand in both lists, which are sorted.
  private func sharedWeight(_ left: [UInt64], _ right: [UInt64]) -> Double {
    var sum = 0.0
    var other = 0
    for word in left {
      while other < right.count, right[other] < word { other += 1 }
      if other < right.count, right[other] == word { sum += weights[word] ?? 0 }
    }
    return sum
  }

  /// Large numbers of one thing that lie close together mostly count the same; equal sums of money
  /// nearly always do.
  private static func size(_ left: SlotValue, _ right: SlotValue) -> Double {
    switch (left, right) {
    case (.count(let one, _, _), .count(let other, _, _)):
      if one == other { return 0.25 }
      if !isExclusive(left, right) { return 0.2 }
      let (low, high) = (min(one, other), max(one, other))
      if low >= 1000, high - low <= low / 2 { return 0.5 }
      return low >= 10 && high / 2 <= low ? 0.3 : 0
    case (.amount(let one), .amount(let other)):
      guard one.isComparable(other) else { return -1 }
      if !one.excludes(other) { return one.dimension == .money ? 0.5 : 0.3 }
      let (low, high) = (min(one.low, other.low), max(one.low, other.low))
      return high / 2 <= low ? 0.2 : 0
    default: return 0
    }
  }

  /// Whether two values with nothing but their unit in common may answer one question: sums of money,
  /// shares and lengths mostly measure different things.
  private static func isTelling(_ value: SlotValue) -> Bool {
    switch value {
    case .count: true
    case .amount(let measure): [.duration, .speed, .weight].contains(measure.dimension)
    default: false
    }
  }

  private static func isOne(_ value: SlotValue) -> Bool {
    guard case .count(1, 1, _) = value else { return false }
    return true
  }

  /// Whether no number fits both.
  private static func isExclusive(_ left: SlotValue, _ right: SlotValue) -> Bool {
    switch (left, right) {
    case (.count(let low, let high, _), .count(let otherLow, let otherHigh, _)):
      Quantity(low: low, high: high).excludes(Quantity(low: otherLow, high: otherHigh))
    case (.amount(let one), .amount(let other)): one.excludes(other)
    default: false
    }
  }

  /// Whether every article gives one number of these at most, so that they likely count one thing.
  private static func areAlone(_ claims: [Claim]) -> Bool {
    guard let kind = claims.first?.event.kind, !generalNouns.contains(kind) else { return false }
    var values: [ArticleID: SlotValue] = [:]
    for claim in claims {
      if let known = values[claim.article], isExclusive(known, claim.value) { return false }
      values[claim.article] = claim.value
    }
    return true
  }
}
