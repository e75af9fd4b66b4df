/// Every binding in force. Dispatch, footer, help screen and manual read this one table.
public struct KeyTable: Sendable {
  /// The bindings, in the order in which help lists them and the footer prefers them.
  public let bindings: [Binding]
  private let byPlace: [Place: [Binding]]

  /// The bindings that hold where the reader sets no others.
  public static let standard = KeyTable(
    opening + finding + working + comparing + moving + leaving + popups)

  /// A table of bindings, which must hide none of each other.
  init(_ bindings: [Binding]) {
    self.bindings = bindings
    byPlace = Dictionary(
      uniqueKeysWithValues: Place.allCases.map { place in
        (place, bindings.filter { $0.places.contains(place) })
      })
  }

  /// The bindings that work in a place, in order of the table.
  public func bindings(in place: Place) -> [Binding] { byPlace[place] ?? [] }

  /// The first key of an action in a place as it is written; nil where it has none.
  public func notation(of action: Action, in place: Place) -> String? {
    bindings(in: place).first { $0.action == action }?.keys.first?.notation
  }

  /// What keys that were pressed mean in a place.
  public enum Match: Sendable {
    /// Nothing begins so; `elsewhere` lists the screens in which the keys do something.
    case none(elsewhere: [Place])
    /// Some binding begins so, in this place or in another screen.
    case begins
    /// This one, with the digit that was pressed within it.
    case whole(Binding, digit: Int?)
  }

  /// Finds the binding for keys that were pressed.
  public func match(_ keys: [Key], in place: Place) -> Match {
    var begins = false
    for binding in bindings(in: place) {
      for sequence in binding.keys {
        switch sequence.match(keys) {
        case .whole(let digit): return .whole(binding, digit: digit)
        case .begins: begins = true
        case .none: break
        }
      }
    }
    if begins { return .begins }
    guard Place.screens.contains(place) else { return .none(elsewhere: []) }
    // "]c" in the Library is one sequence that works elsewhere; without the wait its "]" would be
    // refused and its "c" would open Compare.
    let others = Place.screens.flatMap { other in
      bindings(in: other).flatMap(\.keys).map { (place: other, match: $0.match(keys)) }
    }
    if others.contains(where: { $0.match == .begins }) { return .begins }
    let elsewhere = Set(others.filter { $0.match != .none }.map(\.place))
    return .none(elsewhere: Place.screens.filter(elsewhere.contains))
  }

  private static let all = Set(Place.screens)
  private static let lists: Set<Place> = [.library, .discrepancies]
  private static let texts: Set<Place> = [.reader, .compare]
  private static let flags: Set<Place> = [.reader, .compare, .matrix]
  private static let work: Set<Place> = [
    .library, .reader, .compare, .matrix, .timeline, .discrepancies,
  ]
  private static let lookups: Set<Place> = [.problems, .hits]
  private static let marking: Set<Place> = [.compare, .matrix, .discrepancies]

  private static let opening: [Binding] = [
    Binding(
      "Enter", .open, in: [.library], hint: "open",
      help: "open the article, or the story's first conflict side by side"),
    Binding(
      "l Right", .unfoldOrOpen, in: [.library],
      help: "unfold the story; open what has nothing to unfold"),
    Binding(
      "Enter", .open, in: [.reader], hint: "side by side", help: "show the conflict in Compare"),
    Binding(
      "Enter", .open, in: [.compare], hint: "why",
      help: "why this is flagged: all passages, evidence and rules"),
    Binding(
      "Enter l Right", .open, in: [.discrepancies], hint: "show",
      help: "show the passages in Compare"),
    Binding(
      "Enter", .open, in: [.matrix], hint: "side by side",
      help: "show the sources of the row in Compare, the selected one among them"),
    Binding(
      "Enter", .open, in: [.timeline], hint: "passage",
      help: "show the passage: in Compare where sources differ on the day, else in the Reader"),
    Binding(
      "Enter l Right", .open, in: [.hits], hint: "read",
      help: "read the article there; n and N go on to the next words, in other articles too"),
    Binding(
      "Enter", .open, in: [.problems], hint: "look", help: "look at the file in its own program"),
    Binding(
      "m", .verdict, in: marking, hint: "mark",
      help: "mark: choose your verdict on the conflict"),
    // Among the first, for its hint shows only while two passages are selected: then it matters.
    Binding(
      "=", .link, in: [.compare], hint: "link",
      help: "link the selected passages of two columns as a discrepancy"),
  ]

