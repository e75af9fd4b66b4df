import Model

/// Changes of marks, pins and stories that are on disk, for undo and redo.
public struct MarkHistory: Hashable, Sendable {
  /// What changes.
  enum Kept: Hashable, Sendable {
    case mark(Discrepancy)
    case pin(Pin)
    /// An edit of the stories; there is no other form of it.
    case stories(StoryEdit)
  }

  /// One change; nil stands for "not there".
  struct Change: Hashable, Sendable {
    let before: Kept?
    let after: Kept?
  }

  private(set) var done: [Change] = []
  private(set) var undone: [Change] = []

  /// Nothing changed yet.
  public init() {}

  /// Takes note of a change that reached the disk.
  mutating func record(before: Kept?, after: Kept?, cause: MarkCause) {
    switch cause {
    case .edit:
      done.append(Change(before: before, after: after))
      undone = []
    case .undo:
      if let change = done.popLast() { undone.append(change) }
    case .redo:
      if let change = undone.popLast() { done.append(change) }
    }
  }

  /// What undoes the last change, nil where there is none.
  var undo: Effect? { done.last.flatMap { effect(to: $0.before, from: $0.after, cause: .undo) } }
  /// What does it again.
  var redo: Effect? { undone.last.flatMap { effect(to: $0.after, from: $0.before, cause: .redo) } }

  private func effect(to wanted: Kept?, from present: Kept?, cause: MarkCause) -> Effect? {
    switch (wanted, present) {
    case (.mark(let mark), _): .saveMark(mark, cause: cause)
    case (.pin(let pin), _): .savePin(pin, cause: cause)
    case (.stories(let edit), _): .saveStoryEdit(edit)
    case (nil, .mark(let mark)): .deleteMark(id: mark.id, cause: cause)
    case (nil, .pin(let pin)): .deletePin(id: pin.id, cause: cause)
    case (nil, .stories(let edit)): .deleteStoryEdit(edit)
    case (nil, nil): nil
    }
  }
}
