import Model

/// Changes of marks that are on disk, for undo and redo. A change of many marks is one step.
public struct MarkHistory: Hashable, Sendable {
  /// One change; a mark that is missing on one side was not there.
  struct Change: Hashable, Sendable {
    let before: [Discrepancy]
    let after: [Discrepancy]
  }

  private(set) var done: [Change] = []
  private(set) var undone: [Change] = []

  /// Nothing changed yet.
  public init() {}

  /// Takes note of a change that reached the disk.
  mutating func record(before: [Discrepancy], after: [Discrepancy], cause: MarkCause) {
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
  var undo: Effect? { done.last.map { effect(to: $0.before, from: $0.after, cause: .undo) } }
  /// What does it again.
  var redo: Effect? { undone.last.map { effect(to: $0.after, from: $0.before, cause: .redo) } }

  private func effect(
    to wanted: [Discrepancy], from present: [Discrepancy], cause: MarkCause
  ) -> Effect {
    if wanted.isEmpty { return .deleteMarks(ids: present.map(\.id), cause: cause) }
    return .saveMarks(wanted, cause: cause)
  }
}
