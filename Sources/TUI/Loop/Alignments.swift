import Model

/// Alignments that were made away from the keys, the latest ones.
struct Alignments: Sendable {
  /// How many are kept: columns are often taken in and out again.
  static let most = 8

  private var keys: [AlignmentKey] = []
  private var rows: [AlignmentKey: [AlignedRow]] = [:]
  /// What was asked for and is not there yet.
  private var asked: Set<AlignmentKey> = []

  /// The rows of a key, nil where they are not there.
  subscript(key: AlignmentKey) -> [AlignedRow]? { rows[key] }

  /// Keeps rows; the oldest are given up.
  mutating func put(_ aligned: [AlignedRow], for key: AlignmentKey) {
    asked.remove(key)
    keys.removeAll { $0 == key }
    keys.append(key)
    rows[key] = aligned
    while keys.count > Self.most { rows[keys.removeFirst()] = nil }
  }

  /// Which of the awaited alignments have not been asked for; they count as asked for now.
  mutating func ask(for awaited: [AlignmentKey]) -> [AlignmentKey] {
    let new = awaited.filter { !asked.contains($0) }
    asked = Set(awaited)
    return new
  }
}

extension AppState {
  /// The rows of articles side by side: at once where they are known or quickly made, nil where they
  /// must be awaited.
  func alignment(of key: AlignmentKey) -> [AlignedRow]? {
    if let known = alignments[key] { return known }
    guard findings.aligns(key.articles, pinned: key.pins) else { return nil }
    return findings.aligned(key.articles, pinned: key.pins)
  }

  /// Asks for the alignments that Compare awaits.
  mutating func askForAlignments() -> [Effect] {
    let awaited = screens.compactMap { screen -> AlignmentKey? in
      guard case .compare(let compare) = screen else { return nil }
      return compare.awaited
    }
    return alignments.ask(for: awaited).map(Effect.align)
  }

  /// Takes an alignment; one of earlier findings is dropped.
  mutating func take(_ rows: [AlignedRow], for key: AlignmentKey) {
    guard key.generation == findings.generation else { return }
    alignments.put(rows, for: key)
    arrange()
  }
}
