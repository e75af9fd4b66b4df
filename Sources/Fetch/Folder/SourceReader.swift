import Model

/// Reads what was fetched, or a file that was named, into articles.
public enum SourceReader {
  /// The articles; by the first bytes, and for a page by what the server says.
  ///
  /// A page need not begin like one (`<p>A ferry …`), and its character set may stand in the
  /// Content-Type line alone.
  public static func articles(
    in bytes: [UInt8], from origin: ArticleOrigin
  ) -> Result<[Article], Problem.Kind> {
    let type = MediaType(origin.response?.header("content-type"))
    let isOther = ["%PDF-", "PK\u{3}\u{4}"].contains { bytes.starts(with: $0.utf8) }
    guard type.isPage, !isOther else {
      return parseArticles(in: bytes, of: origin.fileName)
    }
    return PageReader.page(of: bytes, stated: type.characterSet).map {
      [$0.article(file: origin.fileName, sha256: SHA256(of: bytes).hex)]
    }
  }
}
