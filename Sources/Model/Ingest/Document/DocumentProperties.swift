/// What a document notes of itself beside its text. People seldom see it and templates fill it in, so
/// what the text prints goes before it.
struct DocumentProperties: Hashable {
  /// The headline.
  private(set) var title: Article.Metadatum?
  /// Who began it.
  private(set) var author: Article.Metadatum?
  /// A language tag.
  private(set) var language: Article.Metadatum?
  /// The day on which it was made; where it notes none, that of its last change. Neither is a day of
  /// publication: a text may be put into a document years later.
  private(set) var dates: [Article.StatedDate] = []

  /// The most bytes of a value; a longer one is no name and no headline.
  private static let longest = 400

  /// Of a document that notes nothing.
  init() {}

  /// Takes what a document notes under the names of its format.
  init(_ value: (Property) -> (text: String, name: String)?) {
    func datum(_ name: Property) -> Article.Metadatum? {
      guard let (text, own) = value(name), text.utf8.count <= DocumentProperties.longest,
        let line = ArticleDraft.line(text)
      else { return nil }
      return Article.Metadatum(line, field: "document properties (\(own))")
    }
    title = datum(.title).flatMap { DocumentProperties.isHeadline($0.value) ? $0 : nil }
    author = datum(.author)
    language = datum(.language)
    for (name, isUpdate) in [(Property.created, false), (.changed, true)] where dates.isEmpty {
      guard let datum = datum(name), let day = StatedDay(datum.value) else { continue }
      dates.append(
        Article.StatedDate(
          date: day.date, place: .documentProperties, field: datum.field, isUpdate: isUpdate))
    }
  }

  /// What a document may note.
  enum Property: Hashable, CaseIterable {
    case title, author, language, created, changed
  }

  /// The headline of an article that prints `printed`: that, or the noted one where none is printed or
  /// the printed one is the first line of it, as in a PDF, where a long headline is two lines.
  func title(over printed: Article.Metadatum?) -> Article.Metadatum? {
    guard let printed, let title else { return printed ?? title }
    let isCut = LineShape.fold(title.value).hasPrefix(LineShape.fold(printed.value))
    return isCut && title.value.utf8.count > printed.value.utf8.count
      ? Article.Metadatum(title.value, range: printed.range, field: title.field) : printed
  }

  /// Programs put in the name of a file or of an empty page: "Microsoft Word - talks.doc", "Layout 1".
  private static func isHeadline(_ title: String) -> Bool {
    let line = LineShape.fold(title)
    let isFile = [".doc", ".docx", ".odt", ".pdf", ".indd", ".qxd", ".qxp", ".rtf", ".txt", ".dot"]
      .contains(where: line.hasSuffix)
    let isFilledIn = ["microsoft word - ", "untitled", "document", "layout ", "powerpoint "]
      .contains { line.hasPrefix($0) && line.split(separator: " ").count <= 5 }
    return !isFile && !isFilledIn
  }
}
