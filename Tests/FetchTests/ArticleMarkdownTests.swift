import Fetch
import Model
import Testing

/// What is stored is read back as the same article.
@Suite struct ArticleMarkdownTests {
  private static func origin(_ url: String = "https://news.example/a") -> ArticleOrigin {
    var response = FetchResponse(id: 0, url: url, time: "2025-03-01T10:00:00Z")
    response.headers = [FetchResponse.Header("Content-Type", "text/html; charset=utf-8")]
    return ArticleOrigin(response: response, requested: url)
  }

  private static func page(_ html: String) throws -> Article {
    try #require(
      SourceReader.articles(in: Array(html.utf8), from: origin()).articles.first)
  }

  private static let body = """
    <p>The ferry sank on Monday off the coast near Lima, and forty people were rescued by boats
    from the harbour, the coast guard said.</p><h2>A second vessel</h2><p>A second ferry took
    the others aboard in the evening, and the search went on through the whole night.</p>
    """

  @Test func metadataAndTextComeBack() throws {
    let article = try Self.page(
      """
      <!doctype html><html lang="en-GB"><head><title>Ferry "Ana" sinks \\ off Lima</title>
      <meta property="article:published_time" content="2025-02-24T08:00:00Z">
      <meta property="og:site_name" content="The Daily"><meta name="author" content="Ana D\u{ED}az">
      </head><body><article><h1>Ferry "Ana" sinks \\ off Lima</h1>\(Self.body)</article></body></html>
      """)
    let text = ArticleMarkdown(article, from: Self.origin()).text(original: "x.original.html")
    let read = try #require(try parseArticles(in: Array(text.utf8), of: "x.md").get().first)
    #expect(read.title?.value == "Ferry \"Ana\" sinks \\ off Lima")
    #expect(read.byline?.value == "Ana D\u{ED}az")
    #expect(read.outlet?.value == "The Daily")
    #expect(read.statedDates.first?.date.iso == "2025-02-24")
    #expect(read.language?.value == "en-GB")
    #expect(read.address?.value == "https://news.example/a")
    #expect(text.contains("original: \"x.original.html\"\n"))
    #expect(text.contains("\nfetched: \"2025-03-01T10:00:00Z\"\n"))
    #expect(text.contains("\n## A second vessel\n"))
    #expect(TextFingerprint.of(read) == TextFingerprint.of(article))
  }

  @Test func aHostileTitleStaysOnItsLine() throws {
    let article = Article(
      id: ArticleID(rawValue: "a"), file: "a", sha256: "a", text: ArticleText("A ferry sank."),
      blocks: [Block(kind: .paragraph, range: TextRange(0, 13))],
      title: Article.Metadatum("A\"\n---\ndate: 1999-01-01\n\u{1B}[31m\u{202E}"))
    let text = ArticleMarkdown(article, from: Self.origin()).text(original: "o")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { $0 == "---" }.count == 2)
    #expect(!lines.contains { $0.hasPrefix("date:") })
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    let read = try #require(try parseArticles(in: Array(text.utf8), of: "x.md").get().first)
    #expect(read.statedDates.isEmpty)
  }

  @Test(arguments: [
    ("https://news.example/story", "https://news.example/story"),
    ("https://news.example/", "https://news.example/a"),
    ("javascript:alert(1)", "https://news.example/a"),
    ("https://first.example/story", "https://first.example/story"),
  ])
  func aPageIsKnownByTheAddressItStatesWhereThatCanBeBelieved(
    canonical: String, address: String
  ) throws {
    let article = try Self.page(
      "<!doctype html><head><link rel=canonical href=\"\(canonical)\"></head><article>\(Self.body)")
    #expect(ArticleMarkdown(article, from: Self.origin()).address?.text == address)
  }

  @Test(
    arguments: [
      ("latin1", [0x44, 0xED, 0x61, 0x7A], "D\u{ED}az"),
      ("iso-8859-1", Array("D\u{ED}az".utf8), "D\u{ED}az"),
      ("windows-1251", [0xCC, 0xE8, 0xF0], "\u{41C}\u{438}\u{440}"),
      ("no-such-set", Array("D\u{ED}az".utf8), "D\u{ED}az"),
    ] as [(String, [UInt8], String)])
  func theServersCharacterSetCountsUnlessItLies(
    label: String, bytes: [UInt8], text: String
  ) throws {
    var response = FetchResponse(id: 0, url: "https://news.example/a", time: "")
    response.headers = [FetchResponse.Header("content-type", "text/html; Charset=\"\(label)\"")]
    let origin = ArticleOrigin(response: response, requested: response.url)
    let html = Array("<article><p>\(Self.body) The captain was ".utf8) + bytes + Array(".</p>".utf8)
    let article = try #require(SourceReader.articles(in: html, from: origin).articles.first)
    #expect(article.text.string.contains("The captain was \(text)."))
  }

  @Test(arguments: [
    (
      "The Ferry \u{201C}Ana\u{201D} Sinks: China's 3rd",
      "2025-02-24-the-ferry-ana-sinks-chinas-3rd"
    ),
    ("../../etc/passwd", "2025-02-24-etc-passwd"),
    (".hidden -rf \u{0}\u{1B}[2J", "2025-02-24-hidden-rf-2j"),
    ("\u{41C}\u{438}\u{440}", "2025-02-24-\u{43C}\u{438}\u{440}"),
    ("???", "2025-02-24-fallback"), ("", "2025-02-24-fallback"),
    (
      String(repeating: "word ", count: 40),
      "2025-02-24-" + Array(repeating: "word", count: 16).joined(separator: "-")
    ),
  ])
  func aNameIsMadeOfSafeCharacters(title: String, name: String) {
    let day = CalendarDate(year: 2025, month: 2, day: 24)
    #expect(ArticleName.of(title: title, day: day, fallback: "fallback") == name)
  }

  @Test func aDayThatIsNotStatedIsNotMadeUp() {
    #expect(ArticleName.of(title: nil, day: nil, fallback: "README") == "undated-readme")
    #expect(ArticleName.of(title: nil, day: nil, fallback: "\u{202E}") == "undated-article")
  }

  @Test(
    arguments: [
      ("<!DOCTYPE html><p>", nil, nil, "html"), ("%PDF-1.7", "text/html", nil, "pdf"),
      ("plain", "text/html; charset=x", nil, "html"), ("plain", nil, nil, "txt"),
      ("plain", "application/x-sh", nil, "txt"), ("plain", nil, "a.MD", "md"),
      ("plain", nil, "a.sh", "txt"), ("plain", nil, "a", "txt"),
    ] as [(String, String?, String?, String)])
  func anOriginalGetsAKnownEnding(
    bytes: String, type: String?, file: String?, ending: String
  ) {
    #expect(OriginalEnding.of(Array(bytes.utf8), type: type, file: file) == ending)
  }

  @Test func theDateOfAnUpdateComesBackAsThat() throws {
    let article = try Self.page(
      """
      <!doctype html><html><head><title>Ferry sinks</title>
      <meta property="article:modified_time" content="2025-02-24T08:00:00Z"></head>
      <body><article><h1>Ferry sinks</h1>\(Self.body)</article></body></html>
      """)
    let text = ArticleMarkdown(article, from: Self.origin()).text(original: "x")
    #expect(text.contains("\nupdated: 2025-02-24\n") && !text.contains("\ndate: "))
    let read = try #require(try parseArticles(in: Array(text.utf8), of: "a.md").get().first)
    #expect(read.statedDates.first?.isUpdate == true)
    #expect(read.statedDates.first?.date.iso == "2025-02-24")
  }
}
