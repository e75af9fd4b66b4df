import Model
import Testing

@Suite struct FeedReaderTests {
  func read(_ text: String, name: String = "a.xml") -> FileReading {
    parseFile(Array(text.utf8), of: name)
  }

  /// Words enough to count as a whole article.
  static let long = String(repeating: "It rained in the valley and on the hills. ", count: 20)

  static let rss = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
    <channel><title>The Daily</title><language>en-gb</language>
    <image><title>Logo</title></image>
    <item>
      <title>Talks fail &amp; envoys leave</title>
      <link>https://daily.example/talks</link>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>The envoys left.</p><p>No <b>deal</b> &#8212; &ldquo;none&rdquo;.</p>]]></content:encoded>
      <media:title>A picture</media:title>
      <dc:creator>Ana Díaz</dc:creator>
      <pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate>
    </item>
    <item><title>Rain</title><description>&lt;p&gt;It rained.&lt;/p&gt;</description>
      <author>ana@daily.example (Ana Díaz)</author>
      <guid isPermaLink="false">x1</guid><source url="https://post.example">The Post</source></item>
    </channel></rss>
    """

  @Test func anEntryOfRSSIsAnArticle() throws {
    let reading = read(Self.rss)
    #expect(reading.articles.map(\.item) == [0, 1])
    let first = try #require(reading.articles.first)
    #expect(first.title?.value == "Talks fail & envoys leave")
    #expect(first.text.string.hasPrefix("Talks fail & envoys leave\n\nThe envoys left.\n"))
    #expect(first.text.string.hasSuffix("No deal — “none”."))
    #expect(first.byline == Article.Metadatum("Ana Díaz", field: "RSS creator"))
    #expect(first.outlet == Article.Metadatum("The Daily", field: "RSS title"))
    #expect(first.language == Article.Metadatum("en-gb", field: "RSS language"))
    #expect(first.address?.value == "https://daily.example/talks")
    #expect(first.statedDates.first?.date.iso == "2024-03-05")
    #expect(first.statedDates.first?.field == "RSS pubDate")
    let last = try #require(reading.articles.last)
    #expect(last.text.string == "Rain\n\nIt rained.")
    #expect(last.byline?.value == "Ana Díaz")
    #expect(last.outlet?.value == "The Post")
    #expect(last.address == nil)
    #expect(reading.problems.map(\.kind) == [.summaries(count: 1, of: 2)])
  }

  @Test func anEntryOfAtomIsAnArticle() throws {
    let reading = read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">The &lt;b&gt;Daily&lt;/b&gt;</title>
      <author><name>The staff</name></author>
      <entry xml:lang="en"><title>Talks</title><link rel="self" href="https://daily.example/self"/>
      <link href="https://daily.example/talks"/><author><name>Ana Díaz</name><email>a@b.example</email></author>
      <published>2024-03-05T10:00:00Z</published><updated>2024-03-07T10:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The envoys &amp; aides left.</p><p>No deal, 1 &lt; 2.</p></div></content>
      </entry>
      <entry><title>Rain</title><updated>2024-03-07T10:00:00Z</updated><summary>\(Self.long)</summary></entry>
      </feed>
      """)
    #expect(reading.problems.isEmpty)
    let first = try #require(reading.articles.first)
    #expect(first.text.string.contains("The envoys & aides left."))
    #expect(first.text.string.hasSuffix("No deal, 1 < 2."))
    #expect(first.byline == Article.Metadatum("Ana Díaz", field: "Atom author"))
    #expect(first.address?.value == "https://daily.example/talks")
    #expect(first.statedDates.map(\.date.iso) == ["2024-03-05"])
    #expect(first.language?.value == "en")
    let last = try #require(reading.articles.last)
    #expect(last.statedDates.first?.field == "Atom updated")
    #expect(last.language?.value == "de")
    #expect(last.outlet?.value == "The Daily")
  }

  @Test func anEntryOfRDFIsAnArticle() throws {
    let reading = read(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Daily</title></channel>
      <item rdf:about="x"><title>Talks</title><link>https://daily.example/a</link>
      <description>The envoys left.</description><dc:date>2024-03-05T10:00+01:00</dc:date></item></rdf:RDF>
      """)
    #expect(reading.articles.map(\.text.string) == ["Talks\n\nThe envoys left."])
    #expect(reading.articles.first?.statedDates.map(\.date.iso) == ["2024-03-05"])
    #expect(reading.articles.first?.outlet?.value == "The Daily")
  }

  @Test func anEntryOfAJSONFeedIsAnArticle() throws {
    let reading = read(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "The Daily", "language": "en", "items": [
      {"id": "1", "title": "Talks", "url": "https://daily.example/a", "content_html": "<p>The envoys left.</p>",
       "authors": [{"name": "Ana Díaz"}], "date_published": "2024-03-05T10:00:00Z"},
      {"id": "2", "summary": "Short."}, {"id": "3"}]}
      """, name: "a.json")
    #expect(reading.articles.map(\.text.string) == ["Talks\n\nThe envoys left.", "Short."])
    #expect(reading.articles.first?.byline?.value == "Ana Díaz")
    #expect(reading.articles.first?.outlet?.field == "JSON Feed title")
    #expect(
      reading.problems.map(\.kind) == [
        .brokenParts(count: 1, first: 3, part: .entry), .summaries(count: 1, of: 2),
      ])
  }

  @Test func aListOfFeedsIsNamedAndRead() {
    let text = """
      <opml version="2.0"><head><title>My feeds</title></head><body><outline text="News">
      <outline type="rss" text="The Daily" xmlUrl="https://daily.example/rss"/>
      <outline type="rss" xmlUrl="https://post.example/rss"/></outline></body></opml>
      """
    #expect(
      read(text, name: "a.opml").problems.map(\.kind) == [
        .feedList(["The Daily", "https://post.example/rss"])
      ])
    #expect(
      FeedReader.outlines(of: Array(text.utf8))?.map(\.address) == [
        "https://daily.example/rss", "https://post.example/rss",
      ])
    #expect(FeedReader.outlines(of: Array(Self.rss.utf8)) == nil)
  }

  @Test func externalEntitiesAreNotRead() throws {
    let reading = read(
      """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "why">]>
      <rss><channel><item><title>a &x; b &y; c</title><description>It rained &x;.</description></item></channel></rss>
      """)
    let article = try #require(reading.articles.first)
    #expect(!article.text.string.contains("root:"))
    #expect(article.text.string.contains("b"))
    #expect(article.text.string.contains("It rained"))
  }

  @Test func entitiesThatGrowAreNotExpanded() throws {
    var declarations = "<!ENTITY a0 \"haha\">"
    for level in 1..<12 {
      let ten = String(repeating: "&a\(level - 1);", count: 10)
      declarations += "<!ENTITY a\(level) \"\(ten)\">"
    }
    let reading = read(
      "<!DOCTYPE rss [\(declarations)]><rss><channel><item><title>T</title>"
        + "<description>It rained &a11;.</description></item></channel></rss>", name: "a.rss")
    let article = try #require(reading.articles.first)
    #expect(article.text.bytes.count < 100)
  }

  @Test func sloppyFeedsAreReadToTheEnd() {
    let reading = read(
      "<rss><channel><title>A&B</title><item><title>AT&T rises&nbsp;again</title>"
        + "<description>Caf&eacute; & bar\u{1}.</description></item>"
        + "<item><title>Two</title><description>It rained.</description></item></channel></rss>")
    #expect(
      reading.articles.map(\.text.string) == [
        "AT&T rises again\n\nCafé & bar.", "Two\n\nIt rained.",
      ])
    #expect(reading.articles.first?.outlet?.value == "A&B")
  }

  @Test func aFeedThatWasCutGivesTheEntriesBefore() {
    let end = Self.rss.range(of: "<dc:creator>")?.lowerBound ?? Self.rss.endIndex
    #expect(
      read(String(Self.rss[..<end])).problems.map(\.kind) == [
        .brokenParts(count: 1, first: 1, part: .entry)
      ])
    let second = Self.rss.range(of: "<guid")?.lowerBound ?? Self.rss.endIndex
    let reading = read(String(Self.rss[..<second]))
    #expect(reading.articles.count == 1)
    #expect(reading.problems.map(\.kind) == [.brokenParts(count: 1, first: 2, part: .entry)])
  }

  @Test func aFeedInAnotherCharacterSetIsRead() {
    let head = Array(
      #"<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>Caf"#.utf8)
    let tail = Array("</title><description>It rained.</description></item></channel></rss>".utf8)
    let reading = parseFile(head + [0xE9] + tail, of: "a.xml")
    #expect(reading.articles.first?.title?.value == "Café")
  }

  @Test(arguments: [
    ("<rss", Problem.Kind.malformed(format: "RSS")),
    ("<?xml version='1.0'?><svg/>", .noArticles(format: "XML", names: ["svg"])),
    ("<rss><channel>", .malformed(format: "RSS")), ("<rss><channel/></rss>", .empty),
    ("<feed><entry/></feed>", .brokenParts(count: 1, first: 1, part: .entry)),
  ])
  func aFeedThatGivesNothingIsOneLine(text: String, kind: Problem.Kind) {
    #expect(read(text) == FileReading(Problem(file: "a.xml", kind: kind)))
  }

  @Test func deepNestingDoesNoHarm() {
    let deep = String(repeating: "<a>", count: 200_000)
    #expect(read("<rss>" + deep).articles.isEmpty)
    #expect(read("<feed><entry><content type='xhtml'>" + deep).articles.isEmpty)
  }

  @Test func onlyTheFirstEntriesOfAHugeFeedAreTaken() {
    let item = "<item><description>It rained.</description></item>"
    let reading = read(
      "<rss><channel>" + String(repeating: item, count: 20_001) + "</channel></rss>")
    #expect(reading.articles.count == 20_000)
    #expect(reading.problems.map(\.kind).contains(.tooMany(limit: 20_000)))
  }
}
