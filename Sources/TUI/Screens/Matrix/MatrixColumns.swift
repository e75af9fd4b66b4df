/// Where the columns of the matrix stand: the questions, which stay, and the sources that fit.
struct MatrixColumns: Hashable, Sendable {
  /// Cells before a question: the selected row, its relation, whether it is reviewed, a blank.
  static let margin = 4
  /// Cells that a source has at least and at most.
  private static let narrowest = 14, widestCell = 34
  /// Cells that the questions have at least, with their margin, and at most while sources need room.
  private static let leastQuestion = 17, mostQuestion = 44

  /// Cells of the questions with their margin.
  let question: Int
  /// Cells of a source.
  let cell: Int
  /// How many sources are seen at once.
  let shown: Int

  /// Shares out a width; `widest` is what the longest label of a source takes.
  init(width: Int, sources: Int, widest: Int) {
    let least = max(1, min(width, max(Self.leastQuestion, min(Self.mostQuestion, width * 2 / 5))))
    // One cell holds the line behind the questions, and each source keeps one free before it.
    let room = max(0, width - least - 1)
    let count = max(1, min(sources, room / (Self.narrowest + 1)))
    let wanted = max(Self.narrowest, min(Self.widestCell, widest))
    let cell = max(1, min(wanted, room / count - 1))
    shown = count
    self.cell = cell
    question = max(1, width - 1 - count * (cell + 1))
  }

  /// The column at which the line behind the questions stands.
  var line: Int { question }

  /// The first column of the source that is shown in a place, counted from 0.
  func start(of place: Int) -> Int { question + 2 + place * (cell + 1) }

  /// The place of the source that stands at a column of the screen, nil left of all.
  func place(at column: Int) -> Int? {
    guard column > question else { return nil }
    return min(shown - 1, max(0, (column - question - 2) / (cell + 1)))
  }
}
