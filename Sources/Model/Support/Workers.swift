import Dispatch
import Synchronization

/// Does one kind of work on many pieces, on several threads, and gives the results in the order of the
/// pieces: how many threads there are, and which is fastest, changes nothing but the time.
///
/// Few pieces are under way at a time, so that memory does not grow with their number.
public struct Workers: Sendable {
  /// Most threads that are started, whatever is asked for.
  public static let most = 64
  /// Pieces that wait or whose results wait, for each thread: enough that none idles beside a long one.
  private static let ahead = 4

  /// Threads that work; with one, all is done on the thread that asks.
  public let count: Int
  /// Whether they leave the processor to threads that answer a person.
  public let giveWay: Bool

  /// So many workers, 1 to `most`.
  public init(count: Int = 1, givingWay: Bool = false) {
    self.count = max(1, min(Workers.most, count))
    giveWay = givingWay
  }

  /// Does the work on pieces 0 up to `pieces`, and returns when no thread works any more.
  ///
  /// `input`, `goesOn` and `take` are called on the thread that asks: `input` for each piece shortly
  /// before its turn, `goesOn` before each is waited for, `take` with each result, in order. Where
  /// `goesOn` answers no, the pieces from that one on are left. `prepare` makes on each thread what
  /// `perform` keeps there from one piece to the next.
  ///
  /// - Returns: whether all was done.
  @discardableResult
  func work<Input: Sendable, Kept, Output: Sendable>(
    on pieces: Int, input: (Int) -> Input, prepare: @escaping @Sendable () -> Kept,
    goesOn: (Int) -> Bool = { _ in true },
    take: (Int, Output) -> Void,
    perform: @escaping @Sendable (inout Kept, Input) -> Output
  ) -> Bool {
    let bench = WorkBench<Input, Output>()
    let wanted = min(count, pieces)
    let threads = (0..<(wanted > 1 ? wanted : 0)).compactMap { _ in
      WorkThread(givingWay: giveWay) {
        var kept = prepare()
        while let (index, input) = bench.next() { bench.put(perform(&kept, input), at: index) }
      }
    }
    defer {
      bench.close(for: threads.count)
      for thread in threads { thread.join() }
    }
    guard threads.count > 1 else {
      var kept = prepare()
      for index in 0..<max(0, pieces) {
        guard goesOn(index) else { return false }
        take(index, perform(&kept, input(index)))
      }
      return true
    }
    var asked = 0
    for index in 0..<pieces {
      guard goesOn(index) else { return false }
      while asked < pieces, asked < index + Workers.ahead * threads.count {
        bench.ask(for: asked, input(asked))
        asked += 1
      }
      take(index, bench.result(of: index))
    }
    return true
  }
}

/// What waits to be worked on, and what was made of it.
private final class WorkBench<Input: Sendable, Output: Sendable>: Sendable {
  private struct Heaps {
    var inputs: [(index: Int, input: Input)] = []
    var outputs: [Int: Output] = [:]
  }

  private let heaps = Mutex(Heaps())
  private let inputs = DispatchSemaphore(value: 0)
  private let outputs = DispatchSemaphore(value: 0)

  /// Adds a piece.
  func ask(for index: Int, _ input: Input) {
    heaps.withLock { $0.inputs.append((index, input)) }
    inputs.signal()
  }

  /// Waits for a piece and takes it; nil where there will be none.
  func next() -> (Int, Input)? {
    inputs.wait()
    return heaps.withLock { $0.inputs.isEmpty ? nil : $0.inputs.removeFirst() }
  }

  /// Adds a result.
  func put(_ output: Output, at index: Int) {
    heaps.withLock { $0.outputs[index] = output }
    outputs.signal()
  }

  /// Waits for the result of a piece that was asked for, and takes it.
  func result(of index: Int) -> Output {
    while true {
      if let output = heaps.withLock({ $0.outputs.removeValue(forKey: index) }) { return output }
      outputs.wait()
    }
  }

  /// Drops the pieces that wait and lets so many threads end.
  func close(for threads: Int) {
    heaps.withLock { $0.inputs = [] }
    for _ in 0..<threads { inputs.signal() }
  }
}
