/// What is kept after some lines of a journal.
struct JournalContents {
  private var marks: [String: (place: Int, value: Discrepancy)] = [:]
  private var pins: [String: (place: Int, value: Pin)] = [:]
  private var edits: [String: (place: Int, value: StoryEdit)] = [:]
  private var place = 0
  /// How many lines told no change.
  private(set) var brokenLines = 0

  /// Makes the contents after no line.
  init() {}

  /// Takes the next line in, without its end.
  mutating func add(line: ArraySlice<UInt8>) {
    if let entry = JournalLine.entry(line) { add(entry) } else { addBroken() }
  }

  /// Takes in what stands after the last line's end: a line that was written by hand, or the part of
  /// one that a kill left, which is not counted as broken.
  mutating func add(unended line: ArraySlice<UInt8>) {
    if let entry = JournalLine.entry(line) { add(entry) }
  }

  /// Counts a line that cannot be read.
  mutating func addBroken() { brokenLines += 1 }

  private mutating func add(_ entry: JournalEntry) {
    place += 1
    switch entry {
    case .mark(let mark): marks[mark.id] = (place, mark)
    case .unmark(let id): marks[id] = nil
    case .pin(let pin): pins[pin.id] = (place, pin)
    case .unpin(let id): pins[id] = nil
    case .edit(let edit): edits[edit.id] = (place, edit)
    case .unedit(let id): edits[id] = nil
    }
  }

  /// What is kept, as changes that make it: marks, pins, edits, each in the order of their lines.
  /// - Complexity: O(*n* log *n*).
  var entries: [JournalEntry] {
    marks.values.sorted { $0.place < $1.place }.map { .mark($0.value) }
      + pins.values.sorted { $0.place < $1.place }.map { .pin($0.value) }
      + edits.values.sorted { $0.place < $1.place }.map { .edit($0.value) }
  }

  /// What a store that keeps `others` lacks. Of two versions of a mark the later one counts, and
  /// at one time that of the journal.
  /// - Complexity: O(*n* log *n*).
  func missing(from others: [JournalEntry]) -> [JournalEntry] {
    var known: [JournalEntry: JournalEntry] = [:]
    for other in others { known[other.opposite] = other }
    return entries.filter { entry in
      guard let other = known[entry.opposite] else { return true }
      guard case .mark(let mark) = entry, case .mark(let kept) = other else { return false }
      return kept != mark && kept.changed <= mark.changed
    }
  }
}
