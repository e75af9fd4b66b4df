/// What a key does. The key table gives each action its keys, its words and the places it works in.
public enum Action: String, Hashable, Sendable, CaseIterable {
  case down, up, halfPageDown, halfPageUp, pageDown, pageUp, lineDown, lineUp, first, last
  case open, back, quit, interrupt, suspend, redraw
  case nextConflict, previousConflict, nextTension, previousTension
  case nextColumn, previousColumn
  case choose, compare, fold, unfold, toggleFold, unfoldOrOpen, reread
  case verdict, note, noteInEditor, selectPassage, link, delete, undo, redo
  case search, nextMatch, previousMatch, filter
  case copy, openSource, export
  case library, discrepancies, help
  case accept, cancel, lineStart, lineEnd, left, right, eraseBack, eraseForward, eraseWord
  case eraseToStart, eraseToEnd, earlier, later
  case select, scrollDown, scrollUp
  case nextUnreviewed, previousUnreviewed
  case chooseAll, tag, filterBy
  case command, complete, completeBack
  case pipe
  case sources, dropColumn, moveColumnRight, moveColumnLeft, widen, narrow
  case nextAlone, previousAlone, nextEvidence, previousEvidence, filterQuestions, peek
  case foldAll, toggleFree, rowToMiddle, rowToTop, rowToBottom, pin
  case matrix, firstColumn, lastColumn
  case timeline, earlierDays, laterDays, zoomIn, zoomOut, zoomAll
  case searchAll, sort, toggleRead, join, put, split
}
