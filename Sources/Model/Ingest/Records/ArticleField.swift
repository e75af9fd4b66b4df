/// What a column of a table, or a member of a record, says of an article.
public enum ArticleField: String, Hashable, Sendable, CaseIterable {
  case title, text, summary, byline, outlet, date, language, url

  /// The names under which scrapers and archives give it, those that say it best first; folded as
  /// `folded(_:)` does.
  ///
  /// From the exports of news-please ("maintext", "date_publish", "source_domain"), newspaper3k
  /// ("publish_date"), trafilatura ("sitename", "hostname"), Media Cloud ("media_name"), NewsAPI
  /// ("publishedAt"), Scrapy's and Datashare's users ("headline", "content", "creationDate").
  var names: [String] {
    switch self {
    case .title:
      ["title", "headline", "head", "articletitle", "storytitle", "subject", "heading"]
    case .text:
      [
        "text", "maintext", "body", "articlebody", "content", "fulltext", "articletext",
        "bodytext", "plaintext", "contenttext", "extractedtext", "rawtext", "story", "article",
        "paragraphs", "contenthtml", "bodyhtml", "html", "message",
      ]
    case .summary: ["summary", "description", "abstract", "excerpt", "snippet", "lead", "teaser"]
    case .byline: ["byline", "author", "authors", "creator", "writer", "reporter", "by"]
    case .outlet:
      [
        "outlet", "sitename", "medianame", "sourcename", "publisher", "publication", "newspaper",
        "media", "medium", "source", "site", "website", "hostname", "sourcehostname",
        "sourcedomain", "domain", "feed",
      ]
    case .date:
      [
        "published", "datepublished", "datepublish", "publisheddate", "publishdate", "publishedat",
        "publicationdate", "publishedon", "pubdate", "date", "dateposted", "posted", "timestamp",
        "datetime", "created", "createdat", "creationdate", "time",
      ]
    case .language: ["language", "lang", "locale", "languagecode"]
    case .url:
      ["url", "link", "articleurl", "canonicalurl", "permalink", "sourceurl", "href", "uri"]
    }
  }

  /// A name in lower case without what is no letter or figure: "Publish_Date" is "publishdate".
  static func folded(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.isFigure }))
  }
}

extension Unicode.Scalar {
  fileprivate var isFigure: Bool { (0x30...0x39).contains(value) }
}
