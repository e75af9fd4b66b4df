import Model

/// Reads what was fetched, or a file that was named, into articles.
public enum SourceReader {
  /// The articles, by the first bytes, for a page by what the server says, else by the name.
  ///
  /// A page need not begin like one ("A ferry<p>sank"), and its character set may stand in the
  /// Content-Type line alone.
  public static func articles(
    in bytes: [UInt8], from origin: ArticleOrigin,
    with settings: ReadingSettings = ReadingSettings()
  ) -> FileReading {
    let type = MediaType(origin.response?.header("content-type"))
    let isOther = ["%PDF-", "PK\u{3}\u{4}", "<?xml"].contains { bytes.starts(with: $0.utf8) }
    guard type.isPage, !isOther else {
      return parseFile(bytes, of: origin.fileName, with: settings)
    }
    switch PageReader.page(of: bytes, stated: type.characterSet) {
    case .failure(let kind): return FileReading(Problem(file: origin.fileName, kind: kind))
    case .success(let page):
      let article = page.article(file: origin.fileName, sha256: SHA256(of: bytes).hex)
      return FileReading(articles: [article])
    }
  }
}
