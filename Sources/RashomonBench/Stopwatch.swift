#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Processor time and memory of this process.
enum Stopwatch {
  /// The least processor time of three runs of some work, in seconds, and what the last one counted:
  /// other programs slow a run, none speeds it up.
  static func least(_ work: () -> Int) -> (seconds: Double, count: Int) {
    var least = Double.infinity
    var count = 0
    for _ in 0..<3 {
      let start = processorSeconds()
      count = work()
      least = min(least, processorSeconds() - start)
    }
    return (least, count)
  }

  /// The most memory that the process had, in kilobytes.
  static func peakKilobytes() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1024
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss
    #endif
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
