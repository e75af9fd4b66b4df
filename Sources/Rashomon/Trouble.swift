import Model

/// What keeps a command from its work: one line on standard error, exit status 2.
struct Trouble: Error, Hashable {
  /// The line, "rashomon: FILE: what is wrong; what to do"; nil where it was printed before.
  let line: String?

  /// Trouble with a file.
  init(file: String, _ problem: String) {
    line = "rashomon: \(file): \(problem)"
  }

  /// Trouble that was complained about already.
  private init() { line = nil }

  /// Nothing was readable, and each problem has had its line.
  static let complainedAlready = Trouble()

  /// Trouble with the store.
  init(_ error: StoreError) {
    self.init(file: error.path, Wording.problem(error))
  }
}
