import Synchronization
import Testing

@testable import TUI

@Suite struct WorkerTests {
  @Test func jobsAreDoneInOrderAndFinishWaitsForThem() {
    let worker = Worker(name: "test")
    let done = Mutex<[Int]>([])
    for _ in 0..<2 {
      for number in 0..<100 { worker.start { done.withLock { $0.append(number) } } }
      worker.finish()
    }
    #expect(done.withLock { $0 } == Array(0..<100) + Array(0..<100))
  }

  @Test func jobsThatWereAskedForAreDoneAfterTheWorkerIsGone() async {
    let numbers = AsyncStream<Int>.makeStream()
    do {
      let worker = Worker(name: "test")
      for number in 0..<3 { worker.start { numbers.continuation.yield(number) } }
      worker.start { numbers.continuation.finish() }
    }
    var done: [Int] = []
    for await number in numbers.stream { done.append(number) }
    #expect(done == [0, 1, 2])
  }
}
