import Testing

@testable import Model

@Suite struct WordTableTests {
  @Test func wordsHaveNumbersInTheOrderOfTheirFirstInsertion() {
    var table = WordTable(capacity: 3)
    #expect([7, 9, 7, 8].map { table.insert($0).index } == [1, 2, 1, 3])
    #expect([9, 8, 7].map { table[$0].index } == [2, 3, 1])
    #expect(table[6] == .unknown)
  }

  /// All of these fall on one slot of a table of 16, the last, and go on at its beginning.
  @Test func wordsOfOneSlotAreToldApart() {
    var table = WordTable(capacity: 4)
    let hashes: [UInt64] = [15, 31, 47, 63]
    for hash in hashes { table.insert(hash) }
    #expect(hashes.map { table[$0].index } == [1, 2, 3, 4])
    #expect(table[79] == .unknown)
  }

  @Test func aFullTableHoldsNoMoreAndAnswers() {
    var table = WordTable(capacity: 0)
    for hash in UInt64(1)...40 { table.insert(hash) }
    #expect(table[15].index == 15)
    #expect(table[40] == .unknown)
  }
}
