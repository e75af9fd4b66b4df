/// What reading is told besides the files, and what it may ask of the outside.
public struct ReadingSettings: Sendable {
  /// Which columns of a table hold what.
  public let columns: ColumnNames
  /// Runs the programs that take text out of PDF and ZIP.
  public let programs: OtherPrograms
  /// Reads the cache of a feed reader, by its path as the system knows it.
  public let feedCache: @Sendable ([UInt8]) -> Result<[FeedCacheRow], Problem.Kind>

  /// Makes settings; without more, nothing outside is asked.
  public init(
    columns: ColumnNames = ColumnNames(), programs: OtherPrograms = .none,
    feedCache: @escaping @Sendable ([UInt8]) -> Result<[FeedCacheRow], Problem.Kind> = { _ in
      .failure(.unsupported(kind: "db"))
    }
  ) {
    self.columns = columns
    self.programs = programs
    self.feedCache = feedCache
  }
}
