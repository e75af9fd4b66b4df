/// Joins what is alike into groups by average linkage (Sokal and Michener 1958): always the two
/// groups whose members are most alike in the mean, until no mean is high enough.
///
/// Single linkage chains: one article that tells of two events would join all others of both. Pairs
/// that are not given count as 0.
struct AverageLinkage {
  /// Two single members that no group takes join at this likeness, in millionths.
  let pairThreshold: Int
  /// Two groups join at this mean; not below `pairThreshold`.
  let groupThreshold: Int

  /// Groups of the numbers below `count`, each ascending, by first member. Ties go to the groups with
  /// the lowest members, so the order of `pairs` means nothing.
  /// - Complexity: O(n log n) in pairs for groups of bounded size; quadratic in the longest group.
  func groups(count: Int, pairs: [LikePair]) -> [[Int]] {
    guard count > 0 else { return [] }
    var growing = GrowingGroups(
      count: count, pairs: pairsWithinReach(count, pairs), threshold: groupThreshold)
    growing.grow()
    return couples(growing.groups(), pairs)
  }

  /// The pairs that can count: a mean is high enough only where one of its pairs is. What no chain of
  /// such pairs connects is never joined.
  private func pairsWithinReach(_ count: Int, _ pairs: [LikePair]) -> [LikePair] {
    var reach = DisjointSets(count: count)
    for pair in pairs where pair.likeness >= groupThreshold { reach.join(pair.first, pair.second) }
    return pairs.filter { reach.lowest(of: $0.first) == reach.lowest(of: $0.second) }
  }

  /// The groups, with those of one member in couples where they are alike. A couple takes no further
  /// member: its mean to others is no higher than that of its two.
  private func couples(_ groups: [[Int]], _ pairs: [LikePair]) -> [[Int]] {
    var isAlone = Set(groups.lazy.filter { $0.count == 1 }.map { $0[0] })
    var found: [[Int]] = []
    let doubtful = pairs.filter {
      $0.likeness >= pairThreshold && isAlone.contains($0.first) && isAlone.contains($0.second)
    }
    for pair in doubtful.sorted(by: LikePair.precedes)
    where isAlone.contains(pair.first) && isAlone.contains(pair.second) {
      isAlone.remove(pair.first)
      isAlone.remove(pair.second)
      found.append([pair.first, pair.second].sorted())
    }
    let others = groups.filter { $0.count > 1 || isAlone.contains($0[0]) }
    return (others + found).sorted { $0[0] < $1[0] }
  }
}
