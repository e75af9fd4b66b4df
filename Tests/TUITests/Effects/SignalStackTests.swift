import Synchronization
import Testing

@testable import Model
@testable import TUI

/// A thread whose stack overflows must still be able to give the terminal back.
@Suite struct SignalStackTests {
  private final class Found: Sendable {
    let value = Mutex(false)
  }

  @Test func aWorkerHasAStackForHandlersOfSignals() {
    let found = Found()
    let worker = Worker(name: "tested")
    worker.start { found.value.withLock { $0 = SignalStack.isSet } }
    worker.finish()
    #expect(found.value.withLock { $0 })
  }

  @Test func threadsThatCompareHaveOneEach() {
    var all: [Bool] = []
    Workers(count: 3).work(
      on: 20, input: { $0 }, prepare: { () },
      take: { _, isSet in all.append(isSet) },
      perform: { _, _ in SignalStack.isSet })
    #expect(all == Array(repeating: true, count: 20))
  }
}
