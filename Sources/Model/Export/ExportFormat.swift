/// The kinds of file that findings and marks are exported to.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case markdown, html, csv, json, annotation, claimreview

  /// The usual ending of such a file; JSON-LD's ending says what kind it holds as well.
  public var fileEnding: String {
    switch self {
    case .markdown: "md"
    case .html, .csv, .json: rawValue
    case .annotation, .claimreview: rawValue + ".jsonld"
    }
  }
}
