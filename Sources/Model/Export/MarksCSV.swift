/// Writes the reader's marks as a table with one row a passage; rows of one mark share its id.
public enum MarksCSV {
  private static let header = [
    "id", "verdict", "note", "tags", "created", "changed", "author", "comparison", "passage",
    "file", "sha256", "start", "end", "quote", "state",
  ]

  /// All marks, in the order given; passages count from 1.
  public static func table(_ marks: [PlacedDiscrepancy]) -> CSVTable {
    let rows = marks.flatMap { mark in
      mark.passages.enumerated().map { index, passage in
        let discrepancy = mark.discrepancy
        let now = passage.now
        return [
          discrepancy.id, discrepancy.verdict.rawValue, discrepancy.note,
          discrepancy.tags.joined(separator: " "), discrepancy.created, discrepancy.changed,
          discrepancy.author, discrepancy.comparison ?? "", String(index + 1), now.file,
          now.sha256, String(now.selector.start), String(now.selector.end), now.selector.exact,
          passage.state.rawValue,
        ]
      }
    }
    return CSVTable(header: header, rows: rows)
  }
}
