/// What a word processor notes of a document, in Dublin Core's words.
struct OfficeProperties {
  /// Who began it.
  private(set) var author: String?
  /// A language tag.
  private(set) var language: String?
  private var path: [String] = []

  /// Takes the next event; more are always wanted.
  mutating func take(_ event: XMLEvent) -> Bool {
    switch event {
    case .start(let name, _, _): path.append(name)
    case .end: path = path.dropLast()
    case .text(let piece):
      // "initial-creator" is OpenDocument's; its "creator" saved the file last.
      if path.last == "initial-creator" || path.last == "creator", author == nil { author = piece }
      if path.last == "language", language == nil { language = piece }
    }
    return true
  }
}
