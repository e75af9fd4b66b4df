/// Reads the documents of word processors; `unzip` takes the XML out of the archive.
enum OfficeReader {
  /// Reads a file.
  static func read(
    _ bytes: [UInt8], _ format: OfficeFormat, from source: ItemSource, with programs: OtherPrograms
  ) -> FileReading {
    let xml: [UInt8]
    switch entry(format.textEntry, of: bytes, with: programs) {
    case .failure(let kind): return FileReading(Problem(file: source.file, kind: kind))
    case .success(let entry): xml = entry
    }
    let (office, isSound) = XMLEvents.read(xml, from: OfficeText(format)) { $0.take($1) }
    var draft = ArticleDraft(text: office.text)
    draft.title = office.title
    draft.loss = office.isCut ? .cut(.text(bytes: OfficeText.limit)) : nil
    draft.properties = properties(format, of: bytes, with: programs)
    let fault = Problem(file: source.file, kind: .malformed(format: format.rawValue))
    guard let article = draft.article(in: source, item: nil) else {
      return FileReading(isSound ? Problem(file: source.file, kind: .empty) : fault)
    }
    // What came before the fault is an article all the same; that it is cut is said.
    return FileReading(articles: [article], problems: isSound ? [] : [fault])
  }

  /// An entry of the archive; one that unpacks to more than 64 MB is refused.
  private static func entry(
    _ name: String, of bytes: [UInt8], with programs: OtherPrograms
  ) -> Result<[UInt8], Problem.Kind> {
    let order = OtherPrograms.Order(
      name: "unzip", arguments: ["-p", "-qq", "/dev/stdin", name], input: bytes)
    return programs.output(of: order, package: "unzip")
  }

  /// What the document notes; nothing where it has no properties.
  private static func properties(
    _ format: OfficeFormat, of bytes: [UInt8], with programs: OtherPrograms
  ) -> DocumentProperties {
    guard case .success(let xml) = entry(format.propertiesEntry, of: bytes, with: programs) else {
      return DocumentProperties()
    }
    return XMLEvents.read(xml, from: OfficeProperties(format)) { $0.take($1) }.state.properties
  }
}
