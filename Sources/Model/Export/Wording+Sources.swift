/// Who published an article and where it stands, in words.
extension Wording {
  /// Who published an article: its outlet; where that is unknown the site of its address, else the
  /// name of its file.
  static func source(of article: Article) -> String {
    if let outlet = article.outlet?.value, !outlet.isEmpty { return outlet }
    if let site = WebAddress.link(to: article).flatMap(PageAddress.host) { return site }
    return fileName(of: article)
  }

  /// The file of an article without its folders, and which of its articles where it holds several.
  static func fileName(of article: Article) -> String {
    let name = article.file.split(separator: "/").last.map(String.init) ?? article.file
    return article.item.map { "\(name), item \($0)" } ?? name
  }

  /// The file of an article as typed, and which of its articles where it holds several.
  static func file(of article: Article) -> String {
    article.item.map { "\(article.file), item \($0)" } ?? article.file
  }
}
