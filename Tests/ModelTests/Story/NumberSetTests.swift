import Testing

@testable import Model

/// Holds the small sets that times are compared by, against the standard library's.
@Suite struct NumberSetTests {
  private func set(_ numbers: some Sequence<Int>) -> NumberSet {
    var set = NumberSet()
    for number in numbers { set.insert(number) }
    return set
  }

  @Test(arguments: [[], [0], [511], [63, 64, 127, 128], [3, 200, 415], [-1, 512, 7]])
  func itHoldsWhatWasPutIn(numbers: [Int]) {
    let known = Set(numbers).filter { (0..<512).contains($0) }
    let set = set(numbers)
    #expect(Set((-10..<600).filter(set.contains)) == known)
    #expect(set.max == known.max())
    #expect(set.isEmpty == known.isEmpty)
  }

  @Test func setsAreDisjointWhereNoNumberIsInBoth() {
    for step in 1...9 {
      let (one, two) = (stride(from: 0, to: 512, by: 61), stride(from: step, to: 512, by: 83))
      #expect(set(one).isDisjoint(with: set(two)) == Set(one).isDisjoint(with: two))
    }
    #expect(set([500]).isDisjoint(with: set([500])) == false)
  }
}
