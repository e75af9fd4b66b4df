import Model

/// What effects need from outside; the executable looks it up once.
public struct EffectSettings: Sendable {
  /// Places for the store, best first.
  public let storeLocations: [StoreLocation]
  /// The environment, for other programs and to find them.
  public let environment: [String: String]
  /// Who marks.
  public let author: String
  /// The program's version, for exports.
  public let version: String
  /// Dated events that the reader adds to the program's list.
  public let events: [DatedEvent]
  /// The dictionary by meaning, where it is installed.
  public let wordNet: WordNet?
  /// What reading files is told.
  public let files: ReadingSettings
  /// What reads and compares.
  public let workers: Workers
  /// Where texts are kept while the program runs, best on a disk; nil keeps them in memory.
  public let textFolder: String?
  /// What files gave at earlier starts; nil reads each anew.
  public let readingCache: ReadingCache?
  /// What was worked out at earlier starts; nil works all out anew.
  public let analysisCache: AnalysisCache?
  /// What the reader set.
  public let reader: ReaderSettings
  /// What is told at the start, as of a settings file with errors; nil where nothing is.
  public let notice: String?
  /// The file that says that the tour was seen; nil shows no tour.
  public let tourFile: String?
  /// The time now: RFC 3339 in UTC.
  public let now: @Sendable () -> String
  /// A new identity for a mark: 32 hex digits.
  public let newID: @Sendable () -> String

  /// Makes settings.
  public init(
    storeLocations: [StoreLocation], environment: [String: String], author: String,
    version: String, events: [DatedEvent] = [], wordNet: WordNet? = nil,
    files: ReadingSettings = ReadingSettings(), workers: Workers = Workers(),
    textFolder: String? = nil, readingCache: ReadingCache? = nil,
    analysisCache: AnalysisCache? = nil,
    now: @escaping @Sendable () -> String,
    newID: @escaping @Sendable () -> String,
    reader: ReaderSettings = ReaderSettings(), notice: String? = nil, tourFile: String? = nil
  ) {
    self.storeLocations = storeLocations
    self.environment = environment
    self.author = author
    self.version = version
    self.events = events
    self.wordNet = wordNet
    self.files = files
    self.workers = workers
    self.textFolder = textFolder
    self.readingCache = readingCache
    self.analysisCache = analysisCache
    self.now = now
    self.newID = newID
    self.reader = reader
    self.notice = notice
    self.tourFile = tourFile
  }
}
