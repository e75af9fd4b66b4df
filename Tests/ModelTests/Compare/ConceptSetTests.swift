import Testing

@testable import Model

@Suite struct ConceptSetTests {
  /// Held against Swift's own sets, over all pairs of subsets of four concepts.
  @Test func itAnswersAsASetDoes() {
    for left in 0..<16 {
      for right in 0..<16 {
        let (one, other) = (concepts(left), concepts(right))
        let (set, second) = (ConceptSet(one), ConceptSet(other))
        #expect(set.union(second) == ConceptSet(Set(one).union(other)))
        #expect(set.intersection(second) == ConceptSet(Set(one).intersection(other)))
        #expect(set.subtracting(second) == ConceptSet(Set(one).subtracting(other)))
        #expect(set.isSubset(of: second) == Set(one).isSubset(of: other))
        #expect(set.isDisjoint(with: second) == Set(one).isDisjoint(with: other))
      }
    }
  }

  @Test func aConceptCountsOnce() {
    let set: ConceptSet = [9, 3, 9]
    #expect(set.count == 2)
    #expect(set.contains(3) && set.contains(9) && !set.contains(4))
    #expect(set.sum { Double($0) } == 12)
  }

  private func concepts(_ bits: Int) -> [UInt64] {
    (0..<4).filter { bits & (1 << $0) != 0 }.map { UInt64(40 - $0) }
  }
}
