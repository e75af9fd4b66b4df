import Model

/// The tour of the first start: one box over the screen.
enum TourView {
  static let title = "Rashomon in one minute"

  /// Draws it over the screen; what has no room is left out at its end.
  static func draw(of state: AppState, into frame: inout Frame) {
    let width = min(66, max(1, state.content.size.columns - 4))
    let rows = rows(of: state, width: width)
    // At the bottom, so that the first articles are seen above it.
    let place = state.content.splitBottom(min(rows.count + 2, state.content.size.rows)).bottom
    let box = PopupBox.draw(
      title: title, rows: rows.count, columns: width, in: place,
      signs: state.signs, into: &frame)
    for (index, row) in rows.prefix(box.size.rows).enumerated() {
      frame.write(row, row: box.row + index, column: box.column, limit: box.columns.upperBound)
    }
    frame.cursor = (box.row, box.column)
  }

  /// Its rows; keys and what they do stand in two columns, in a list one after the other.
  static func rows(of state: AppState, width: Int) -> [StyledRow] {
    var rows = StyledText(
      "Several accounts of one event stand side by side; words in conflict are marked in each."
    ).rows(width: width)
    rows.append(.empty)
    for (action, place, help) in steps {
      guard let key = state.keys.notation(of: action, in: place) else { continue }
      var text = StyledText(state.isLinear ? "\(key): " : padded(key, to: 8), .key)
      text.append(help)
      rows += text.rows(width: width, indent: 8)
    }
    rows.append(.empty)
    rows += StyledText(
      "Your articles are never changed. Esc closes this; any other key does what it does.", .dim
    )
    .rows(width: width)
    return rows
  }

  private static let steps: [(Action, Place, String)] = [
    (.open, .library, "opens a story at its first conflict; again: why it is flagged"),
    (.nextConflict, .compare, "goes to the next conflict among the articles shown"),
    (.nextUnreviewed, .library, "goes to the next conflict of all that nobody has judged"),
    (.verdict, .compare, "marks it with your verdict; it is on disk at once"),
    (.note, .compare, "adds a note"),
    (.discrepancies, .library, "lists what you marked"),
    (.command, .library, "takes any command by its name, as in :export markdown FILE"),
    (.help, .library, "lists the keys"),
    (.back, .library, "goes back, and leaves from the Library"),
  ]

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - DisplayWidth.of(text)))
  }
}
