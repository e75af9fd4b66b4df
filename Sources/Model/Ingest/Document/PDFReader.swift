/// Reads the text of a PDF, which poppler's `pdftotext` takes out; its `pdfinfo` tells title, author
/// and dates.
enum PDFReader {
  /// Reads a file. Scanned pages have no text.
  static func read(
    _ bytes: [UInt8], from source: ItemSource, with programs: OtherPrograms
  ) -> FileReading {
    let order = OtherPrograms.Order(
      name: "pdftotext", arguments: ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"], input: bytes)
    let text = programs.output(of: order, package: "poppler-utils").flatMap { output in
      output.contains { $0 > 0x20 } ? .success(output) : .failure(.noTextInPages)
    }
    let articles = text.flatMap { TextReader.read($0, from: source) }
    guard case .success(let read) = articles, !read.isEmpty else {
      return FileReading(articles, of: source.file)
    }
    let properties = properties(of: bytes, with: programs)
    return FileReading(articles: read.map { $0.with(properties) })
  }

  /// What the file notes; nothing where the program cannot tell.
  private static func properties(
    of bytes: [UInt8], with programs: OtherPrograms
  ) -> DocumentProperties {
    let order = OtherPrograms.Order(
      name: "pdfinfo", arguments: ["-enc", "UTF-8", "-isodates", "-"], input: bytes,
      outputLimit: 1 << 20, seconds: 20)
    guard case .success(let output) = programs.output(of: order, package: "poppler-utils") else {
      return DocumentProperties()
    }
    return PDFProperties.properties(in: output)
  }
}

extension Article {
  /// The same article with what its document notes, where the text itself does not say it.
  fileprivate func with(_ properties: DocumentProperties) -> Article {
    Article(
      id: id, file: file, item: item, sha256: sha256, text: text, blocks: blocks,
      title: properties.title(over: title), byline: byline ?? properties.author, outlet: outlet,
      statedDates: statedDates + properties.dates, ambiguousDate: ambiguousDate,
      language: language ?? properties.language, address: address, loss: loss)
  }
}
