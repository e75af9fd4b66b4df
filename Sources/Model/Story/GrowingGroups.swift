/// Groups that grow by average linkage, as long as some mean reaches a threshold.
///
/// The queue holds for each group its best join alone. A join of others can only lower a mean, so what
/// an entry says is never too little, and it is worked out anew when its turn comes (Müllner 2011,
/// "Modern hierarchical, agglomerative clustering algorithms", the generic algorithm).
struct GrowingGroups {
  /// How much a group is like another in sum; of several with one other the sums add up.
  private struct Link {
    let other: Int32
    let sum: Int
  }

  private let threshold: Int
  /// Groups go by their lowest member.
  private var sets: DisjointSets
  private var members: [[Int]]
  /// Links of each group, to groups as they were when the link was noted.
  private var links: [[Link]]
  /// Counts the joins of each group, so that older entries of the queue are known to be out of date.
  private var versions: [Int32]
  private var queue = JoinQueue()
  /// For the sums of one group, all 0 in between.
  private var sums: [Int]

  /// Single members below `count`, with the likenesses of some pairs.
  init(count: Int, pairs: [LikePair], threshold: Int) {
    self.threshold = threshold
    sets = DisjointSets(count: count)
    members = (0..<count).map { [$0] }
    versions = [Int32](repeating: 0, count: count)
    sums = [Int](repeating: 0, count: count)
    links = [[Link]](repeating: [], count: count)
    var counts = [Int](repeating: 0, count: count)
    for pair in pairs {
      counts[pair.first] += 1
      counts[pair.second] += 1
    }
    for (number, count) in counts.enumerated() where count > 0 {
      links[number].reserveCapacity(count)
    }
    for pair in pairs {
      links[pair.first].append(Link(other: Int32(clamping: pair.second), sum: pair.likeness))
      links[pair.second].append(Link(other: Int32(clamping: pair.first), sum: pair.likeness))
    }
  }

  /// Joins groups until no mean reaches the threshold.
  mutating func grow() {
    for group in links.indices { note(group) }
    while let next = queue.pop() {
      let isFresh = versions[next.first] == next.firstVersion
      let isOtherFresh = versions[next.second] == next.secondVersion
      switch (isFresh, isOtherFresh) {
      case (true, true):
        join(next.second, into: next.first)
        note(next.first)
      case (true, false): note(next.first)
      case (false, true): note(next.second)
      case (false, false): continue
      }
    }
  }

  /// The groups, each ascending, by first member.
  func groups() -> [[Int]] { members.filter { !$0.isEmpty }.map { $0.sorted() } }

  private mutating func join(_ second: Int, into first: Int) {
    sets.join(first, second)
    members[first] += members[second]
    members[second] = []
    links[first] += links[second]
    links[second] = []
    versions[first] += 1
    versions[second] += 1
  }

  /// Puts the best join of a group into the queue, where there is one. Its links are put together on
  /// the way, one for each group that there is now.
  private mutating func note(_ group: Int) {
    var others: [Int32] = []
    for link in links[group] {
      let other = sets.lowest(of: Int(link.other))
      guard other != group else { continue }
      if sums[other] == 0 { others.append(Int32(clamping: other)) }
      sums[other] += link.sum
    }
    var best: Join?
    for other in others.lazy.map(Int.init) {
      let mean = Double(sums[other]) / Double(members[group].count * members[other].count)
      guard mean >= Double(threshold) else { continue }
      let join = Join(
        mean: mean, first: min(group, other), second: max(group, other),
        firstVersion: versions[min(group, other)], secondVersion: versions[max(group, other)])
      if best.map({ $0 < join }) ?? true { best = join }
    }
    links[group] = others.map { Link(other: $0, sum: sums[Int($0)]) }
    for other in others { sums[Int(other)] = 0 }
    if let best { queue.push(best) }
  }
}
