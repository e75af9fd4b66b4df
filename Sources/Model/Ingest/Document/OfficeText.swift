/// The text of a word processor's document, from the events of its XML.
struct OfficeText {
  /// A line a paragraph.
  private(set) var text = ""
  /// The first paragraph of the style for titles.
  private(set) var title: String?
  /// Whether the document goes on beyond the bound.
  private(set) var isCut = false
  private let format: OfficeFormat
  private var path: [String] = []
  private var paragraph = ""
  private var isTitle = false
  /// How many elements are open that stand beside the text.
  private var open = 0

  /// The most bytes of text that are taken.
  static let limit = 16 << 20

  /// Prepares to read.
  init(_ format: OfficeFormat) {
    self.format = format
  }

  /// Takes the next event.
  /// - Returns: whether more are wanted.
  mutating func take(_ event: XMLEvent) -> Bool {
    switch event {
    case .start(let name, _, let attributes):
      path.append(name)
      if OfficeText.asides.contains(name) { open += 1 }
      if open == 0 { start(name, attributes) }
    case .text(let piece):
      // In docx only "t" holds text; in odt paragraphs and headings hold it, and what is inside them.
      let isText = format == .docx ? path.last == "t" : path.contains("p") || path.contains("h")
      if isText, open == 0 { paragraph += piece }
    case .end:
      guard let name = path.popLast() else { return false }
      if OfficeText.asides.contains(name) {
        open -= 1
      } else if open == 0, name == "p" || name == "h" {
        endParagraph()
      }
    }
    isCut = text.utf8.count >= OfficeText.limit
    return !isCut
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "pStyle": isTitle = attributes["w:val"] == "Title" || attributes["val"] == "Title"
    case "p", "h":
      guard format == .odt else { return }
      isTitle = (attributes["text:style-name"] ?? attributes["style-name"]) == "Title"
    case "tab", "s": paragraph += " "
    case "br", "cr", "line-break": paragraph += "\n"
    default: break
    }
  }

  private mutating func endParagraph() {
    let line = paragraph
    let wasTitle = isTitle
    (paragraph, isTitle) = ("", false)
    guard line.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
    if wasTitle, title == nil, text.isEmpty {
      title = line
    } else {
      text += line + "\n\n"
    }
  }

  /// Footnotes, comments, tracked deletions, the names of fields, a drawing told a second time.
  private static let asides: Set<String> = [
    "del", "instrText", "annotation", "note", "tracked-changes", "sequence-decls", "Fallback",
    "tabs",
  ]
}
