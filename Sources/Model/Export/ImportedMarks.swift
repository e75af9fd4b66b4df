/// The marks that a document of a colleague or of another program holds.
public struct ImportedMarks: Hashable, Sendable {
  /// In order of the document.
  public let marks: [Discrepancy]
  /// How many annotations quote fewer than two passages, and are no marks.
  public let passedOver: Int
}
