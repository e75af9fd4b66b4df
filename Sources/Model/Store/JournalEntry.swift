/// One change of what the reader keeps, as the store makes it and the journal tells it.
enum JournalEntry: Hashable, Sendable {
  /// A mark is kept; one of the same id is replaced.
  case mark(Discrepancy)
  /// The mark of an id is forgotten.
  case unmark(String)
  /// A pin is kept; one of the same id is replaced.
  case pin(Pin)
  /// The pin of an id is forgotten.
  case unpin(String)
  /// An edit of the stories is kept after all others; one of the same id is replaced.
  case edit(StoryEdit)
  /// The edit of an id is forgotten.
  case unedit(String)

  /// The change that forgets what this one keeps; one that forgets is its own.
  var opposite: JournalEntry {
    switch self {
    case .mark(let mark): .unmark(mark.id)
    case .pin(let pin): .unpin(pin.id)
    case .edit(let edit): .unedit(edit.id)
    case .unmark, .unpin, .unedit: self
    }
  }
}
