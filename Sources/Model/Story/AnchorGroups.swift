/// Sorts claims of one kind and slot by the question that they answer, from what they hang on.
///
/// Two claims are held against each other by `AnchorLikeness`. Groups are joined, the most alike
/// first, by the mean of their best likenesses, two for each claim: between single linkage, in which
/// one doubtful likeness chains groups together, and average linkage (Sneath and Sokal 1973), in which
/// a further witness can take a group apart.
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
    guard claims.count > 1 else { return claims.isEmpty ? [] : [claims] }
    let likeness = AnchorLikeness(claims).matrix()
    var members = claims.indices.map { [$0] }
    // A join changes the means of its own group alone.
    var means = likeness
    for one in means.indices { means[one][one] = -.infinity }
    while let (one, other) = best(means), means[one][other] >= threshold {
      members[one] += members[other]
      members.remove(at: other)
      means.remove(at: other)
      for group in means.indices { means[group].remove(at: other) }
      for group in members.indices where group != one {
        let mean = mean(members[min(one, group)], members[max(one, group)], likeness)
        means[one][group] = mean
        means[group][one] = mean
      }
    }
    return members.map { $0.sorted() }.sorted { $0[0] < $1[0] }.map { $0.map { claims[$0] } }
  }

  /// The two groups most alike, the first of them at a tie.
  private static func best(_ means: [[Double]]) -> (Int, Int)? {
    var best: (one: Int, other: Int, mean: Double)?
    for (one, row) in means.enumerated() {
      for other in row.indices.dropFirst(one + 1) {
        if let best, best.mean >= row[other] { continue }
        best = (one, other, row[other])
      }
    }
    return best.map { ($0.one, $0.other) }
  }

  /// How alike two groups are: of each claim of the smaller one the mean of its two best likenesses to
  /// the larger one, and the mean of these. A further witness of the larger group never lowers it: with
  /// the mean of all, a third article that says "15 seconds" in other words took two from the one that
  /// says "a minute".
  static func mean(_ one: [Int], _ other: [Int], _ likeness: [[Double]]) -> Double {
    let (few, many) = one.count <= other.count ? (one, other) : (other, one)
    let sum = few.reduce(0.0) { sum, claim in
      var (first, second) = (-Double.infinity, -Double.infinity)
      for found in many.lazy.map({ likeness[claim][$0] }) where found > second {
        (first, second) = found > first ? (found, first) : (first, found)
      }
      return sum + (many.count > 1 ? (first + second) / 2 : first)
    }
    return sum / Double(max(1, few.count))
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
