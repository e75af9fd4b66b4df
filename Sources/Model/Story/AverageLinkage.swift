/// Joins what is alike into groups by average linkage (Sokal and Michener 1958): always the two
/// groups whose members are most alike in the mean, until no mean is high enough.
///
/// Single linkage chains: one article that tells of two events would join all others of both. Pairs
/// that are not given count as 0.
struct AverageLinkage {
  /// Two single members join at this likeness, in millionths.
  let pairThreshold: Int
  /// Two groups, of which one has several members, join at this mean.
  let groupThreshold: Int

  /// A group; `links` holds the sum of likenesses to each other group that has one.
  private struct Group {
    var members: [Int]
    var links: [Int: Int] = [:]
    /// Counts its joins, so that older entries of the queue are known to be out of date.
    var version = 0
  }

  /// Groups of the numbers below `count`, each ascending, by first member. Ties go to the groups with
  /// the lowest members, so the order of `pairs` means nothing.
  /// - Complexity: O(n log n) in pairs for groups of bounded size.
  func groups(count: Int, pairs: [LikePair]) -> [[Int]] {
    var groups = (0..<max(0, count)).map { Group(members: [$0]) }
    var queue = JoinQueue()
    for pair in pairs {
      groups[pair.first].links[pair.second] = pair.likeness
      groups[pair.second].links[pair.first] = pair.likeness
      if let join = join(pair.first, pair.second, sum: pair.likeness, groups) { queue.push(join) }
    }
    while let next = queue.pop() {
      guard groups[next.first].version == next.firstVersion,
        groups[next.second].version == next.secondVersion
      else { continue }
      merge(next.second, into: next.first, &groups)
      for (other, sum) in groups[next.first].links {
        let (low, high) = (min(other, next.first), max(other, next.first))
        if let join = join(low, high, sum: sum, groups) { queue.push(join) }
      }
    }
    return groups.filter { !$0.members.isEmpty }.map { $0.members.sorted() }
      .sorted { $0[0] < $1[0] }
  }

  /// The join of two groups; nil where they are too little alike.
  private func join(_ first: Int, _ second: Int, sum: Int, _ groups: [Group]) -> Join? {
    let pairs = groups[first].members.count * groups[second].members.count
    let mean = Double(sum) / Double(pairs)
    guard mean >= Double(pairs == 1 ? pairThreshold : groupThreshold) else { return nil }
    return Join(
      mean: mean, first: first, second: second, firstVersion: groups[first].version,
      secondVersion: groups[second].version)
  }

  private func merge(_ second: Int, into first: Int, _ groups: inout [Group]) {
    var gone = Group(members: [])
    swap(&gone, &groups[second])
    groups[second].version = gone.version + 1
    groups[first].version += 1
    groups[first].members += gone.members
    groups[first].links[second] = nil
    for (other, sum) in gone.links where other != first {
      groups[first].links[other, default: 0] += sum
      groups[other].links[second] = nil
      groups[other].links[first, default: 0] += sum
    }
  }
}
