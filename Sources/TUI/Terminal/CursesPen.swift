import CNcurses

/// Draws what differs between two frames into ncurses' screen.
struct CursesPen {
  /// A blank of each role; cells are made from it, for ncurses makes one only slowly.
  private var blanks: [Role: cchar_t] = [:]
  private var pairs = ColourPairs()
  private let colours: Theme.Colours
  private var run: [cchar_t] = []
  private var isCursorShown: Bool?

  /// Starts colours, where the terminal has them and they are wanted; after `newterm`.
  init(isColourless: Bool) {
    let hasColours =
      !isColourless && has_colors() && start_color() == OK && use_default_colors() == OK
    colours = hasColours ? Theme.Colours(count: Int(rc_colours())) : .none
    use(nil, on: .unknown, looks: [:])
  }

  /// Draws from now on with a theme, nil for the one for the background.
  mutating func use(_ name: ThemeName?, on background: Background, looks: [Role: Look]) {
    let theme = Theme(colours: colours, name: name, background: background, overrides: looks)
    var blanks: [Role: cchar_t] = [:]
    for role in Role.allCases {
      let look = theme.look(of: role)
      let attributes =
        (look.isBold ? rc_bold() : 0) | (look.isDim ? rc_dim() : 0)
        | (look.isUnderlined ? rc_underline() : 0) | (look.isReversed ? rc_reverse() : 0)
      blanks[role] = rc_blank(attributes, pairs.pair(foreground: look.colour))
    }
    self.blanks = blanks
  }

  /// Draws a frame over another, nil for an empty screen, and places the cursor.
  mutating func draw(_ frame: Frame, over former: Frame?) {
    let screen = rc_screen()
    let known = former.flatMap { $0.size == frame.size ? $0 : nil }
    if known == nil { werase(screen) }
    let former = known ?? Frame(size: frame.size)
    for row in 0..<frame.size.rows {
      guard let columns = Self.changed(row, frame, former) else { continue }
      fill(frame, row: row, columns: columns)
      mvwadd_wchnstr(screen, CInt(row), CInt(columns.lowerBound), run, CInt(run.count))
    }
    place(frame.cursor)
    wnoutrefresh(screen)
  }

  /// The columns from the first to the last cell that differs, widened to whole graphemes.
  private static func changed(_ row: Int, _ frame: Frame, _ former: Frame) -> Range<Int>? {
    let columns = frame.size.columns
    let base = row * columns
    var start = 0
    while start < columns, frame.cells[base + start] == former.cells[base + start] { start += 1 }
    guard start < columns else { return nil }
    var end = columns
    while frame.cells[base + end - 1] == former.cells[base + end - 1] { end -= 1 }
    while start > 0, frame.cells[base + start].scalar == 0 || former.cells[base + start].scalar == 0
    {
      start -= 1
    }
    while end < columns, frame.cells[base + end].scalar == 0 || former.cells[base + end].scalar == 0
    {
      end += 1
    }
    return start..<end
  }

  private mutating func fill(_ frame: Frame, row: Int, columns: Range<Int>) {
    run.removeAll(keepingCapacity: true)
    var role = frame[row, columns.lowerBound].role
    var blank = blanks[role] ?? cchar_t()
    for column in columns {
      let cell = frame[row, column]
      // The right half of a wide grapheme was added with the left.
      if cell.scalar == 0 { continue }
      if cell.role != role {
        role = cell.role
        blank = blanks[role] ?? cchar_t()
      }
      if cell.scalar < 0x7F, cell.combining == 0 {
        blank.chars.0 = wchar_t(bitPattern: cell.scalar)
        run.append(blank)
      } else {
        append(cell, isWide: frame[row, column + 1].scalar == 0, blank: blank)
      }
    }
  }

  /// Adds a cell as the system's library will count it: a scalar of which that thinks otherwise than
  /// `DisplayWidth` would shift the rest of the row, and is drawn as U+FFFD.
  private mutating func append(_ cell: Cell, isWide: Bool, blank: cchar_t) {
    var printed = blank
    printed.chars.0 = wchar_t(bitPattern: cell.scalar)
    let mark = wchar_t(bitPattern: cell.combining)
    if mark != 0, wcwidth(mark) == 0 { printed.chars.1 = mark }
    guard wcwidth(printed.chars.0) != (isWide ? 2 : 1) else {
      run.append(printed)
      return
    }
    printed.chars = blank.chars
    printed.chars.0 = 0xFFFD
    run.append(printed)
    if isWide {
      printed.chars.0 = 0x20
      run.append(printed)
    }
  }

  private mutating func place(_ cursor: (row: Int, column: Int)?) {
    let screen = rc_screen()
    if let cursor { wmove(screen, CInt(cursor.row), CInt(cursor.column)) }
    guard isCursorShown != (cursor != nil) else { return }
    isCursorShown = cursor != nil
    // A hidden cursor is left where it is, which saves the bytes to bring it back.
    leaveok(screen, cursor == nil)
    curs_set(cursor == nil ? 0 : 1)
  }
}
