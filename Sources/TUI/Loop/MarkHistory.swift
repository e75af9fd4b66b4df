import Model

/// Changes that are on disk, of marks and of stories, for undo and redo.
public struct MarkHistory: Hashable, Sendable {
  /// One change.
  enum Change: Hashable, Sendable {
    /// A mark; nil stands for "not there".
    case mark(before: Discrepancy?, after: Discrepancy?)
    /// An edit of the stories that was made.
    case stories(StoryEdit)
  }

  private(set) var done: [Change] = []
  private(set) var undone: [Change] = []

  /// Nothing changed yet.
  public init() {}

  /// Takes note of a change of a mark that reached the disk.
  mutating func record(before: Discrepancy?, after: Discrepancy?, cause: MarkCause) {
    record(.mark(before: before, after: after), cause: cause)
  }

  /// Takes note of an edit of the stories that reached the disk.
  mutating func record(_ edit: StoryEdit, cause: MarkCause) {
    record(.stories(edit), cause: cause)
  }

  private mutating func record(_ change: Change, cause: MarkCause) {
    switch cause {
    case .edit:
      done.append(change)
      undone = []
    case .undo:
      if let change = done.popLast() { undone.append(change) }
    case .redo:
      if let change = undone.popLast() { done.append(change) }
    }
  }

  /// What undoes the last change, nil where there is none.
  var undo: Effect? {
    switch done.last {
    case .mark(let before, let after): effect(to: before, from: after, cause: .undo)
    case .stories(let edit): .deleteStoryEdit(edit)
    case nil: nil
    }
  }

  /// What does it again.
  var redo: Effect? {
    switch undone.last {
    case .mark(let before, let after): effect(to: after, from: before, cause: .redo)
    case .stories(let edit): .saveStoryEdit(edit)
    case nil: nil
    }
  }

  private func effect(to wanted: Discrepancy?, from present: Discrepancy?, cause: MarkCause)
    -> Effect?
  {
    if let wanted { return .saveMark(wanted, cause: cause) }
    return present.map { .deleteMark(id: $0.id, cause: cause) }
  }
}
