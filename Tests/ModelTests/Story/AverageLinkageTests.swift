import Testing

@testable import Model

/// Holds how pairs become groups.
@Suite struct AverageLinkageTests {
  private let linkage = AverageLinkage(pairThreshold: 100, groupThreshold: 300)

  private func groups(_ count: Int, _ pairs: [(Int, Int, Int)]) -> [[Int]] {
    linkage.groups(
      count: count, pairs: pairs.map { LikePair(first: $0.0, second: $0.1, likeness: $0.2) })
  }

  @Test func twoAloneJoinInDoubtAndAGroupDoesNot() {
    #expect(groups(2, [(0, 1, 100)]) == [[0, 1]])
    #expect(groups(2, [(0, 1, 99)]) == [[0], [1]])
    #expect(groups(3, [(0, 1, 900), (0, 2, 299), (1, 2, 299)]) == [[0, 1], [2]])
    #expect(groups(3, [(0, 1, 900), (0, 2, 300), (1, 2, 300)]) == [[0, 1, 2]])
  }

  /// Single linkage would make one group of it.
  @Test func oneThatIsLikeTwoGroupsDoesNotJoinThem() {
    let pairs = [
      (0, 1, 900), (0, 2, 900), (1, 2, 900), (4, 5, 900), (4, 6, 900), (5, 6, 900),
      (2, 3, 800), (3, 4, 800), (1, 3, 800), (0, 3, 800),
    ]
    #expect(groups(7, pairs) == [[0, 1, 2, 3], [4, 5, 6]])
  }

  @Test func theMeanOfAllPairsDecides() {
    // 2 to 0 and 1: (700 + 0) / 2.
    #expect(groups(3, [(0, 1, 900), (1, 2, 700)]) == [[0, 1, 2]])
    // 3 to 0, 1 and 2: (800 + 0 + 0) / 3.
    #expect(groups(4, [(0, 1, 990), (0, 2, 990), (1, 2, 990), (2, 3, 800)]) == [[0, 1, 2], [3]])
  }

  @Test func tiesGoToTheLowestMembersInAnyOrderOfThePairs() {
    // A ring of four equal links: once 0 and 1 are joined, a link to one of them is 250 in the mean.
    let ring = [(0, 1, 500), (1, 2, 500), (2, 3, 500), (0, 3, 500)]
    for turn in ring.indices {
      let turned = Array(ring[turn...] + ring[..<turn])
      #expect(groups(4, turned) == [[0, 1], [2, 3]])
      #expect(groups(4, turned.reversed()) == [[0, 1], [2, 3]])
    }
  }

  /// The textbook's way: all means worked out anew for every join.
  private func plainly(_ count: Int, _ pairs: [LikePair]) -> [[Int]] {
    var likeness: [[Int]: Int] = [:]
    for pair in pairs { likeness[[pair.first, pair.second]] = pair.likeness }
    var groups = (0..<count).map { [$0] }
    while true {
      var best: (mean: Double, one: Int, other: Int)?
      for one in groups.indices {
        for other in groups.indices.dropFirst(one + 1) {
          let sum = groups[one].reduce(0) { sum, member in
            groups[other].reduce(sum) {
              $0 + (likeness[[min(member, $1), max(member, $1)]] ?? 0)
            }
          }
          let size = groups[one].count * groups[other].count
          let mean = Double(sum) / Double(size)
          if mean >= (size == 1 ? 100 : 300), mean > best?.mean ?? 0 { best = (mean, one, other) }
        }
      }
      guard let best else { return groups.map { $0.sorted() } }
      groups[best.one] += groups[best.other]
      groups.remove(at: best.other)
    }
  }

  @Test(arguments: 0..<30)
  func noShortCutChangesAGroup(seed: Int) {
    var state = UInt64(seed)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let count = 2 + next(24)
    // Of few different likenesses, so that many means tie.
    let pairs = (1..<count).flatMap { second in
      (0..<second).compactMap { first -> LikePair? in
        next(3) == 0
          ? nil : LikePair(first: first, second: second, likeness: (1 + next(12)) * 60)
      }
    }
    #expect(linkage.groups(count: count, pairs: pairs) == plainly(count, pairs))
  }

  @Test func nothingMakesNothing() {
    #expect(groups(0, []) == [])
    #expect(groups(3, []) == [[0], [1], [2]])
  }

  @Test func theQueueGivesTheBestFirst() {
    var queue = JoinQueue()
    let means = (0..<100).map { Double($0 * 37 % 50) }
    for (number, mean) in means.enumerated() {
      queue.push(
        Join(mean: mean, first: number, second: 100, firstVersion: 0, secondVersion: 0))
    }
    var taken: [Join] = []
    while let join = queue.pop() { taken.append(join) }
    #expect(taken.count == 100)
    #expect(taken == taken.sorted(by: >))
    #expect(taken.first?.first == means.firstIndex(of: 49))
  }
}
