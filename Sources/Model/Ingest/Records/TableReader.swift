/// Reads the articles of a table, a row each: `.csv` and `.tsv` as spreadsheets, scrapers and archives
/// write them.
enum TableReader {
  /// Reads a file; item 0 is the first row below the header.
  static func read(
    _ text: ArticleText, from source: ItemSource, columns names: ColumnNames
  ) -> FileReading {
    let table = SeparatedTable(text)
    let columns = names.columns(of: table.header)
    guard columns[.text] != nil || columns[.summary] != nil else {
      return FileReading(Problem(file: source.file, kind: .unknownColumns(table.header)))
    }
    var items = ItemCollector(source: source, part: .row)
    for (number, row) in table.rows.enumerated() {
      var values = FieldValues()
      for (field, indices) in columns {
        for index in indices where index < row.count {
          values.take(row[index], for: field, from: "column \(table.header[index])")
        }
      }
      // A row that was cut in the middle would tell half an article as a whole one.
      let isCut = table.isCut && number == table.rows.count - 1
      let draft = isCut ? nil : values.draft()
      if !items.add(draft, item: number, isSummary: values.isSummary) { break }
    }
    return items.reading
  }
}
