#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads Web Annotations as marks: those that `AnnotationExport` wrote without loss, those of other
/// programs as far as they quote two passages or more.
enum AnnotationImport {
  /// The time of a mark that tells none.
  private static let noTime = "1970-01-01T00:00:00Z"

  /// The marks of a document: an annotation, a list of them, a page or a collection. Nil where it is
  /// none of these.
  static func marks(_ document: ForeignJSON) -> ImportedMarks? {
    guard let annotations = annotations(document) else { return nil }
    let marks = annotations.compactMap(mark)
    return ImportedMarks(marks: marks, passedOver: annotations.count - marks.count)
  }

  private static func annotations(_ document: ForeignJSON) -> [ForeignJSON]? {
    if document["type"].holds("Annotation") || document["@type"].holds("oa:Annotation") {
      return [document]
    }
    for list in [document, document["items"], document["first"]["items"]] {
      if case .array(let elements) = list, elements.allSatisfy(isAnnotation) { return elements }
    }
    return nil
  }

  private static func isAnnotation(_ value: ForeignJSON) -> Bool {
    value["type"].holds("Annotation") || value["@type"].holds("oa:Annotation")
  }

  private static func mark(_ annotation: ForeignJSON) -> Discrepancy? {
    let passages = annotation["target"].list.compactMap(passage)
    guard passages.count >= 2 else { return nil }
    let isOurs = annotation["generator"].list.contains {
      $0["name"].string?.hasPrefix("rashomon") ?? false
    }
    let bodies = annotation["body"].list
    let words = values(bodies, "classifying")
    let verdict = words.lazy.compactMap(verdict).first
    // A word that is no verdict here says something all the same.
    let others = words.filter { self.verdict($0) == nil }
    let notes = [annotation["bodyValue"].string].compactMap { $0 } + notes(bodies, isOurs: isOurs)
    let times = ["created", "modified"].map { annotation[$0].string.flatMap(UTCTime.init)?.text }
    return Discrepancy(
      id: id(annotation, passages), verdict: verdict ?? .open,
      note: notes.joined(separator: "\n\n"), tags: values(bodies, "tagging") + others,
      created: times[0] ?? times[1] ?? noTime, changed: times[1] ?? times[0] ?? noTime,
      author: author(annotation["creator"]), passages: passages,
      comparison: isOurs ? values(bodies, "identifying").first : nil)
  }

  private static func verdict(_ word: String) -> Verdict? {
    Verdict(rawValue: word)
      ?? Verdict.allCases.first { Wording.label($0) == word.lowercased() }
  }

  private static func values(_ bodies: [ForeignJSON], _ purpose: String) -> [String] {
    bodies.filter { $0["purpose"].holds(purpose) }.compactMap { $0["value"].string }
  }

  /// The texts of all bodies that neither tag nor classify.
  private static func notes(_ bodies: [ForeignJSON], isOurs: Bool) -> [String] {
    let apart = ["classifying", "tagging"] + (isOurs ? ["identifying"] : [])
    return bodies.filter { body in !apart.contains { body["purpose"].holds($0) } }
      .compactMap { $0["value"].string }.filter { !$0.isEmpty }
  }

  private static func author(_ creator: ForeignJSON) -> String {
    guard let first = creator.list.first else { return "" }
    return first["name"].string ?? first["id"].string ?? first.string ?? ""
  }

  /// What names the annotation; from its words where nothing does, so that another import knows it.
  private static func id(
    _ annotation: ForeignJSON, _ passages: [Discrepancy.Passage]
  ) -> String {
    if let id = annotation["id"].string ?? annotation["@id"].string, !id.isEmpty {
      return AnnotationName.mark(ofIRI: id)
    }
    let words = passages.map { "\($0.file)\n\($0.selector.prefix)\n\($0.selector.exact)\n" }
    return String(SHA256(of: Array(words.joined().utf8)).hex.prefix(32))
  }

  /// A target with a source and a quote; nil where it has none.
  private static func passage(_ target: ForeignJSON) -> Discrepancy.Passage? {
    let source = target["source"].string ?? target["source"]["id"].string
    let selectors = selectors(target["selector"], depth: 0)
    let quotes = selectors.filter { $0["type"].holds("TextQuoteSelector") }
    guard let source, let quote = quotes.first, let exact = quote["exact"].string, !exact.isEmpty
    else { return nil }
    let position = selectors.first { $0["type"].holds("TextPositionSelector") }
    let length = exact.unicodeScalars.count
    let start = max(0, position?["start"].integer ?? 0)
    let (end, isTooFar) = start.addingReportingOverflow(length)
    let state = target["state"].list.first { $0["schema:sha256"].string != nil }
    return Discrepancy.Passage(
      file: AnnotationName.file(ofIRI: source),
      article: ArticleID(rawValue: state?["dcterms:identifier"].string ?? ""),
      sha256: state?["schema:sha256"].string ?? "",
      selector: Selector(
        exact: exact, prefix: quote["prefix"].string ?? "", suffix: quote["suffix"].string ?? "",
        start: isTooFar ? 0 : start,
        end: isTooFar ? length : max(start, position?["end"].integer ?? end)))
  }

  /// Selectors in a list and those that refine another; eight deep, for others nest none at all.
  private static func selectors(_ value: ForeignJSON, depth: Int) -> [ForeignJSON] {
    guard depth < 8 else { return [] }
    return value.list.flatMap { selector in
      [selector] + selectors(selector["refinedBy"], depth: depth + 1)
    }
  }
}