  private static let moving: [Binding] = [
    Binding("j Down", .down, in: all, help: "down: one item, passage or line"),
    Binding("k Up", .up, in: all, help: "up"),
    Binding("C-d", .halfPageDown, in: all, help: "half a page down"),
    Binding("C-u", .halfPageUp, in: all, help: "half a page up"),
    Binding("C-f PgDn", .pageDown, in: all, help: "a page down"),
    Binding("C-b PgUp b", .pageUp, in: all, help: "a page up"),
    Binding("Space", .pageDown, in: [.reader, .compare], help: "a page down"),
    Binding("Space", .pageDown, in: [.help], hint: "more", help: "a page down"),
    Binding("C-e", .lineDown, in: all, help: "scroll one line down"),
    Binding("C-y", .lineUp, in: all, help: "scroll one line up"),
    Binding("gg Home", .first, in: all, help: "to the first; with a number, to that one"),
    Binding("G End", .last, in: all, help: "to the last; with a number, to that one"),
  ]

  private static let finding: [Binding] = [
    Binding("]c", .nextConflict, in: flags, hint: "next", help: "next conflict"),
    Binding("]c", .nextConflict, in: [.timeline], help: "next event with dates in conflict"),
    Binding("[c", .previousConflict, in: [.timeline], help: "previous such event"),
    Binding("[c", .previousConflict, in: flags, help: "previous conflict"),
    Binding("]t", .nextTension, in: flags, help: "next tension"),
    Binding("[t", .previousTension, in: flags, help: "previous tension"),
    Binding(
      "]r", .nextUnreviewed, in: work, help: "the next conflict that nobody has judged yet"),
    Binding("[r", .previousUnreviewed, in: work, help: "the one before that nobody has judged"),
    Binding(
      "Tab", .nextColumn, in: [.compare], hint: "column",
      help: "next column, at its words on this question"),
    Binding("S-Tab", .previousColumn, in: [.compare], help: "previous column"),
    Binding("l Right", .nextColumn, in: [.compare], help: "next column"),
    Binding("h Left", .previousColumn, in: [.compare], help: "previous column"),
    Binding("Tab", .nextColumn, in: [.timeline], hint: "lane", help: "next event or source"),
    Binding("S-Tab", .previousColumn, in: [.timeline], help: "previous event or source"),
    Binding("+ =", .zoomIn, in: [.timeline], hint: "zoom in", help: "half as many days"),
    Binding("_ -", .zoomOut, in: [.timeline], hint: "out", help: "twice as many days"),
    Binding(
      "0", .zoomAll, in: [.timeline], hint: "all",
      help: "all dates; again: those far off too, then those of events and of writing"),
    Binding("h Left", .earlierDays, in: [.timeline], help: "earlier days"),
    Binding("l Right", .laterDays, in: [.timeline], help: "later days"),
    Binding("Tab l Right", .nextColumn, in: [.matrix], help: "next source"),
    Binding("S-Tab h Left", .previousColumn, in: [.matrix], help: "previous source"),
    Binding("0", .firstColumn, in: [.matrix], help: "first source"),
    Binding("$", .lastColumn, in: [.matrix], help: "last source"),
    Binding(
      "/", .search, in: all, hint: "search", help: "search; upper case in it makes case count"),
    Binding("n", .nextMatch, in: all, help: "next match"),
    Binding("N", .previousMatch, in: all, help: "previous match"),
    Binding(
      "g/", .searchAll, in: all,
      help: "search the text of all articles: words, \"words in a row\", beginn*"),
    Binding(
      "& f", .filter, in: [.library], hint: "filter",
      help: "show only: words, source:post, date:2025-02, date:>2025, has:conflict, has:tension, "
        + "is:unreviewed, is:unread, is:alone; - before a term turns it around; Esc shows all"),
    Binding(
      "S", .sort, in: [.library], help: "sort by files, conflicts, unreviewed, date or title"),
  ]

