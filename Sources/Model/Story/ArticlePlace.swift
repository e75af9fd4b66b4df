/// What an edit of an article leaves as it is: its file, and in a file of several its title, or its
/// number where it has none. A feed puts new items before the old, so numbers alone tell nothing.
public struct ArticlePlace: Hashable, Sendable {
  /// The argument as typed, joined with the way below it.
  public let file: String
  /// The title or the number in a file of several articles; nil where the file is the article.
  public let part: String?

  /// Makes a place.
  public init(file: String, part: String?) {
    self.file = file
    self.part = part
  }

  /// The place of an article.
  public init(_ article: Article) {
    file = article.file
    part = article.item.map { article.title?.value ?? String($0) }
  }
}
