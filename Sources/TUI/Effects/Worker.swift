import Dispatch
import Foundation
import Model
import Synchronization

/// Does jobs one after the other, in order of asking, on a thread of its own.
///
/// It stands in place of a dispatch queue: on Linux the pool behind those wakes once a second to count
/// its threads for as long as the program runs, which a reader left open over night must not do.
final class Worker: Sendable {
  typealias Job = @Sendable () -> Void

  /// What asking and doing share; it outlives the worker until the last job is done.
  private final class Jobs: Sendable {
    private let waiting = Mutex<[Job?]>([])
    private let count = DispatchSemaphore(value: 0)

    /// Adds a job; nil ends the thread.
    func add(_ job: Job?) {
      waiting.withLock { $0.append(job) }
      count.signal()
    }

    /// Does jobs until one is nil.
    func work() {
      while true {
        count.wait()
        guard let job = waiting.withLock({ $0.removeFirst() }) else { return }
        job()
      }
    }
  }

  private let jobs = Jobs()

  /// Starts the thread; a debugger and `ps -T` show its name.
  init(name: String) {
    let thread = Thread { [jobs] in SignalStack.with(jobs.work) }
    thread.name = name
    thread.start()
  }

  deinit { jobs.add(nil) }

  /// Asks for a job.
  func start(_ job: @escaping Job) { jobs.add(job) }

  /// Waits until every job asked for so far is done; never from a job of its own.
  func finish() {
    let isDone = DispatchSemaphore(value: 0)
    jobs.add { isDone.signal() }
    isDone.wait()
  }
}
