/// What a word processor notes of a document, in Dublin Core's words (ECMA-376 part 2, section 11;
/// OpenDocument 1.2 part 1, section 4.3).
struct OfficeProperties {
  private let format: OfficeFormat
  private var values: [String: String] = [:]
  private var path: [String] = []

  /// Prepares to read.
  init(_ format: OfficeFormat) {
    self.format = format
  }

  /// What was noted so far.
  var properties: DocumentProperties {
    DocumentProperties { name in
      for element in elements(name) {
        if let value = values[element] { return (value, element) }
      }
      return nil
    }
  }

  /// Takes the next event; more are always wanted.
  mutating func take(_ event: XMLEvent) -> Bool {
    switch event {
    case .start(let name, _, _): path.append(name)
    case .end: path = path.dropLast()
    case .text(let piece):
      guard let name = path.last, OfficeProperties.names.contains(name) else { return true }
      values[name, default: ""] += piece
    }
    return true
  }

  /// The elements that say it, best first.
  private func elements(_ name: DocumentProperties.Property) -> [String] {
    switch (name, format) {
    case (.title, _): ["title"]
    // OpenDocument's "creator" saved the file last, and "date" is when.
    case (.author, .odt): ["initial-creator", "creator"]
    case (.author, .docx): ["creator"]
    case (.language, _): ["language"]
    case (.created, .odt): ["creation-date"]
    case (.created, .docx): ["created"]
    case (.changed, .odt): ["date"]
    case (.changed, .docx): ["modified"]
    }
  }

  private static let names: Set<String> = [
    "title", "initial-creator", "creator", "language", "creation-date", "created", "date",
    "modified",
  ]
}