  private static let working: [Binding] = [
    Binding("a", .note, in: marking, hint: "note", help: "write a note"),
    Binding(
      "A", .noteInEditor, in: marking, help: "write the note in your editor"),
    Binding(
      "v", .selectPassage, in: [.compare, .reader], hint: "select",
      help: "select the passage; j and k make the selection longer"),
    Binding(
      "Space", .choose, in: [.library], hint: "choose",
      help: "choose the article or the story, for Compare, J, p and x; or drop it"),
    Binding(
      "c", .compare, in: [.library, .reader], hint: "compare",
      help: "compare the chosen articles, or this one with its best partner"),
    Binding("za", .toggleFold, in: [.library], help: "fold or unfold the story"),
    Binding("h Left", .fold, in: [.library], help: "fold the story"),
    Binding("zR", .unfold, in: [.library], help: "unfold every story"),
    Binding(
      "Space", .choose, in: [.discrepancies], hint: "choose",
      help: "choose the mark, or drop it: m, t and d then work on all that are chosen"),
    Binding("*", .chooseAll, in: [.discrepancies], help: "choose every mark shown, or drop all"),
    Binding(
      "t", .tag, in: [.discrepancies], hint: "tags",
      help: "add tags; those that are there already are taken away"),
    Binding("t", .tag, in: [.compare, .matrix], help: "add tags to the mark, or take them away"),
    Binding(
      "f", .filter, in: [.matrix], hint: "filter",
      help: "show conflicts and tensions, conflicts, what is not reviewed, all"),
    Binding(
      "S", .sort, in: [.matrix], hint: "sort",
      help: "sort by story order, severity, kind of question"),
    Binding("f", .filter, in: [.discrepancies], hint: "filter", help: "show the next verdict only"),
    Binding(
      "F &", .filterBy, in: [.discrepancies],
      help: "filter by words and verdict: tag: state: by: is:disputed; - before one turns it round"),
    Binding("S", .sort, in: [.discrepancies], help: "sort by time, verdict, story, state"),
    Binding(
      "d", .delete, in: [.discrepancies], hint: "delete", help: "delete the mark; u brings it back"),
    Binding("J", .join, in: [.library], help: "join the chosen stories into one"),
    Binding("p", .put, in: [.library], help: "put the chosen articles into the story here"),
    Binding(
      "x", .split, in: [.library], help: "split the chosen articles off as a story of their own"),
    Binding("R", .toggleRead, in: [.library], help: "count as read, or as unread again"),
    Binding(
      "u", .undo, in: marking.union([.library]),
      help: "undo the last change of a mark, a pin or the stories"),
    Binding("C-r", .redo, in: marking.union([.library]), help: "redo it"),
    Binding(
      "y", .copy, in: work.union(lookups),
      help: "copy the passage with its source"),
    Binding(
      "o", .openSource, in: lookups.union([.library, .reader, .compare, .matrix, .timeline]),
      help: "open the file in its own program"),
    Binding(
      "e", .export, in: work,
      help: "export this story, what is chosen or shown, or everything to a file"),
    Binding(
      "|", .pipe, in: work,
      help: "hand the passage to a program, in the Library the report; no shell splits the words"),
    Binding("r", .reread, in: [.library], help: "read the files again"),
  ]

  private static let comparing: [Binding] = [
    Binding(
      "s", .sources, in: [.compare], hint: "sources",
      help: "the story's sources; a digit, or Enter, shows or hides one"),
    Binding(
      "p", .peek, in: [.compare], hint: "peek",
      help: "peek at what other sources say on this question; Enter brings one in"),
    Binding("]e", .nextEvidence, in: [.compare], help: "next piece of evidence on this question"),
    Binding("[e", .previousEvidence, in: [.compare], help: "previous piece of evidence"),
    Binding("]o", .nextAlone, in: [.compare], help: "next passage that only this source has"),
    Binding("[o", .previousAlone, in: [.compare], help: "previous such passage"),
    Binding(
      "f", .filterQuestions, in: [.compare], help: "show the questions of one kind; Esc shows all"),
    Binding("za", .toggleFold, in: [.compare], help: "fold the passages that agree here, or open"),
    Binding("zM", .foldAll, in: [.compare], help: "fold all that holds no conflict or tension"),
    Binding("zR", .unfold, in: [.compare], help: "open every fold"),
    Binding("zz", .rowToMiddle, in: [.compare], help: "this passage to the middle of the window"),
    Binding("zt", .rowToTop, in: [.compare], help: "this passage to the top"),
    Binding("zb", .rowToBottom, in: [.compare], help: "this passage to the bottom"),
    Binding("S", .toggleFree, in: [.compare], help: "scroll each column by itself, or all as one"),
    Binding("+", .widen, in: [.compare], help: "widen the column"),
    Binding("_", .narrow, in: [.compare], help: "narrow the column"),
    Binding(">", .moveColumnRight, in: [.compare], help: "move the column to the right"),
    Binding("<", .moveColumnLeft, in: [.compare], help: "move the column to the left"),
    Binding("X", .dropColumn, in: [.compare], help: "drop the column"),
    Binding(
      "P", .pin, in: [.compare], hint: "pin",
      help: "pin the two selected passages side by side, or remove the pin here"),
  ]

