import Model

/// One row of the matrix in words, made once for a story and drawn often.
struct MatrixLine: Sendable {
  /// What a source says, in words.
  struct Cell: Hashable, Sendable {
    /// How it stands to what most sources say; nil where the source is silent.
    let relation: Relation?
    /// The values between slashes, empty where the source is silent.
    let label: String
    /// Whether the source repeats another.
    let isCopied: Bool

    init(_ cell: ComparisonMatrix.Cell) {
      relation = cell.relation
      isCopied = cell.isCopied
      label = cell.entries.map { MatrixLine.short(Wording.label($0.value)) }
        .joined(separator: " / ")
    }

    /// Cells that the label takes where there is room.
    var width: Int { DisplayWidth.of(label) }
  }

  /// Scalars of a value that are kept: a quotation may be a paragraph, and no cell shows it.
  private static let longestValue = 80

  let comparison: Comparison
  let question: String
  let cells: [Cell]

  init(_ row: ComparisonMatrix.Row) {
    comparison = row.comparison
    question = MatrixLine.short(Wording.question(row.comparison))
    cells = row.cells.map(Cell.init)
  }

  /// What a search looks through: the question, then each cell.
  var searched: [String] { [question] + cells.map(\.label) }

  /// The sources that speak, as indices of columns.
  var speakers: [Int] { cells.indices.filter { cells[$0].relation != nil } }

  private static func short(_ text: String) -> String {
    guard text.utf8.count > longestValue else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestValue)))
  }
}
