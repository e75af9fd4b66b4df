/// Sorts claims of one kind and slot by the question that they answer, from what they hang on.
///
/// Two claims are held against each other by `AnchorLikeness`. Groups are joined by their mean
/// likeness, the most alike first (average linkage; Sneath and Sokal 1973), so that one doubtful
/// likeness chains nothing together.
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
    var likeness = AnchorLikeness(claims).matrix()
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
}

extension Array {
  /// The elements in pieces of at most `count`.
  fileprivate func pieces(of count: Int) -> [[Element]] {
    stride(from: 0, to: self.count, by: count).map {
      Array(self[$0..<Swift.min($0 + count, self.count)])
    }
  }
}
