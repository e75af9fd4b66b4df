/// What an export is written from, whatever its format.
public struct ExportInput: Sendable {
  /// The articles and what was found in them.
  public let analysis: Analysis
  /// Everybody's marks, as they stand in these articles.
  public let marks: [PlacedDiscrepancy]
  /// Whether what agrees, is compatible or is told by one source only is written too.
  public let isWhole: Bool
  /// The program's version.
  public let version: String
  /// When the export was made, RFC 3339 in UTC; nil leaves the time out, so that the same input gives
  /// the same bytes.
  public let made: String?
  /// What part of all it is, in a sentence; nil where it is all.
  public let extract: String?

  /// Takes the parts.
  public init(
    _ analysis: Analysis, marks: [PlacedDiscrepancy], isWhole: Bool = false, version: String,
    made: String? = nil, extract: String? = nil
  ) {
    self.analysis = analysis
    self.marks = marks
    self.isWhole = isWhole
    self.version = version
    self.made = made
    self.extract = extract
  }

  /// The relations that are written.
  public var relations: Set<Relation> {
    isWhole ? Set(Relation.allCases) : [.conflict, .tension]
  }

  /// The file in a format. Now and then `goesOn` is asked; where it answers no, the rest is left out.
  public func text(
    _ format: ExportFormat, goesOn: (WorkProgress) -> Bool = { _ in true }
  ) -> String {
    switch format {
    case .markdown:
      MarkdownExport(analysis, marks: marks, version: version, made: made, extract: extract)
        .page(relations, goesOn: goesOn)
    case .html: HTMLExport(self).page(goesOn: goesOn)
    case .csv:
      ConflictsCSV.table(
        analysis, relations: relations, marks: marks, version: version, goesOn: goesOn
      ).text
    case .json:
      ReportJSON(analysis, version: version)
        .export(relations, marks: marks, made: made, goesOn: goesOn).document
    case .annotation: AnnotationExport(self).document(goesOn: goesOn)
    case .claimreview: ClaimReviewExport(self).document(goesOn: goesOn)
    }
  }
}
