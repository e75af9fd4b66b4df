import Model

/// A fact that the loop is told: a key, or what came of an effect.
public enum Message: Sendable {
  /// A key was pressed, text pasted, the mouse used.
  case key(Key)
  /// The screen has another size.
  case resized(Size)
  /// The files that will be read, as typed and joined with the way below; shown until they are read.
  case filesListed([String])
  /// Articles that the next so many of the listed files gave, while later files are not read yet.
  case articlesRead([Article], files: Int, request: Int)
  /// Stories that were compared while later ones are not yet, and the number of the findings with them.
  case storiesCompared(ComparedStories, request: Int, generation: Int)
  /// The articles were read and compared.
  case analysed(Findings)
  /// The store is open: the articles read before, and the last position. The marks follow.
  case storeOpened(read: Set<ArticleID>, position: String?)
  /// Every mark, its passages looked for in the articles that are read now.
  case marksAnchored([PlacedDiscrepancy])
  /// Marks are on disk.
  case marksSaved([PlacedDiscrepancy], cause: MarkCause)
  /// Marks are gone from disk.
  case marksDeleted(ids: [String], cause: MarkCause)
  /// Every pin, its passages looked for in the articles that are read now.
  case pinsAnchored([PlacedPin])
  /// A pin is on disk.
  case pinSaved(PlacedPin, cause: MarkCause)
  /// A pin is gone from disk.
  case pinDeleted(id: String, cause: MarkCause)
  /// An editor came back with a note.
  case noteEdited(MarkTarget, note: String)
  /// What came of an export.
  case exported(ExportRequest, ExportOutcome)
  /// How far an export has come.
  case exporting(WorkProgress)
  /// Text was handed to the terminal's clipboard.
  case copied
  /// What the last start left; it comes after `storeOpened`.
  case sessionFound(Session)
  /// Nobody has seen the tour yet.
  case firstStart
  /// What a program said that text was handed to.
  case programSaid(title: String, text: String, hasFailed: Bool)
  /// A file or folder that was to be opened is there.
  case pathFound(String)
  /// Something asked for did not happen; one line for the reader.
  case failed(String)
  /// Something the reader should know; one line.
  case told(String)
  /// The times that the articles of a story name, in the analysis of some generation.
  case timesRead(StoryTimes, story: String, generation: Int)
  /// The rows of articles side by side.
  case aligned([AlignedRow], AlignmentKey)
  /// How far a reading has come.
  case progressed(WorkProgress, generation: Int)
  /// Files or folders that are read changed on disk, and rest now.
  case filesChanged
  /// An edit of the stories is on disk, or gone from it where it is undone.
  case storiesEdited(StoryEdit, cause: MarkCause)
  /// The articles that hold the words of a filter.
  case wordsFound([TextQuery: Set<ArticleID>])
  /// Sentences that a search of all articles found, after those told before.
  case sentencesFound([TextFinding], number: Int, isLast: Bool)
}

/// Why a mark changes: undo and redo walk along the history, an edit begins a new end of it.
public enum MarkCause: Hashable, Sendable {
  case edit, undo, redo
}

/// What a verdict, a note or a tag is for: a mark that is there, several that the reader chose, or
/// one to be made.
public enum MarkTarget: Hashable, Sendable {
  case mark(id: String)
  case chosen(ids: [String])
  case draft(MarkDraft)
}
