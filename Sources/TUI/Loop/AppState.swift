import Model

/// Everything that the reader sees, as a value. `update` changes it, `draw` shows it.
public struct AppState: Sendable {
  /// On which screen the program begins.
  public enum Opening: Hashable, Sendable {
    /// A screen that shows one story.
    public enum StoryScreen: Hashable, Sendable {
      case compare, matrix, timeline
    }

    /// On the Library.
    case library
    /// On Compare, with all articles that are read, as soon as they are.
    case compare
    /// On a screen of the story that stands first, as soon as it is known.
    case firstStory(StoryScreen)
    /// On the marks.
    case discrepancies
  }

  /// The paths as typed.
  public let paths: [String]
  /// Files and folders opened besides, until the program ends.
  public internal(set) var opened: [String] = []
  /// Columns of the window below which what stands side by side is stacked.
  public let stackBelow: Int
  /// Whether screens are told as lists, one item after the other and in words; see `LinearPage`.
  public internal(set) var isLinear: Bool
  /// The signs that drawn screens use.
  var drawnSigns: Signs
  /// The bindings in force.
  public let keys: KeyTable
  /// Who marks; marks of others are shown with their names.
  public let author: String
  /// Size of the screen.
  public internal(set) var size: Size
  /// The screens, the one that is seen last; never empty.
  public internal(set) var screens: [Screen]
  /// What lies over it.
  public internal(set) var popup: Popup?
  /// The line in the place of the footer.
  public internal(set) var message: StatusMessage?
  /// Keys of a command that is not yet whole.
  public internal(set) var pending = PendingKeys()
  /// What is known of the articles.
  public internal(set) var findings = Findings.none
  /// The files that are being read, until they are.
  public internal(set) var files: [String] = []
  /// How many of them were read so far, from the first on.
  var filesRead = 0
  /// Whether articles are being read.
  public internal(set) var isReading = true
  /// How far work has come that takes long; nil where none does.
  public internal(set) var work: WorkProgress?
  /// How far an export has come that takes long; nil where none does.
  public internal(set) var exportWork: WorkProgress?
  /// What the reader marked.
  public internal(set) var marks: MarkList
  /// Articles that were opened.
  public internal(set) var read: Set<ArticleID> = []
  /// Passages that the reader pinned side by side, the oldest pin first.
  public internal(set) var pins: [PlacedPin] = []
  /// Articles aligned side by side away from the keys.
  var alignments = Alignments()

  /// The numbers in the library's top line, counted when findings or marks change.
  struct Tally: Hashable, Sendable {
    var articles = 0
    var stories = 0
    var conflicts = 0
    var reviewed = 0
  }

  /// What the last start left, until the articles are read or the reader presses a key.
  var formerSession: Session?
  var tally = Tally()
  /// Conflicts and tensions that were reviewed, counted with the tally.
  var reviewed = RelationCounts()
  var opening: Opening
  var generation = 1
  var history = MarkHistory()
  /// The conflicts that came and went since the start.
  var conflictChanges = ConflictChanges()
  /// The columns that the reader chose in Compare.
  var columns = ChosenColumns()
  var searches: [String] = []
  /// Filters of the library that were typed, the latest last.
  var filters: [String] = []
  /// The number of the last search of all articles.
  var searchNumber = 0
  /// What was opened last and is being read, to be shown when it is.
  var awaitedPath: String?
  /// Whether reading or exports were asked to stop and have not yet.
  var isStopping = false
  /// Exports that were asked for and not answered.
  var exports = 0
  /// Whether files changed while they were being read.
  var mustReread = false
  /// Whether the reader asked for the reading that goes on, and is told also that nothing changed.
  var isReadingAsked = false
  /// Programs that text was handed to, the latest last.
  var pipes: [String] = []
  /// Lines of commands typed, the latest last.
  var commands: [String] = []
  /// The place in the library that the last start left, until the reader moves or it is reached.
  var position: String?

  /// A state that has read nothing yet.
  public init(
    paths: [String], opening: Opening = .library, size: Size, signs: Signs = .unicode,
    keys: KeyTable = .standard, author: String = "reader",
    stackBelow: Int = ReaderSettings.usualStackBelow, isLinear: Bool = false
  ) {
    self.paths = paths
    self.opening = opening
    self.size = size
    drawnSigns = signs
    self.keys = keys
    self.author = author
    self.stackBelow = stackBelow
    self.isLinear = isLinear
    marks = MarkList(author: author)
    screens = [.library(LibraryState())]
  }

  /// Everything that is read.
  var readPaths: [String] { paths + opened }

  /// What must be done at the start.
  public var firstEffects: [Effect] {
    // Whoever reads asks for the folders to be watched: by then there must be a watch.
    [.watchFiles, .readArticles(paths: paths, generation: generation), .openStore]
  }

  /// The signs in use; a list has words, and of signs only what parts words.
  public var signs: Signs { isLinear ? .ascii : drawnSigns }

  /// The screen that is seen.
  public var screen: Screen { screens.last ?? .library(LibraryState()) }

  /// Where the next key goes.
  public var place: Place { popup?.place ?? screen.place }

  /// The screen without its bottom line.
  public var content: Rect { Frame.bounds(size).splitBottom(1).rest }

  /// Conflicts and reviews of each story and article.
  var tallies: ReviewTallies { ReviewTallies(found: findings.counts, reviewed: reviewed) }

  /// Counts what the top line of the library tells.
  mutating func count() {
    reviewed = RelationCounts(reviewedBy: marks, in: findings)
    let tallies = tallies
    tally = Tally(
      articles: findings.analysis.articles.count, stories: findings.sharedStories,
      conflicts: tallies.all.conflicts, reviewed: tallies.all.reviewed)
  }

  mutating func tell(_ text: String) { message = StatusMessage(text: text, isProblem: false) }

  /// Says why something is not done, and does nothing.
  mutating func refuse(_ reason: String) -> [Effect] {
    message = StatusMessage(text: reason, isProblem: true)
    return []
  }
}

extension Frame {
  /// The bounds of a frame of some size.
  static func bounds(_ size: Size) -> Rect {
    Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }
}
