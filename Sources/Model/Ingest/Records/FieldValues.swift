/// The values of one record by field, made into a draft of an article.
struct FieldValues {
  private var values: [ArticleField: Article.Metadatum] = [:]
  /// Whether the text is only a summary.
  private(set) var isSummary = false

  /// Whether one of some fields has a value.
  func has(_ fields: ArticleField...) -> Bool { fields.contains { values[$0] != nil } }

  /// Keeps the first value of a field that is not empty; `origin` is what the file calls it.
  mutating func take(_ value: String, for field: ArticleField, from origin: String) {
    if values[field] == nil, value.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
      values[field] = Article.Metadatum(value, field: origin)
    }
  }

  /// The article; nil where there is neither a text nor a summary.
  mutating func draft() -> ArticleDraft? {
    isSummary = values[.text] == nil
    guard let text = values[.text] ?? values[.summary] else { return nil }
    var draft = ArticleDraft(text: LooseMarkup.plain(text.value))
    draft.title = values[.title].map { LooseMarkup.plain($0.value) }
    draft.byline = values[.byline]
    draft.outlet = values[.outlet].map(FieldValues.host)
    draft.date = values[.date]
    draft.language = values[.language]
    draft.address = values[.url]
    return draft
  }

  /// Some scrapers give the address of the page as its source: the outlet is its host, then.
  private static func host(_ datum: Article.Metadatum) -> Article.Metadatum {
    Article.Metadatum(PageAddress.host(of: datum.value) ?? datum.value, field: datum.field)
  }
}
