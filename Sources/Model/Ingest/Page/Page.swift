/// What was read from a page: its article without identity, for a page may stand alone, in an archive
/// or in a mail.
public struct Page: Hashable, Sendable {
  /// The text taken from it, which all offsets count in.
  public let text: ArticleText
  /// Its blocks.
  public let blocks: [Block]
  /// The headline.
  public let title: Article.Metadatum?
  /// The author as printed.
  public let byline: Article.Metadatum?
  /// Who published it.
  public let outlet: Article.Metadatum?
  /// Dates that it states, in order of trust.
  public let statedDates: [Article.StatedDate]
  /// The date, where it is stated in figures alone that can be read two ways.
  public let ambiguousDate: Article.AmbiguousDate?
  /// The language that it states.
  public let language: Article.Metadatum?
  /// The address that it states.
  public let address: Article.Metadatum?
  /// What kept a part of it from the text.
  public let loss: Problem.Kind?

  /// The article of a file that holds the page.
  public func article(file: String, item: Int? = nil, sha256: String) -> Article {
    Article(
      id: ArticleID(sha256: sha256), file: file, item: item, sha256: sha256, text: text,
      blocks: blocks, title: title, byline: byline, outlet: outlet, statedDates: statedDates,
      ambiguousDate: ambiguousDate, language: language, address: address, loss: loss)
  }
}
