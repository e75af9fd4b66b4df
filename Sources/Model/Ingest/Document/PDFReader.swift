/// Reads the text of a PDF, which poppler's `pdftotext` takes out.
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
    return FileReading(text.flatMap { TextReader.read($0, from: source) }, of: source.file)
  }
}
