#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads the marks that a colleague's Rashomon wrote (`MarksJSON`, `AnnotationExport`), and Web
/// Annotations of other programs.
public enum MarksImport {
  /// The marks of a document of any of these kinds; nil where it is none.
  public static func marks(_ document: Data) -> ImportedMarks? {
    if let marks = discrepancies(document) { return ImportedMarks(marks: marks, passedOver: 0) }
    return ForeignJSON.document(document).flatMap(AnnotationImport.marks)
  }

  /// The marks of a document of marks, or of a report that was exported with marks; nil where it is
  /// neither, or one of its marks is broken.
  public static func discrepancies(_ document: Data) -> [Discrepancy]? {
    guard let document = try? JSONDecoder().decode(Document.self, from: document),
      document.format == MarksJSON.format || document.format == ReportJSON.format
    else { return nil }
    let marks = document.marks.compactMap(\.discrepancy)
    return marks.count == document.marks.count ? marks : nil
  }

  /// The marks that are unknown or were changed later than the known ones; of several with one id
  /// the latest, in order of first appearance.
  public static func news(
    in marks: [Discrepancy], against known: [Discrepancy]
  ) -> [Discrepancy] {
    var changed = Dictionary(known.map { ($0.id, $0.changed) }, uniquingKeysWith: max)
    var order: [String] = []
    var latest: [String: Discrepancy] = [:]
    for mark in marks where changed[mark.id].map({ $0 < mark.changed }) ?? true {
      if latest[mark.id] == nil { order.append(mark.id) }
      latest[mark.id] = mark
      changed[mark.id] = mark.changed
    }
    return order.compactMap { latest[$0] }
  }

  private struct Document: Decodable {
    let format: String
    let marks: [Mark]
  }

  private struct Mark: Decodable {
    let id: String
    let verdict: String
    let note: String?
    let tags: [String]
    let created: String
    let changed: String
    let author: String?
    let comparison: String?
    let passages: [Passage]

    var discrepancy: Discrepancy? {
      guard !id.isEmpty, let verdict = Verdict(rawValue: verdict), passages.count >= 2 else {
        return nil
      }
      return Discrepancy(
        id: id, verdict: verdict, note: note ?? "", tags: tags, created: created,
        changed: changed, author: author ?? "", passages: passages.map(\.passage),
        comparison: comparison)
    }
  }

  private struct Passage: Decodable {
    let file: String
    let article: String?
    let sha256: String?
    let start: Int
    let end: Int
    let quote: String
    let prefix: String
    let suffix: String

    var passage: Discrepancy.Passage {
      let start = max(0, start)
      return Discrepancy.Passage(
        file: file, article: ArticleID(rawValue: article ?? ""), sha256: sha256 ?? "",
        selector: Selector(
          exact: quote, prefix: prefix, suffix: suffix, start: start, end: max(start, end)))
    }
  }
}
