/// The short name that an article got in a series of names, and by which it is known again.
///
/// A story takes its names from one series, so that no two of its articles share one. Stories that
/// were split go on sharing a series: joined again they need no other names.
public struct KeptSigil: Hashable, Sendable {
  /// The first article that the series was begun with.
  public let series: ArticleID
  /// The article, by content.
  public let article: ArticleID
  /// Where it stood, by which it is known where its content was edited since.
  public let place: ArticlePlace
  /// Its number in the series, from 0, as `Story.sigil(at:)` takes it.
  public let number: Int

  /// Makes a kept name.
  public init(series: ArticleID, article: ArticleID, place: ArticlePlace, number: Int) {
    self.series = series
    self.article = article
    self.place = place
    self.number = number
  }
}
