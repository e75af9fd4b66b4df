import TUI

/// A terminal of the xterm kind in memory: what stands on its screen after the bytes it was sent.
///
/// It knows what ncurses sends with TERM=xterm-256color, and takes anything else for a mistake of the
/// program, which `unknown` keeps.
public struct ScreenModel: Sendable {
  /// One cell: its text, empty in the right half of a wide grapheme, and its look.
  public struct Cell: Hashable, Sendable {
    public var text = " "
    public var look = Look()
  }

  /// What SGR sequences set.
  public struct Look: Hashable, Sendable {
    public var isBold = false
    public var isDim = false
    public var isUnderlined = false
    public var isReversed = false
    /// A colour of the palette, nil for the terminal's own.
    public var foreground: Int?
    public var background: Int?

    /// The look of ordinary text.
    public init() {}
  }

  public private(set) var size: Size
  /// Where the next grapheme goes, from 0.
  public private(set) var cursor = (row: 0, column: 0)
  /// Private modes that are set, as 1049 for the alternate screen; 25, the cursor, is set at first.
  public private(set) var modes: Set<Int> = [7, 25]
  /// Sequences that it does not know.
  public private(set) var unknown: [String] = []
  /// What was sent that no cell shows, as a copy for the clipboard: OSC strings.
  public private(set) var strings: [String] = []
  /// How often the whole screen was erased.
  public private(set) var clears = 0

  private var cells: [[Cell]]
  private var other: [[Cell]]
  private var saved = (row: 0, column: 0)
  private var look = Look()
  private var region: ClosedRange<Int>
  private var wrapsNext = false
  private var drawsLines = false
  private var last: Unicode.Scalar = " "
  private var pending: [UInt8] = []

  /// An empty screen.
  public init(size: Size) {
    self.size = size
    cells = Self.blank(size)
    other = cells
    region = 0...max(0, size.rows - 1)
  }

