/// What a word processor notes of a document, in Dublin Core's words.
struct OfficeProperties {
  /// Who began it.
  var author: String? { values["initial-creator"] ?? values["creator"] }
  /// A language tag.
  var language: String? { values["language"] }
  private var values: [String: String] = [:]
  private var path: [String] = []

  /// Takes the next event; more are always wanted.
  mutating func take(_ event: XMLEvent) -> Bool {
    switch event {
    case .start(let name, _, _): path.append(name)
    case .end: path = path.dropLast()
    // "initial-creator" is OpenDocument's; its "creator" saved the file last.
    case .text(let piece):
      guard let name = path.last, ["initial-creator", "creator", "language"].contains(name) else {
        return true
      }
      values[name, default: ""] += piece
    }
    return true
  }
}
