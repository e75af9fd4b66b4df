/// Lets something be done at most once in a while, however often it is asked for.
struct Pace {
  private let interval: Duration
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant

  /// The first time comes after one interval.
  init(every interval: Duration) {
    self.interval = interval
    next = clock.now + interval
  }

  /// Whether it may be done now; asking counts as doing.
  mutating func isDue() -> Bool {
    let now = clock.now
    guard now >= next else { return false }
    next = now + interval
    return true
  }

  /// Does work that takes long by itself, and puts the next time off to ten times as long as it took:
  /// so it never takes more than a tenth of the time.
  mutating func work(_ body: () -> Void) {
    let start = clock.now
    body()
    let end = clock.now
    next = max(next, end + (end - start) * 10)
  }
}
