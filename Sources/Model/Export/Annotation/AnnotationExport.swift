struct AnnotationExport {
  init(_ contents: ExportContents) {}
  var document: String { "" }
}
struct ClaimReviewExport {
  init(_ contents: ExportContents) {}
  var document: String { "" }
}
