/// Writes the reader's marks as W3C Web Annotations (JSON-LD, Recommendation of 23 February 2017): one
/// annotation a mark, whose targets are its passages.
///
/// A passage that was found or has moved is written as it stands now, a lost one as it was marked.
/// `AnnotationImport` reads all of it back.
struct AnnotationExport {
  /// The context that the Recommendation asks for; it defines the prefixes that are used beside it.
  static let context = "http://www.w3.org/ns/anno.jsonld"

  private let contents: ExportInput
  private let marked: MarkedComparisons

  init(_ contents: ExportInput) {
    self.contents = contents
    marked = MarkedComparisons(contents.marks, on: contents.analysis.comparisons)
  }

  /// The collection of all marks, in the order given, on indented lines. Before each mark `goesOn` is
  /// asked; where it answers no, the rest is left out.
  func document(goesOn: (WorkProgress) -> Bool = { _ in true }) -> String {
    var annotations: [JSONValue] = []
    for mark in contents.marks {
      guard goesOn(WorkProgress(.writing, done: annotations.count, total: contents.marks.count))
      else { break }
      annotations.append(annotation(mark))
    }
    let sources = contents.analysis.articles.map { article in
      JSONValue.object([
        .init("id", .string(AnnotationName.iri(ofFile: article.file))),
        .init("schema:sha256", .string(article.sha256)),
      ])
    }
    return JSONValue.object(
      [
        .init("@context", .string(AnnotationExport.context)), .init("id", .string(name)),
        .init("type", .string("AnnotationCollection")),
        .init("label", .string(Wording.annotationCollection)),
        .init("dcterms:description", .string(Wording.contents(contents, marked))),
        .init("generator", generator),
      ] + (contents.made.map { [.init("generated", .string($0))] } ?? []) + [
        .init("dcterms:source", .array(sources)), .init("total", .integer(contents.marks.count)),
        .init(
          "first",
          .object([
            .init("id", .string(name + "#1")), .init("type", .string("AnnotationPage")),
            .init("partOf", .string(name)), .init("startIndex", .integer(0)),
            .init("items", .array(annotations)),
          ])),
        .init("last", .string(name + "#1")),
      ]
    ).document
  }

  /// From the marks: the same marks give the same name.
  private var name: String {
    let words = contents.marks.map { "\($0.discrepancy.id) \($0.discrepancy.changed)\n" }
    let hash = SHA256(of: Array(words.joined().utf8)).hex.prefix(32)
    return AnnotationName.iri(ofMark: String(hash))
  }

  private var generator: JSONValue {
    .object([
      .init("type", .string("Software")), .init("name", .string("rashomon \(contents.version)")),
    ])
  }

  private func annotation(_ mark: PlacedDiscrepancy) -> JSONValue {
    let discrepancy = mark.discrepancy
    let label = marked.comparison(of: discrepancy).map(Wording.question)
    var members: [JSONValue.Member] = [
      .init("id", .string(AnnotationName.iri(ofMark: discrepancy.id))),
      .init("type", .string("Annotation")),
      .init("motivation", .array([.string("linking"), .string("assessing")])),
      .init("label", .string(label ?? Wording.origin(discrepancy, marked))),
    ]
    if !discrepancy.author.isEmpty {
      let creator: [JSONValue.Member] = [
        .init("type", .string("Person")), .init("name", .string(discrepancy.author)),
      ]
      members.append(.init("creator", .object(creator)))
    }
    members += [
      .init("created", .string(discrepancy.created)),
      .init("modified", .string(discrepancy.changed)), .init("generator", generator),
      .init("body", .array(bodies(discrepancy))),
      .init("target", .array(mark.passages.map(target))),
    ]
    return .object(members)
  }

  private func bodies(_ mark: Discrepancy) -> [JSONValue] {
    var bodies = [body("classifying", mark.verdict.rawValue)]
    if !mark.note.isEmpty { bodies.append(body("commenting", mark.note)) }
    bodies += mark.tags.map { body("tagging", $0) }
    if let comparison = mark.comparison { bodies.append(body("identifying", comparison)) }
    return bodies
  }

  private func body(_ purpose: String, _ value: String) -> JSONValue {
    .object([
      .init("type", .string("TextualBody")), .init("purpose", .string(purpose)),
      .init("value", .string(value)), .init("format", .string("text/plain")),
    ])
  }

  private func target(_ passage: PlacedDiscrepancy.Passage) -> JSONValue {
    let now = passage.now
    let quote: [JSONValue.Member] = [
      .init("type", .string("TextQuoteSelector")), .init("exact", .string(now.selector.exact)),
      .init("prefix", .string(now.selector.prefix)), .init("suffix", .string(now.selector.suffix)),
    ]
    let position: [JSONValue.Member] = [
      .init("type", .string("TextPositionSelector")), .init("start", .integer(now.selector.start)),
      .init("end", .integer(now.selector.end)),
    ]
    var members: [JSONValue.Member] = [
      .init("type", .string("SpecificResource")),
      .init("source", .string(AnnotationName.iri(ofFile: now.file))),
      .init("selector", .array([.object(quote), .object(position)])),
    ]
    if !now.sha256.isEmpty {
      // The Recommendation has no state for a hash, and lets others be added.
      members.append(
        .init(
          "state",
          .object([
            .init("type", .string("oa:State")), .init("schema:sha256", .string(now.sha256)),
            .init("dcterms:identifier", .string(now.article.rawValue)),
          ])))
    }
    return .object(members)
  }
}
