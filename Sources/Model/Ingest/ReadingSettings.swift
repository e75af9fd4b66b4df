/// What reading is told besides the files.
public struct ReadingSettings: Sendable {
  /// Which columns of a table hold what.
  public let columns: ColumnNames

  /// Makes settings.
  public init(columns: ColumnNames = ColumnNames()) {
    self.columns = columns
  }
}