  /// The rows without the blanks at their ends.
  public var rows: [String] {
    cells.map { row in
      var text = row.map(\.text).joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The rows, each ended.
  public var text: String { rows.map { $0 + "\n" }.joined() }

  /// The cell at a place.
  public subscript(row: Int, column: Int) -> Cell {
    cells.indices.contains(row) && cells[row].indices.contains(column)
      ? cells[row][column] : Cell()
  }

  /// What is not as a program should leave it: modes that are set, a hidden cursor, a look.
  public var leftBehind: [String] {
    var found = modes.subtracting([7, 25]).sorted().map { "mode \($0)" }
    if !modes.contains(25) { found.append("hidden cursor") }
    if look != Look() { found.append("look") }
    return found
  }

  /// Changes its size, as a window does: what lies outside is lost.
  public mutating func resize(to new: Size) {
    size = new
    cells = Self.fitted(cells, new)
    other = Self.fitted(other, new)
    region = 0...max(0, new.rows - 1)
    move(cursor.row, cursor.column)
  }

  /// Takes bytes; a sequence or a character may be split between two calls.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var reader = SequenceReader(bytes: pending)
    while let piece = reader.next() { apply(piece) }
    pending = Array(pending[reader.offset...])
  }

  private mutating func apply(_ piece: SequenceReader.Piece) {
    switch piece {
    case .scalar(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(let text): escape(text)
    case .string(let text): strings.append(text)
    case .sequence(let prefix, let numbers, let final): sequence(prefix, numbers, final)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07, 0x0F, 0x18: break
    case 0x08: move(cursor.row, cursor.column - 1)
    case 0x09: move(cursor.row, (cursor.column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: move(cursor.row, 0)
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "(0": drawsLines = true
    case "(B": drawsLines = false
    case "7": saved = cursor
    case "8": move(saved.row, saved.column)
    case "M":
      if cursor.row == region.lowerBound {
        scroll(by: -1)
      } else {
        move(cursor.row - 1, cursor.column)
      }
    case "=", ">", ")0", ")B": break
    default: unknown.append("escape \(text)")
    }
  }

  private mutating func sequence(_ prefix: String, _ numbers: [Int], _ final: Character) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch (prefix, final) {
    case ("", "A"): move(cursor.row - count, cursor.column)
    case ("", "B"): move(cursor.row + count, cursor.column)
    case ("", "C"): move(cursor.row, cursor.column + count)
    case ("", "D"): move(cursor.row, cursor.column - count)
    case ("", "G"): move(cursor.row, count - 1)
    case ("", "d"): move(count - 1, cursor.column)
    case ("", "H"): move(count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case ("", "Z"): move(cursor.row, (max(0, cursor.column - 1) / 8 - count + 1) * 8)
    case ("", "J"): eraseDisplay(first)
    case ("", "K"): eraseLine(first)
    case ("", "X"): erase(cursor.column..<(cursor.column + count))
    case ("", "@"): shift(by: count)
    case ("", "P"): shift(by: -count)
    case ("", "L"): insertLines(count)
    case ("", "M"): insertLines(-count)
    case ("", "S"): scroll(by: count)
    case ("", "T"): scroll(by: -count)
    case ("", "b"): for _ in 0..<count { put(last) }
    case ("", "r"):
      let bottom = numbers.count > 1 ? numbers[1] : size.rows
      region = (count - 1)...max(count - 1, min(bottom, size.rows) - 1)
      move(0, 0)
    case ("", "m"): look.apply(numbers)
    case ("?", "h"), ("?", "l"): for number in numbers { setMode(number, final == "h") }
    case ("", "l"), ("", "h"), ("", "t"): break
    default: unknown.append("sequence \(prefix)\(numbers)\(final)")
    }
  }

  private mutating func setMode(_ number: Int, _ isSet: Bool) {
    let wasSet = modes.contains(number)
    if isSet { modes.insert(number) } else { modes.remove(number) }
    guard number == 1049, wasSet != isSet else { return }
    swap(&cells, &other)
    if isSet {
      saved = cursor
      cells = Self.blank(size)
    } else {
      move(saved.row, saved.column)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(scalar)
    guard cells.indices.contains(cursor.row), size.columns > 0 else { return }
    if width == 0 {
      let column = wrapsNext ? cursor.column : cursor.column - 1
      let base = self[cursor.row, column].text.isEmpty ? column - 1 : column
      if cells[cursor.row].indices.contains(base) {
        cells[cursor.row][base].text.unicodeScalars.append(scalar)
      }
      return
    }
    last = scalar
    if wrapsNext || cursor.column + width > size.columns {
      lineFeed()
      move(cursor.row, 0)
    }
    let shown = drawsLines ? Self.lines[scalar] ?? scalar : scalar
    cells[cursor.row][cursor.column] = Cell(text: String(shown), look: look)
    if width == 2, cursor.column + 1 < size.columns {
      cells[cursor.row][cursor.column + 1] = Cell(text: "", look: look)
    }
    let next = cursor.column + width
    cursor.column = min(next, size.columns - 1)
    wrapsNext = next >= size.columns
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if cursor.row == region.upperBound {
      scroll(by: 1)
    } else {
      cursor.row = min(cursor.row + 1, max(0, size.rows - 1))
    }
  }

  private mutating func move(_ row: Int, _ column: Int) {
    wrapsNext = false
    cursor = (max(0, min(row, size.rows - 1)), max(0, min(column, size.columns - 1)))
  }

  /// A blank of the background that is set, as xterm erases.
  private var eraser: Cell {
    var cell = Cell()
    cell.look.background = look.background
    return cell
  }

  private mutating func erase(_ columns: Range<Int>) {
    guard cells.indices.contains(cursor.row) else { return }
    for column in columns.clamped(to: 0..<size.columns) { cells[cursor.row][column] = eraser }
  }

  private mutating func eraseLine(_ kind: Int) {
    let columns = [cursor.column..<size.columns, 0..<(cursor.column + 1), 0..<size.columns]
    if columns.indices.contains(kind) { erase(columns[kind]) }
  }

  private mutating func eraseDisplay(_ kind: Int) {
    let rows = [(cursor.row + 1)..<max(cursor.row + 1, size.rows), 0..<cursor.row, 0..<size.rows]
    guard rows.indices.contains(kind) else { return }
    if kind == 2 || (kind == 0 && cursor == (0, 0)) { clears += 1 }
    for row in rows[kind] {
      cells[row] = Array(repeating: eraser, count: size.columns)
    }
    if kind < 2 { eraseLine(kind) }
  }

  private mutating func shift(by count: Int) {
    var row = cells[cursor.row]
    let amount = min(abs(count), size.columns - cursor.column)
    let gap = Array(repeating: eraser, count: amount)
    if count > 0 {
      row.insert(contentsOf: gap, at: cursor.column)
      row.removeLast(amount)
    } else {
      row.removeSubrange(cursor.column..<(cursor.column + amount))
      row += gap
    }
    cells[cursor.row] = row
  }

  private mutating func insertLines(_ count: Int) {
    guard region.contains(cursor.row) else { return }
    scroll(cursor.row...region.upperBound, by: -count)
  }

  private mutating func scroll(by count: Int) { scroll(region, by: count) }

  private mutating func scroll(_ rows: ClosedRange<Int>, by count: Int) {
    let empty = Array(repeating: eraser, count: size.columns)
    let old = cells
    for row in rows where cells.indices.contains(row) {
      let from = row + count
      cells[row] = rows.contains(from) && old.indices.contains(from) ? old[from] : empty
    }
  }

  private static func blank(_ size: Size) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: size.columns), count: size.rows)
  }

  private static func fitted(_ cells: [[Cell]], _ size: Size) -> [[Cell]] {
    (0..<size.rows).map { row in
      (0..<size.columns).map { column in
        cells.indices.contains(row) && cells[row].indices.contains(column)
          ? cells[row][column] : Cell()
      }
    }
  }

  /// The line-drawing set of the VT100, as far as boxes need it.
  private static let lines: [Unicode.Scalar: Unicode.Scalar] = [
    "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘", "t": "├", "u": "┤", "v": "┴",
    "w": "┬", "n": "┼",
  ]
}

extension ScreenModel.Look {
  /// Takes the numbers of an SGR sequence.
  fileprivate mutating func apply(_ numbers: [Int]) {
    var rest = numbers.isEmpty ? [0] : numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = Self()
      case 1: isBold = true
      case 2: isDim = true
      case 4: isUnderlined = true
      case 7: isReversed = true
      case 22: (isBold, isDim) = (false, false)
      case 24: isUnderlined = false
      case 27: isReversed = false
      case 30...37: foreground = number - 30
      case 40...47: background = number - 40
      case 39: foreground = nil
      case 49: background = nil
      case 38, 48:
        guard rest.popFirst() == 5, let colour = rest.popFirst() else { return }
        if number == 38 { foreground = colour } else { background = colour }
      default: break
      }
    }
  }
}
