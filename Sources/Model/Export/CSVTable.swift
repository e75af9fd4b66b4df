/// A table as RFC 4180 text: a header row, lines that end with CR LF, UTF-8.
public struct CSVTable: Hashable, Sendable {
  /// Names of the columns.
  public let header: [String]
  /// Rows of as many fields.
  public let rows: [[String]]

  /// Makes a table.
  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// The text.
  public var text: String {
    ([header] + rows).map { row in
      row.map(CSVTable.field).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// One field: guarded, made safe to print, and quoted where it holds a comma, a quotation mark or
  /// a line end; also where it holds a semicolon or a tab, at which spreadsheets of some countries
  /// would cut it, and take what follows for a cell of its own.
  static func field(_ text: String) -> String {
    let shown = VisibleLine.keepingOffsets(text)
    let guarded = isFormula(text) ? "'" + shown : shown
    let needsQuotes = guarded.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
    if !needsQuotes { return guarded }
    return "\""
      + guarded.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// A spreadsheet takes a cell that begins with one of these for a formula, which may call a
  /// program or send the sheet away (CWE-1236); an apostrophe makes it text. A spreadsheet drops
  /// blanks before it looks.
  private static func isFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != " " && $0 != "\n" }) {
    case "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }
}
