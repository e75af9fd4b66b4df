import Fetch

/// The robots.txt of each host, read once a run.
actor RobotsFiles {
  private var known: [String: RobotsRules?] = [:]

  /// The rules of an origin, read where they are not known; nil where they cannot be had. Two pages
  /// of one host never ask at once, for it is the turn of one of them.
  func rules(
    of origin: String, reading: @Sendable () async -> RobotsRules?
  ) async -> RobotsRules? {
    if let rules = known[origin] { return rules }
    let rules = await reading()
    known[origin] = .some(rules)
    return rules
  }

  /// The rest that an origin asks for, in milliseconds; nil where its rules were not read.
  func crawlDelay(of origin: String) -> Int? { known[origin].flatMap { $0 }?.crawlDelay }
}
