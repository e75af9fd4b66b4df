/// Sorts claims of one kind and slot by the question that they answer, from what they hang on.
///
/// Two claims are held against each other by verb, thing measured, shared words (rare ones weigh more),
/// size and scope. Groups are joined by their mean likeness, the most alike first (average linkage; Sneath and
/// Sokal 1973), so that one doubtful likeness chains nothing together.
enum AnchorGroups {
  /// Least mean likeness of claims that answer one question.
  private static let threshold = 0.5
  /// Beyond as many claims of one kind only those with one verb are held against each other.
  private static let mostPairs = 120

  /// The groups, each in the order of the claims, in the order of their first.
  /// - Complexity: cubic in the claims of one kind and slot, of which a story has a few.
  static func groups(_ claims: [Claim]) -> [[Claim]] {
    var bySlot: [Slot: [Claim]] = [:]
    for claim in claims { bySlot[claim.slot, default: []].append(claim) }
    return bySlot.keys.sorted().flatMap { slot in
      let claims = bySlot[slot] ?? []
      guard claims.count > mostPairs else { return joined(claims) }
      var byVerb: [UInt64: [Claim]] = [:]
      for claim in claims { byVerb[claim.anchor?.predicate ?? 0, default: []].append(claim) }
      return byVerb.keys.sorted().flatMap { verb in
        (byVerb[verb] ?? []).pieces(of: mostPairs).flatMap(joined)
      }
    }
  }

  private static func joined(_ claims: [Claim]) -> [[Claim]] {
    let weights = weights(claims)
    let alone = isAlone(claims) ? 0.3 : 0
    var likeness = claims.map { left in
      claims.map { self.likeness(left, $0, weights, alone: alone) }
    }
    var members = claims.indices.map { [$0] }
    while let (one, other) = best(members, likeness), likeness[one][other] >= threshold {
      // The mean likeness of a joined group to another is that of its members.
      let (a, b) = (Double(members[one].count), Double(members[other].count))
      for index in members.indices where !members[index].isEmpty {
        let mean = (likeness[one][index] * a + likeness[other][index] * b) / (a + b)
        likeness[one][index] = mean
        likeness[index][one] = mean
      }
      members[one] += members[other]
      members[other] = []
    }
    return members.filter { !$0.isEmpty }.map { $0.sorted().map { claims[$0] } }
  }

  /// The two groups most alike, the first of them at a tie.
  private static func best(_ members: [[Int]], _ likeness: [[Double]]) -> (Int, Int)? {
    var best: (Int, Int)?
    for one in members.indices where !members[one].isEmpty {
      for other in members.indices where other > one && !members[other].isEmpty {
        if let (a, b) = best, likeness[a][b] >= likeness[one][other] { continue }
        best = (one, other)
      }
    }
    return best
  }

  /// How much each word tells: one over the share of the claims that have it.
  private static func weights(_ claims: [Claim]) -> [UInt64: Double] {
    var counts: [UInt64: Int] = [:]
    for word in claims.flatMap({ $0.anchor?.words ?? [] }) { counts[word, default: 0] += 1 }
    return counts.mapValues { 1 / Double($0) }
  }

  /// 0 to 1 and a little beyond: how likely two claims answer one question.
  private static func likeness(
    _ left: Claim, _ right: Claim, _ weights: [UInt64: Double], alone: Double
  ) -> Double {
    guard let one = left.anchor, let other = right.anchor else { return 0 }
    // One article does not contradict itself: two numbers in it count two things.
    if left.article == right.article, isExclusive(left.value, right.value) { return -1 }
    var sum = isTelling(left.value) ? alone : 0
    if let thing = one.thing, let otherThing = other.thing {
      guard thing == otherThing else { return -1 }
      // A story has one turnout and one depth, but many prices.
      sum += generalThings.contains(thing) ? 0.25 : 0.5
      if thing == "distance", Set(one.places).isDisjoint(with: other.places) { return -1 }
    }
    if let predicate = one.predicate, predicate == other.predicate {
      // "One boat sank" is told of many boats.
      sum += isOne(left.value) || isOne(right.value) ? 0.3 : 0.5
    }
    let shared = Set(one.words).intersection(other.words)
    let weight = { (words: [UInt64]) in words.reduce(0) { $0 + (weights[$1] ?? 0) } }
    let least = min(weight(one.words), weight(other.words))
    if least > 0 { sum += 0.6 * weight(shared.sorted()) / least }
    sum += size(left.value, right.value)
    if !one.places.isEmpty, !other.places.isEmpty,
      Set(one.places).isDisjoint(with: other.places)
    {
      sum -= 0.3
    }
    return sum
  }

  /// Large numbers of one thing that lie close together mostly count the same.
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
    guard case .amount(let measure) = value else { return true }
    return [.duration, .speed, .weight].contains(measure.dimension)
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

  /// Things of which a story may give many amounts.
  private static let generalThings: Set<String> = [
    "price", "cost", "pay", "sentence", "rise", "fall", "profit", "revenue",
  ]

  /// Nouns that count anything; that an article counts them once tells nothing.
  private static let general: Set<String> = [
    "persons", "people", "men", "women", "children", "others", "members", "officers", "officials",
    "employees", "times", "things", "parts", "cases", "places", "groups", "sides",
    "games", "points",
  ]

  /// Whether every article gives one number of these at most, so that they likely count one thing.
  private static func isAlone(_ claims: [Claim]) -> Bool {
    guard let kind = claims.first?.event.kind, !general.contains(kind) else { return false }
    var values: [ArticleID: SlotValue] = [:]
    for claim in claims {
      if let known = values[claim.article], isExclusive(known, claim.value) { return false }
      values[claim.article] = claim.value
    }
    return true
  }
}

extension Array {
  /// The elements in pieces of at most `count`.
  fileprivate func pieces(of count: Int) -> [[Element]] {
    stride(from: 0, to: self.count, by: count).map {
      Array(self[$0..<Swift.min($0 + count, self.count)])
    }
  }
}
