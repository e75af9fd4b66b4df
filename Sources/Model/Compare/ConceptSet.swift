/// A small set of concepts, as hashes in order.
///
/// Clauses have a dozen concepts each and are held against each other by the thousand: to walk down
/// two short lists is several times as fast as to look up each hash of one set in the other.
struct ConceptSet: Hashable, Sendable, Sequence, ExpressibleByArrayLiteral {
  /// Ascending, each once.
  private let concepts: [UInt64]

  private init(ascending concepts: [UInt64]) { self.concepts = concepts }

  /// The concepts, in any order.
  /// - Complexity: O(n log n).
  init(_ concepts: some Sequence<UInt64>) { self.concepts = Array(concepts).sortedOnce() }

  init(arrayLiteral concepts: UInt64...) { self.init(concepts) }

  var isEmpty: Bool { concepts.isEmpty }
  var count: Int { concepts.count }

  /// - Complexity: O(log n).
  func contains(_ concept: UInt64) -> Bool {
    var low = 0
    var high = concepts.count
    while low < high {
      let middle = (low + high) / 2
      if concepts[middle] < concept { low = middle + 1 } else { high = middle }
    }
    return low < concepts.count && concepts[low] == concept
  }

  /// What both hold.
  func intersection(_ other: ConceptSet) -> ConceptSet {
    ConceptSet(ascending: merged(with: other, keeping: (false, true, false)))
  }

  /// What it holds and the other does not.
  func subtracting(_ other: ConceptSet) -> ConceptSet {
    ConceptSet(ascending: merged(with: other, keeping: (true, false, false)))
  }

  /// What either holds.
  func union(_ other: ConceptSet) -> ConceptSet {
    if other.isEmpty { return self }
    return ConceptSet(ascending: merged(with: other, keeping: (true, true, true)))
  }

  func isSubset(of other: ConceptSet) -> Bool { concepts.allSatisfy(other.contains) }

  func isDisjoint(with other: ConceptSet) -> Bool { !concepts.contains(where: other.contains) }

  func filter(_ isWanted: (UInt64) -> Bool) -> ConceptSet {
    ConceptSet(ascending: concepts.filter(isWanted))
  }

  /// The sum of what each concept weighs.
  func sum(_ weight: (UInt64) -> Double) -> Double { concepts.reduce(0) { $0 + weight($1) } }

  /// Ascending.
  func makeIterator() -> IndexingIterator<[UInt64]> { concepts.makeIterator() }

  /// One walk down both lists; keeps what only this one, both, or only the other holds.
  private func merged(
    with other: ConceptSet, keeping: (own: Bool, both: Bool, others: Bool)
  ) -> [UInt64] {
    var result: [UInt64] = []
    let most = (keeping.own ? concepts.count : 0) + (keeping.others ? other.concepts.count : 0)
    result.reserveCapacity(keeping.own ? most : Swift.min(concepts.count, other.concepts.count))
    var index = 0
    var place = 0
    while index < concepts.count || place < other.concepts.count {
      if place == other.concepts.count
        || index < concepts.count && concepts[index] < other.concepts[place]
      {
        if keeping.own { result.append(concepts[index]) }
        index += 1
      } else if index == concepts.count || other.concepts[place] < concepts[index] {
        if keeping.others { result.append(other.concepts[place]) }
        place += 1
      } else {
        if keeping.both { result.append(concepts[index]) }
        index += 1
        place += 1
      }
    }
    return result
  }
}