  private static let leaving: [Binding] = [
    Binding(":", .command, in: all, help: "a command by its name; Tab completes it"),
    Binding(
      "M", .matrix, in: [.library, .reader, .compare, .timeline], hint: "matrix",
      help: "Matrix: what each source says on each question"),
    Binding(
      "T", .timeline, in: [.library, .reader, .compare, .matrix], hint: "timeline",
      help: "Timeline: what each source dates, and events whose dates are in conflict"),
    Binding(
      "D", .discrepancies,
      in: lookups.union([.library, .reader, .compare, .matrix, .timeline, .help]),
      hint: "marks",
      help: "Discrepancies: everything you marked"),
    Binding(
      "L", .library, in: work.union(lookups).union([.help]).subtracting([.library]),
      help: "Library"),
    Binding(
      "? F1", .help, in: work.union(lookups), hint: "help", help: "Help"),
    Binding("q", .back, in: all, hint: "back", help: "back; leave from the Library"),
    Binding("h Left", .back, in: [.reader, .discrepancies, .help, .problems, .hits], help: "back"),
    Binding(
      "Esc", .cancel, in: all,
      help: "drop the selection, the search, the filter or a half-typed key; else back"
    ),
    Binding(
      "C-c", .interrupt, in: Set(Place.allCases),
      help: "stop what is read, searched or exported; leave where nothing is"),
    Binding("ZZ ZQ", .quit, in: all, help: "leave at once; marks are on disk already"),
    Binding("C-z", .suspend, in: Set(Place.allCases), help: "to the shell; fg comes back"),
    Binding("C-l", .redraw, in: Set(Place.allCases), help: "draw the screen again"),
  ]

  private static let popups: [Binding] = [
    Binding("Enter", .accept, in: [.menu, .prompt], hint: "take it", help: "take it"),
    Binding("Esc", .cancel, in: [.menu, .prompt], hint: "cancel", help: "close without a change"),
    Binding("q", .cancel, in: [.menu], help: "close without a change"),
    Binding("Esc q Enter", .cancel, in: [.details], hint: "close", help: "close"),
    Binding("y", .accept, in: [.question], hint: "yes", help: "yes"),
    Binding("n Esc q", .cancel, in: [.question], hint: "no", help: "no; nothing changes"),
    Binding("j Down C-n Tab", .down, in: [.menu], help: "down"),
    Binding("k Up C-p S-Tab", .up, in: [.menu], help: "up"),
    Binding("#", .select, in: [.menu], help: "take entry n"),
    Binding(
      "j Down C-e C-d Space PgDn", .scrollDown, in: [.details], hint: "scroll", help: "scroll down"),
    Binding("k Up C-y C-u b PgUp", .scrollUp, in: [.details], help: "scroll up"),
    Binding("C-a Home", .lineStart, in: [.prompt], help: "to the start of the line"),
    Binding("C-e End", .lineEnd, in: [.prompt], help: "to its end"),
    Binding("Left C-b", .left, in: [.prompt], help: "one character left"),
    Binding("Right C-f", .right, in: [.prompt], help: "one character right"),
    Binding("Backspace C-h", .eraseBack, in: [.prompt], help: "erase the character before"),
    Binding("Del C-d", .eraseForward, in: [.prompt], help: "erase the character under the cursor"),
    Binding("C-w", .eraseWord, in: [.prompt], help: "erase the word before"),
    Binding("C-u", .eraseToStart, in: [.prompt], help: "erase to the start"),
    Binding("C-k", .eraseToEnd, in: [.prompt], help: "erase to the end"),
    Binding("Tab", .complete, in: [.prompt], help: "complete the word; again: the next proposal"),
    Binding("S-Tab", .completeBack, in: [.prompt], help: "the proposal before"),
    Binding("Up C-p", .earlier, in: [.prompt], help: "an earlier entry"),
    Binding("Down C-n", .later, in: [.prompt], help: "a later entry"),
  ]
}
