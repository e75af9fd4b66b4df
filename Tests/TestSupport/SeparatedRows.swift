/// The rows of a table as RFC 4180 writes it, read without the program's own code.
public enum SeparatedRows {
  /// The cells of each row; nil where a quotation mark is left open or stands in a bare cell.
  public static func of(_ text: String) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if index < scalars.count, scalars[index] == "\"" {
          cell.append(scalar)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"":
        guard cell.isEmpty, !wasQuoted else { return nil }
        isQuoted = true
        wasQuoted = true
      case ",", "\n":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        wasQuoted = false
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      case "\r": continue
      default: cell.append(scalar)
      }
    }
    return isQuoted || !row.isEmpty || !cell.isEmpty ? nil : rows
  }
}
