#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A thread that does one job and must be waited for.
struct WorkThread {
  /// Bytes of its stack: as much as the first thread of a program has.
  private static let stack = 8 << 20
  /// Steps of niceness below the other threads, of 19.
  private static let niceness: Int32 = 10

  private final class Job: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  private let thread: pthread_t

  /// Starts a thread; nil where the system gives none.
  init?(givingWay: Bool, _ work: @escaping @Sendable () -> Void) {
    let job = Unmanaged.passRetained(
      Job {
        if givingWay { WorkThread.giveWay() }
        SignalStack.with(work)
      })
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, WorkThread.stack)
    #if canImport(Glibc)
      var started = pthread_t()
      let code = pthread_create(
        &started, &attributes,
        { job in
          if let job { Unmanaged<Job>.fromOpaque(job).takeRetainedValue().work() }
          return nil
        }, job.toOpaque())
      let thread: pthread_t? = started
    #else
      var thread: pthread_t?
      let code = pthread_create(
        &thread, &attributes,
        { job in
          Unmanaged<Job>.fromOpaque(job).takeRetainedValue().work()
          return nil
        }, job.toOpaque())
    #endif
    guard code == 0, let thread else {
      job.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until its job is done.
  func join() { pthread_join(thread, nil) }

  /// Leaves the processor to other threads of the program while they need it.
  private static func giveWay() {
    #if canImport(Glibc)
      // In Linux niceness is a thread's own (sched(7)), whatever POSIX says.
      setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
    #else
      pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0)
    #endif
  }
}
