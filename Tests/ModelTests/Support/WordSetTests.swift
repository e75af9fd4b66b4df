import Testing

@testable import Model

@Suite struct WordSetTests {
  /// All of these fall on the last slot of a table of eight and go on at its beginning.
  @Test func wordsOfOneSlotAreToldApart() {
    let set = WordSet([7, 15, 23])
    #expect([7, 15, 23].allSatisfy(set.contains))
    #expect(!set.contains(31))
  }

  @Test func aGrownSetHoldsWhatItHeld() {
    let set = WordSet((1...1000).map { UInt64($0) &* 64 })
    #expect(set.count == 1000)
    #expect((1...1000).allSatisfy { set.contains(UInt64($0) &* 64) })
    #expect(!set.contains(65))
  }

  @Test func aWordCountsOnce() {
    var set: WordSet = ["while", "While"]
    set.insert(StableHash.folded("WHILE"))
    #expect(set.count == 1)
  }

  @Test func zeroIsNoWord() {
    #expect(WordSet([0]).count == 0)
    #expect(!WordSet([0]).contains(0))
  }
}
