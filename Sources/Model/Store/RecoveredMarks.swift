/// What was found amiss with a journal as its store was opened, and what came back from it.
public struct RecoveredMarks: Hashable, Sendable {
  /// The journal.
  public let journal: String
  /// How many marks, pins and edits of stories the store did not have and has now.
  public let count: Int
  /// How many of its lines could not be read.
  public let brokenLines: Int
  /// Where a journal that was not what the store knows is kept, nil where it was sound.
  public let setAside: String?

  /// Whether there is something that a reader must hear.
  var isWorthTelling: Bool { count > 0 || setAside != nil }
}
