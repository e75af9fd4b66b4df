/// The environment in which tests run the program: nothing of the machine's own, so that results are
/// the same where WordNet is not installed.
enum ProgramEnvironment {
  private static let fixed = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent",
    "PATH": "/usr/bin:/bin", "RASHOMON_WORDNET": "",
    "SWIFT_BACKTRACE": "interactive=no,color=no",
  ]

  /// The fixed variables with others over them; nil takes a variable away.
  static func with(_ others: [String: String?]) -> [String: String] {
    var environment = fixed
    for (name, value) in others { environment[name] = value }
    return environment
  }
}
