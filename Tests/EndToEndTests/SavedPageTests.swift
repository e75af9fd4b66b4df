import TestSupport
import Testing

@Suite(.serialized) struct SavedPageTests {
  private static let page = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Envoys meet | The Daily</title>
    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-12T23:50:00Z",
    "author":{"name":"Ana Díaz"},"publisher":{"name":"The Daily"}}</script></head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Envoys meet</h1>
    <p>Maria Lopez called Pedro Diaz on Friday, and the two spoke for an hour about the harbour of Lima.</p>
    <p>\u{1B}[31mNothing else\u{202E} was said.</p></article><footer>All rights reserved.</footer></body></html>
    """

  @Test func theTextThatIsTakenIsPrintedAndCarriesTheOffsets() throws {
    let place = try Workplace()
    try place.write(Self.page, to: "page.html")
    let run = try place.run(["text", place.path(of: "page.html")])
    #expect(run.ending == .exit(status: 0))
    #expect(run.text.hasPrefix("Envoys meet\n\nMaria Lopez called Pedro Diaz on Friday"))
    #expect(!run.text.contains("rights reserved"))
    #expect(!run.output.contains(0x1B))
    let mentions = try place.run(["mentions", place.path(of: "page.html")])
    #expect(mentions.text.contains("\"start\": 46, \"end\": 52, \"text\": \"Friday\""))
  }

  @Test func aPageIsListedWithWhatItStates() throws {
    let place = try Workplace()
    try place.write(Self.page, to: "saved page")
    try place.write(Self.page, to: "page.htm")
    let run = try place.run(["list", place.articles, "--format", "json"])
    #expect(run.ending == .exit(status: 0))
    #expect(run.text.components(separatedBy: "\"Envoys meet\"").count == 3)
    #expect(run.text.contains("\"2021-03-12\""))
    #expect(run.text.contains("the file states it as JSON-LD datePublished"))
    #expect(run.text.contains("\"The Daily\""))
    #expect(run.text.contains("/saved page\""))
  }

  @Test func aFrontPageIsTroubleInOneLine() throws {
    let place = try Workplace()
    try place.write(
      "<html><nav><a href=1>one</a> <a href=2>two</a></nav><a href=3>three</a>", to: "a.html")
    let run = try place.run(["list", place.articles])
    #expect(run.ending == .exit(status: 2))
    #expect(run.complaints.contains { $0.contains("links and teasers but no article") })
  }
}
