import Model

/// Changes of marks, pins and stories that are on disk, for undo and redo. A change of many marks is
/// one step.
public struct MarkHistory: Hashable, Sendable {
  /// One change; what is missing on one side was not there.
  enum Change: Hashable, Sendable {
    case marks(before: [Discrepancy], after: [Discrepancy])
    case pin(before: Pin?, after: Pin?)
    case stories(StoryEdit)
  }

  private(set) var done: [Change] = []
  private(set) var undone: [Change] = []

  /// Nothing changed yet.
  public init() {}

  /// Takes note of a change that reached the disk.
  mutating func record(_ change: Change, cause: MarkCause) {
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
    case .marks(let before, let after): effect(to: before, from: after, cause: .undo)
    case .pin(let before, let after): effect(to: before, from: after, cause: .undo)
    case .stories(let edit): .deleteStoryEdit(edit)
    case nil: nil
    }
  }

  /// What does it again.
  var redo: Effect? {
    switch undone.last {
    case .marks(let before, let after): effect(to: after, from: before, cause: .redo)
    case .pin(let before, let after): effect(to: after, from: before, cause: .redo)
    case .stories(let edit): .saveStoryEdit(edit)
    case nil: nil
    }
  }

  private func effect(
    to wanted: [Discrepancy], from present: [Discrepancy], cause: MarkCause
  ) -> Effect {
    if wanted.isEmpty { return .deleteMarks(ids: present.map(\.id), cause: cause) }
    return .saveMarks(wanted, cause: cause)
  }

  private func effect(to wanted: Pin?, from present: Pin?, cause: MarkCause) -> Effect? {
    if let wanted { return .savePin(wanted, cause: cause) }
    return present.map { .deletePin(id: $0.id, cause: cause) }
  }
}
