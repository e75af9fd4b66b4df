import Model

/// Something that the loop asks for; what comes of it is told by a `Message`.
public enum Effect: Hashable, Sendable {
  /// List the files below these paths, read and compare them.
  case readArticles(paths: [String], generation: Int)
  /// Open the store and tell what is in it.
  case openStore
  /// Keep a new mark.
  case addMark(MarkDraft)
  /// Keep marks that changed, all of them or none.
  case saveMarks([Discrepancy], cause: MarkCause)
  /// Forget marks, all of them or none.
  case deleteMarks(ids: [String], cause: MarkCause)
  /// Let the reader write the note in an editor.
  case editNote(MarkTarget, note: String)
  /// Keep that an article was opened.
  case keepRead(ArticleID)
  /// Keep the place in the library for the next start.
  case keepPosition(String)
  /// Look whether a file or folder is there that is to be opened.
  case findPath(String)
  /// Hand text to the clipboard.
  case copy(String)
  /// Open a file in its own program.
  case openSource(file: String)
  /// Write findings and marks to a file.
  case export(ExportRequest)
  /// Stop what is being exported; nothing of it is left.
  case stopExports
  /// Hand a copy to the desktop's clipboard as well, where a program does that.
  case feedClipboard(String)
  /// Hand text to a program on its standard input, and tell what it says.
  case pipe([String], PipedText)
  /// Keep what the next start takes up again.
  case keepSession(Session)
  /// Keep that the tour was seen.
  case keepTourSeen
  /// Draw with another theme.
  case useTheme(ThemeName)
  /// Take the mouse, or leave it to the terminal.
  case useMouse(Bool)
  /// Keep a new pin of two passages.
  case addPin(Discrepancy.Passage, Discrepancy.Passage)
  /// Keep a pin again that was removed.
  case savePin(Pin, cause: MarkCause)
  /// Forget a pin.
  case deletePin(id: String, cause: MarkCause)
  /// Find the times that the articles of a story name, for its timeline.
  case readTimes(story: String, generation: Int)
  /// Lay the sentences of articles side by side.
  case align(AlignmentKey)
  /// Draw every cell again.
  case redraw
  /// Stop until the shell brings the program back.
  case suspend
  /// Leave.
  case quit
  /// Watch the folders and files that are read, and tell when they change.
  case watchFiles
  /// Stop reading and comparing; what is known so far is told.
  case stopWork
  /// Compare the articles that were read, in the stories as they are edited now.
  case regroup(generation: Int)
  /// Keep that an article counts as unread.
  case forgetRead(ArticleID)
  /// Keep a new edit of the stories.
  case editStories(StoryEdit.Change)
  /// Keep an edit of the stories again.
  case saveStoryEdit(StoryEdit)
  /// Take an edit of the stories back.
  case deleteStoryEdit(StoryEdit)
  /// Tell which articles hold the words of a filter.
  case findWords([TextQuery])
  /// Tell the sentences in which words stand.
  case searchArticles(TextQuery, number: Int)
  /// Stop telling them.
  case stopSearch
}

/// What is handed to a program.
public enum PipedText: Hashable, Sendable {
  /// Words with their source.
  case passage(String)
  /// The report of all articles.
  case report
}
