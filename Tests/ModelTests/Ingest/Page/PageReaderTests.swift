import TestSupport
import Testing

@testable import Model

@Suite struct PageReaderTests {
  static let sentence =
    "The envoys met for nine hours in the old customs house and parted without a word to the press."

  private static func page(_ body: String, head: String = "") throws -> Page {
    let html = "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
    return try PageReader.page(of: Array(html.utf8)).get()
  }

  private static func text(_ body: String) throws -> String { try page(body).text.string }

  @Test func paragraphsAreBlocksAndOffsetsCountInTheTextTaken() throws {
    let page = try Self.page(
      "<h1>Envoys meet</h1><p>\(Self.sentence)</p><h2>Later</h2><p>They &amp; we left.</p>")
    #expect(
      page.text.string
        == "Envoys meet\n\n\(Self.sentence)\n\nLater\n\nThey & we left.\n")
    #expect(page.blocks.map(\.kind) == [.title, .paragraph, .heading, .paragraph])
    #expect(
      page.blocks.map { page.text[$0.range] }
        == ["Envoys meet", Self.sentence, "Later", "They & we left."])
    #expect(page.title?.range == page.blocks.first?.range)
  }

  @Test(arguments: [
    ("<p>A&nbsp;word,  <b>an</b>other\n<i>word</i>.</p>", "A word, another word."),
    ("<p>in&shy;visible zero\u{200B}width</p>", "invisible zerowidth"),
    ("<p>We met.<br><br>We left.</p>", "We met.\n\nWe left."),
    ("<p>We met.<br>We left.</p>", "We met.\n\nWe left."),
    ("<ul><li>one<li>two</ul><p>end</p>", "one\ntwo\n\nend"),
    ("<table><tr><th>A<th>B<tr><td>1<td>2</table>", "A | B\n1 | 2"),
    ("<table><tr><td><p>Left</p><p>Right</p></td></tr></table>", "Left\n\nRight"),
    ("<p>the 3<sup>rd</sup> day<sup><a href='#n1'>1</a></sup></p>", "the 3rd day"),
    ("<pre>one\ntwo</pre>", "one\ntwo"),
    ("<p>We <del>met</del><ins>talked</ins>.</p>", "We talked."),
    ("<p>seen</p><p hidden>no</p><p style='display: none'>no</p><p class='sr-only'>no</p>", "seen"),
    ("<p>a < b and 3 <5</p>", "a < b and 3 <5"),
    ("<p>one<script>var a = '<p>no</p>'</script> two</p>", "one two"),
    ("<p>one<!-- no --> two", "one two"),
    ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "漢"),
    ("plain", "plain"), ("", ""),
    ("the mayor&#146;s &#x93;no&#148 &#8217;", "the mayor’s “no” ’"),
    ("&lt;b&gt; &#8212; &#x2014; &hellip;", "<b> — — …"),
    ("<![CDATA[<p>from a feed</p>]]>", "from a feed"),
  ])
  func aFragmentIsPlainText(html: String, text: String) {
    #expect(HTMLFragment.text(of: html) == text)
  }

  @Test(arguments: ["article", "main", "section", "div"])
  func aPageMayLeaveOutItsBody(element: String) throws {
    let html =
      "<!doctype html><title>Envoys meet</title><\(element)><h1>Envoys meet</h1>"
      + "<p>\(Self.sentence)</p></\(element)>"
    let page = try PageReader.page(of: Array(html.utf8)).get()
    #expect(page.text.string == "Envoys meet\n\n\(Self.sentence)\n")
  }

  @Test func aFragmentKeepsWhatAPageWouldSetAside() {
    #expect(
      HTMLFragment.text(of: "<div class='newsletter'><p>We met.</p></div><footer>Bye</footer>")
        == "We met.\n\nBye")
  }

  @Test(arguments: [
    "<nav><p>SENTENCE</p></nav>", "<aside><p>SENTENCE</p></aside>",
    "<footer><p>SENTENCE</p></footer>", "<div role='dialog'><p>SENTENCE</p></div>",
    "<div class='cookie-notice'><p>SENTENCE</p></div>",
    "<section id='relatedStories'>SENTENCE</section>",
    "<noscript><p>SENTENCE</p></noscript>", "<div aria-hidden='true'><p>SENTENCE</p></div>",
    "<form><p>SENTENCE</p></form>", "<div class='author-bio'><p>SENTENCE</p></div>",
  ])
  func furnitureIsLeftOut(html: String) throws {
    let other =
      "We and our partners would very much like to tell you about all of our offers today."
    let body =
      "<h1>Envoys meet</h1><p>\(Self.sentence)</p>"
      + html.split(separator: "SENTENCE").joined(separator: other)
      + "<p>\(Self.sentence)</p>"
    #expect(try Self.text(body) == "Envoys meet\n\n\(Self.sentence)\n\n\(Self.sentence)\n")
  }

  @Test func aPageThatIsAFormAsAWholeIsRead() throws {
    let body = "<form class='sidebar'><h1>Envoys meet</h1><p>\(Self.sentence)</p></form>"
    #expect(try Self.text(body).contains(Self.sentence))
  }

  @Test(arguments: [
    "<div class='paywall'><p>SENTENCE</p></div>", "<div class='masthead'><h1>SENTENCE</h1></div>",
    "<p class='teaser'>SENTENCE</p>",
  ])
  func whatMayBeTheArticlesOwnIsKept(html: String) throws {
    let other = "The guards at the gate of the customs house had counted eleven cars by then."
    let text = try Self.text(
      html.split(separator: "SENTENCE").joined(separator: other)
        + "<p>\(Self.sentence)</p><p>\(Self.sentence)</p>")
    #expect(text.contains(other))
  }

  @Test func captionsAreSetAside() throws {
    let page = try Self.page(
      "<p>\(Self.sentence)</p><figure><figcaption>The customs house in 1904, long before.</figcaption>"
        + "</figure><p>\(Self.sentence)</p>")
    #expect(page.blocks.map(\.kind) == [.paragraph, .furniture(.caption), .paragraph])
  }

  @Test func theTimeZoneOfThePageNamesTheDay() throws {
    let head = "<meta property='article:published_time' content='2021-03-12T23:50:00-08:00'>"
    let page = try Self.page("<p>\(Self.sentence)</p>", head: head)
    #expect(page.statedDates.map(\.date.iso) == ["2021-03-12"])
    #expect(page.statedDates.map(\.place) == [.metadata])
  }

  @Test func anUpdateComesBehindEveryDateOfPublication() throws {
    let head =
      "<meta property='article:modified_time' content='2021-03-14'>"
      + "<meta name='pubdate' content='20210312'>"
    let page = try Self.page("<p>\(Self.sentence)</p>", head: head)
    #expect(page.statedDates.map(\.date.iso) == ["2021-03-12", "2021-03-14"])
    #expect(page.statedDates.map(\.field) == ["meta pubdate", "meta article:modified_time"])
  }

  @Test(arguments: [
    (
      "<link rel=canonical href='https://a.example/x'><meta property='og:url' content='https://b.example'>",
      "https://a.example/x", "link canonical"
    ),
    ("<meta property='og:url' content='https://b.example'>", "https://b.example", "meta og:url"),
    ("<link rel=canonical href='javascript:alert(1)'>", nil, nil),
    ("<link rel=canonical href='/relative'>", nil, nil),
    ("<!-- saved from url=(0021)https://c.example/y -->", "https://c.example/y", "saved from"),
  ])
  func addressesAreThoseOfTheWeb(head: String, address: String?, field: String?) throws {
    let page = try Self.page("<p>\(Self.sentence)</p>", head: head)
    #expect(page.address?.value == address)
    #expect(page.address?.field == field)
  }

  @Test func theHeadlineIsTheOneThatThePagePrints() throws {
    let head =
      "<title>Envoys meet in Lima | The Daily</title><meta property='og:title' content='Envoys meet'>"
    let printed = try Self.page(
      "<h1>The Daily</h1><h1>Envoys meet in Lima</h1><p>\(Self.sentence)</p>", head: head)
    #expect(printed.title?.value == "Envoys meet in Lima")
    #expect(printed.title?.field == nil)
    let stated = try Self.page("<p>\(Self.sentence)</p>", head: head)
    #expect(stated.title?.value == "Envoys meet")
    #expect(stated.title?.field == "meta og:title")
    #expect(stated.outlet?.value == "The Daily")
    #expect(stated.text.string.hasPrefix("Envoys meet\n\n"))
  }

  @Test func hostilePagesAreReadAsFarAsTheBounds() throws {
    let deep = Self.sentence + String(repeating: "<div>", count: 100_000) + "below"
    let page = try PageReader.page(of: Array("<html><p>\(deep)".utf8)).get()
    #expect(page.loss == .cut(.depth(HTMLParser.depthLimit)))
    #expect(page.text.string.contains(Self.sentence))
    let attributes = (0..<100_000).map { " a\($0)=1" }.joined()
    #expect(try Self.text("<p\(attributes)>\(Self.sentence)</p>").contains(Self.sentence))
    let bold = String(repeating: "<b>", count: 300) + String(repeating: "</i>", count: 100_000)
    #expect(try Self.text("<p>\(Self.sentence)</p>\(bold)").contains(Self.sentence))
    let nul = Self.sentence.split(separator: " ").joined(separator: "\0 ")
    #expect(try Self.text("<p>\(nul)</p>").contains(Self.sentence))
  }

  @Test(arguments: [
    "<html", "<html><p", "<html><p a='", "<html><!--", "<html><script>", "<html></", "<html><p &#x",
    "<html>\u{FFFD}</p></p></div><td>", "<html><table><p><table><tr><td><table>", "<!doctype html>",
    "<html><body hidden>", "<html><title>", "<html><a href=''><a href=''>",
    "<html><br><br><hr><br>",
  ])
  func brokenPagesDoNoHarm(html: String) {
    _ = PageReader.page(of: Array(html.utf8))
    _ = PageReader.page(of: Array((html + Self.sentence).utf8))
    _ = HTMLFragment.text(of: html)
  }

  @Test func aPageThatIsCutOffAnywhereIsStillRead() throws {
    let html =
      "<!DOCTYPE html><html lang='en'><head><title>Envoys meet</title><script type='application/ld+json'>"
      + "{\"@type\":\"NewsArticle\",\"headline\":\"Envoys \\u00e9 meet\"}</script></head><body>"
      + "<article><h1>Envoys meet</h1><table><tr><td>1<td>2</table><p>\(Self.sentence)</p></article>"
    let bytes = Array(html.utf8)
    for end in bytes.indices { _ = PageReader.page(of: Array(bytes[..<end])) }
  }

  @Test func whatIsCutIsReportedBesideTheArticle() throws {
    let folder = try TemporaryFolder()
    let deep = "<html><p>\(Self.sentence)</p>" + String(repeating: "<div>", count: 600) + "below"
    try folder.write(deep, to: "page.html")
    let reading = readArticles(at: [folder.path])
    #expect(reading.articles.count == 1)
    #expect(
      reading.problems
        == [Problem(file: folder.path + "/page.html", kind: .cut(.depth(HTMLParser.depthLimit)))])
  }

  @Test func whatABrowserSavesBesideAPageIsPassedOver() throws {
    let folder = try TemporaryFolder()
    for name in ["Talks_files", "Talks-Dateien", "more_files"] {
      try folder.folder(name)
      try folder.write("<p>\(Self.sentence)</p>", to: name + "/frame.html")
    }
    try folder.write("<p>\(Self.sentence)</p>", to: "Talks.html")
    try folder.write("<html><p>\(Self.sentence)</p>", to: "page")
    try folder.write("Envoys met.", to: "notes")
    try folder.write("<html><p>\(Self.sentence)</p>", to: "style.css")
    try folder.fifo("pipe")
    #expect(
      articleFiles(at: [folder.path]).files.map(\.file)
        == ["Talks.html", "more_files/frame.html", "page"].map { folder.path + "/" + $0 })
  }

  @Test func aPageIsKnownByItsBytesWhateverItsName() throws {
    let folder = try TemporaryFolder()
    try folder.write("<!-- x --> <HTML><P>\(Self.sentence)</P>", to: "page")
    try folder.write(
      "<?xml version='1.0'?><!DOCTYPE html><html><p>\(Self.sentence)</p>", to: "x.txt")
    try folder.write("<p align='center'>A mark</p>\n\nEnvoys met.", to: "a.md")
    try folder.write("< html> is how a page begins.", to: "text.html")
    let reading = readArticles(
      at: ["a.md", "page", "x.txt", "text.html"].map { folder.path + "/" + $0 })
    #expect(
      reading.articles.map(\.text.string)
        == [
          "<p align='center'>A mark</p>\n\nEnvoys met.", Self.sentence + "\n",
          "< html> is how a page begins.", Self.sentence + "\n",
        ])
  }

  @Test func theDateOfAnUpdateIsToldAsThat() throws {
    func dateline(_ name: String) throws -> Dateline {
      let words = String(repeating: "The envoys left Lima without a deal on grain. ", count: 8)
      let html = """
        <!doctype html><html><head><title>Talks fail</title>
        <meta property="article:\(name)" content="2024-03-05T08:00:00Z"></head>
        <body><article><h1>Talks fail</h1><p>\(words)</p></article></body></html>
        """
      let article = try #require(parseFile(Array(html.utf8), of: "a.html").articles.first)
      return try #require(analyze([article]).datelines[article.id])
    }
    let published = try dateline("published_time")
    let modified = try dateline("modified_time")
    #expect(published.value == "2024-03-05" && modified.value == "2024-03-05")
    #expect(Wording.why(published) == "the file states it as meta article:published_time")
    #expect(
      Wording.why(modified)
        == "the file states it as meta article:modified_time, the date of an update")
    #expect(modified.confidence < published.confidence)
  }

  @Test func theFeedsThatAPageNamesAreFound() {
    func feeds(_ head: String) -> [String] {
      PageFeeds.addresses(in: Array("<!doctype html><head>\(head)</head><body>x".utf8))
    }
    #expect(
      feeds(
        """
        <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
        <link REL="Alternate" TYPE="application/rss+xml; charset=utf-8" HREF='/feed/?a=1&amp;b=2'>
        <link rel="alternate home" type="application/atom+xml" href="https://d.example/atom">
        <link rel=alternate type="application/feed+json" href=feed.json>
        """) == ["/feed/?a=1&b=2", "https://d.example/atom", "feed.json", "/comments/feed/"])
    #expect(
      feeds(
        """
        <link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" href="/a.css">
        <link rel="alternate" type="application/rss+xml"><a type="application/rss+xml" href="/x">x</a>
        """) == [])
    #expect(PageFeeds.addresses(in: Array("It rained.".utf8)) == [])
    let many = String(
      repeating: "<link rel=alternate type=application/rss+xml href=/f>", count: 500)
    #expect(feeds(many).count == 10)
  }
}
