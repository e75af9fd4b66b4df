/// Words that open lines, by their first byte: a line is held against the few that begin as it does.
struct LineOpenings: Sendable, ExpressibleByArrayLiteral {
  /// By first byte.
  private let openings: [[[UInt8]]]

  init(arrayLiteral words: String...) { self.init(words) }

  init(_ words: [String]) {
    var openings = [[[UInt8]]](repeating: [], count: 256)
    for word in words {
      guard let first = word.utf8.first else { continue }
      openings[Int(first)].append(Array(word.utf8))
    }
    self.openings = openings
  }

  /// Whether one of them opens a line.
  func open(_ line: String) -> Bool {
    guard let first = line.utf8.first else { return false }
    return openings[Int(first)].contains { line.utf8.starts(with: $0) }
  }
}
