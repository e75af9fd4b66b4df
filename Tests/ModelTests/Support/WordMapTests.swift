import Testing

@testable import Model

@Suite struct WordMapTests {
  @Test func wordsOfOneSlotKeepTheirValues() {
    let map = WordMap([(7, "a"), (15, "b"), (23, "c")])
    #expect([7, 15, 23].map { map[$0] } == ["a", "b", "c"])
    #expect(map[31] == nil)
  }

  @Test func theFirstOfTwoValuesStays() {
    #expect(WordMap([(7, "a"), (7, "b")])[7] == "a")
  }

  @Test func aGrownMapHoldsWhatItHeld() {
    var map = WordMap<Int>()
    for number in 1...1000 { map[UInt64(number) &* 64] = number }
    #expect((1...1000).allSatisfy { map[UInt64($0) &* 64] == $0 })
    #expect(map[65] == nil)
  }

  @Test func aValueThatIsTakenAwayIsGoneAndMayReturn() {
    var map = WordMap([(7, "a"), (15, "b")])
    map[7] = nil
    #expect(map[7] == nil)
    #expect(map[15] == "b")
    map[7] = "c"
    #expect(map[7] == "c")
  }

  @Test func anUpdateBeginsWithTheDefault() {
    var map = WordMap<[Int]>()
    map.update(7, default: [0]) { $0.append(1) }
    map.update(7, default: [9]) { $0.append(2) }
    map.updateValues { $0.append(3) }
    #expect(map[7] == [0, 1, 2, 3])
  }

  @Test func zeroIsNoWord() {
    var map = WordMap([(0, "a")])
    map.update(0, default: "b") { $0 += "c" }
    #expect(map[0] == nil)
  }
}
