/// What a PDF notes of itself (ISO 32000-1, section 14.3.3), as poppler's `pdfinfo` prints it: a line
/// each, "Title:  Talks fail".
enum PDFProperties {
  /// The lines that are looked at; a title of the file's own cannot make more of them.
  private static let linesLookedAt = 40

  /// Reads what the program printed; the first line of a name counts.
  static func properties(in output: [UInt8]) -> DocumentProperties {
    var values: [String: String] = [:]
    for line in output.split(separator: 0x0A).prefix(linesLookedAt) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self)
      if values[name] == nil {
        values[name] = String(decoding: line[(colon + 1)...], as: UTF8.self)
      }
    }
    return DocumentProperties { name in
      key(of: name).flatMap { key in values[key].map { ($0, key) } }
    }
  }

  private static func key(of name: DocumentProperties.Property) -> String? {
    switch name {
    case .title: "Title"
    case .author: "Author"
    case .language: nil
    case .created: "CreationDate"
    case .changed: "ModDate"
    }
  }
}
