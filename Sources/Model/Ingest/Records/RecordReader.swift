/// Reads articles from JSON: lines of objects (`.jsonl`, `.ndjson`), a list of objects, an object that
/// holds such a list, or one article.
enum RecordReader {
  /// Reads lines, an object each; item 0 is the first line that is not blank.
  static func read(
    lines text: ArticleText, from source: ItemSource, columns: ColumnNames
  ) -> FileReading {
    let lines = text.bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
      .filter { line in line.contains { $0 > 0x20 } }
    return read(lines.lazy.map { JSONDocument($0) }, .line, from: source, columns: columns)
  }

  /// Reads a whole document.
  static func read(
    document: JSONDocument, from source: ItemSource, columns: ColumnNames
  ) -> FileReading {
    // What this program itself writes holds articles of others.
    if document.members["format"]?.line?.hasPrefix("rashomon-") == true {
      return FileReading(articles: [])
    }
    if let records = records(of: document) {
      return read(records, .entry, from: source, columns: columns)
    }
    guard isArticle(document, columns) else {
      return FileReading(
        Problem(
          file: source.file,
          kind: .noArticles(format: "JSON", names: document.members.keys.sorted())))
    }
    return read([document], .entry, from: source, columns: columns)
  }

  /// Whether an object by itself is an article. Schemas and the settings of programs have a title and a
  /// description too, but neither a text nor a day or an address.
  private static func isArticle(_ document: JSONDocument, _ columns: ColumnNames) -> Bool {
    let values = values(of: document.members, columns)
    return values.has(.text) || values.has(.summary) && values.has(.date, .url)
  }

  /// The list in a document: itself, or the first of its members that NewsAPI and search servers name
  /// so; nil where there is none.
  private static func records(of document: JSONDocument) -> [JSONDocument]? {
    if case .list(let records) = document { return records }
    for name in ["articles", "items", "results", "documents", "docs", "data", "hits"] {
      guard let member = document.members[name] else { continue }
      if case .list(let records) = member { return records }
      // Elasticsearch: {"hits": {"hits": [{"_source": {…}}]}}.
      if case .list(let records)? = member.members[name] { return records }
    }
    return nil
  }

  private static func read(
    _ records: some Sequence<JSONDocument?>, _ part: Problem.Part, from source: ItemSource,
    columns: ColumnNames
  ) -> FileReading {
    var items = ItemCollector(source: source, part: part)
    var names: Set<String> = []
    var hasText = false
    for (number, record) in records.enumerated() {
      let members = (record?.members["_source"] ?? record)?.members ?? [:]
      var values = values(of: members, columns)
      let draft = values.draft()
      hasText = hasText || draft != nil
      if !hasText { names.formUnion(members.keys) }
      if !items.add(draft, item: number, isSummary: values.isSummary) { break }
    }
    if !hasText, !names.isEmpty {
      return FileReading(Problem(file: source.file, kind: .unknownColumns(names.sorted())))
    }
    return items.reading
  }

  private static func values(
    of members: [String: JSONDocument], _ columns: ColumnNames
  ) -> FieldValues {
    var folded: [String: (name: String, value: JSONDocument)] = [:]
    // By name, so that "Date" and "date" in one object are taken in the same order each time.
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      let key = ArticleField.folded(name)
      if folded[key] == nil { folded[key] = (name, value) }
    }
    var values = FieldValues()
    for field in ArticleField.allCases {
      for name in columns.names(of: field) {
        guard let (name, value) = folded[name] else { continue }
        let text = field == .text || field == .summary ? value.paragraphs : value.line
        if let text { values.take(text, for: field, from: "member \(name)") }
      }
    }
    return values
  }
}
