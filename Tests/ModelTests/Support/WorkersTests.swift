import Synchronization
import Testing

@testable import Model

@Suite struct WorkersTests {
  @Test(arguments: [1, 2, 3, 8], [0, 1, 2, 7, 100])
  func resultsComeInOrderOfThePieces(count: Int, pieces: Int) {
    var taken: [[Int]] = []
    let isWhole = Workers(count: count).work(
      on: pieces, input: { $0 }, prepare: {},
      take: { taken.append([$0, $1]) },
      // The first pieces take longest, so that threads finish out of order.
      perform: { _, input in (0..<(pieces - input) * 1000).reduce(input) { $0 ^ ($1 & 0) } })
    #expect(isWhole)
    #expect(taken == (0..<pieces).map { [$0, $0] })
  }

  @Test(arguments: [1, 2, 3, 8])
  func whereItIsStoppedTheRestIsLeft(count: Int) {
    var taken: [Int] = []
    let isWhole = Workers(count: count).work(
      on: 1_000, input: { $0 }, prepare: {}, goesOn: { $0 < 5 },
      take: { index, _ in taken.append(index) }, perform: { $1 })
    #expect(!isWhole && taken == [0, 1, 2, 3, 4])
  }

  @Test(arguments: [2, 8])
  func fewPiecesAreAskedForAhead(count: Int) {
    var asked = 0
    var most = 0
    Workers(count: count).work(
      on: 1_000,
      input: { index in
        asked = index + 1
        return index
      },
      prepare: {},
      take: { index, _ in most = max(most, asked - index) }, perform: { $1 })
    #expect(asked == 1_000 && most <= 4 * count)
  }

  @Test(arguments: [1, 4])
  func whatAThreadKeepsIsMadeOnceForEach(count: Int) {
    let made = Mutex(0)
    var counts: [Int] = []
    Workers(count: count).work(
      on: 50, input: { $0 },
      prepare: { made.withLock { $0 += 1 } },
      take: { index, _ in counts.append(index) }, perform: { $1 })
    #expect(made.withLock { $0 } <= count && counts.count == 50)
  }

  @Test(arguments: [(0, 1), (-3, 1), (5, 5), (10_000, Workers.most)])
  func theirNumberIsBounded(asked: Int, count: Int) {
    #expect(Workers(count: asked).count == count)
  }
}
