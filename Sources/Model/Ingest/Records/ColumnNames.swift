/// Which columns hold which fields of an article: those that the reader named, and the known names.
public struct ColumnNames: Hashable, Sendable, CustomStringConvertible {
  private let named: [ArticleField: String]

  /// Takes the reader's own names, as in "Überschrift" for the title; other fields keep theirs.
  public init(_ named: [ArticleField: String] = [:]) {
    self.named = named
  }

  /// Reads "title=Headline,text=Body"; nil where a field is unknown or has no name.
  public init?(argument: String) {
    var named: [ArticleField: String] = [:]
    for pair in argument.split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).compactMap {
        ArticleDraft.line(String($0))
      }
      guard parts.count == 2, let field = ArticleField(rawValue: parts[0]) else { return nil }
      named[field] = parts[1]
    }
    guard !named.isEmpty else { return nil }
    self.named = named
  }

  /// These names, and for the fields that they leave out those of `others`.
  public func over(_ others: ColumnNames) -> ColumnNames {
    ColumnNames(named.merging(others.named) { own, _ in own })
  }

  /// The reader's own names as they are given, in order of the fields.
  public var description: String {
    ArticleField.allCases.compactMap { field in named[field].map { "\(field.rawValue)=\($0)" } }
      .joined(separator: ",")
  }

  /// The columns of each field, best first: a record's first one that is not empty counts.
  func columns(of header: [String]) -> [ArticleField: [Int]] {
    let folded = header.map(ArticleField.folded)
    var columns: [ArticleField: [Int]] = [:]
    for field in ArticleField.allCases {
      if let own = named[field] {
        columns[field] = header.indices.filter {
          header[$0] == own || folded[$0] == ArticleField.folded(own)
        }
      } else {
        // What the reader named for one field is not taken for another.
        let taken = Set(named.values)
        columns[field] = field.names.flatMap { name in
          folded.indices.filter { folded[$0] == name && !taken.contains(header[$0]) }
        }
      }
    }
    return columns.filter { !$0.value.isEmpty }
  }

  /// The names that a record may use for a field, folded, best first.
  func names(of field: ArticleField) -> [String] {
    if let own = named[field] { return [ArticleField.folded(own)] }
    let taken = Set(named.values.map(ArticleField.folded))
    return field.names.filter { !taken.contains($0) }
  }
}
