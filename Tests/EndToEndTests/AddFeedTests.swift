import Foundation
import TestSupport
import Testing

/// Feeds: their pages are fetched where that is allowed, as many as asked, and none twice.
@Suite(.serialized) struct AddFeedTests {
  private static func page(_ name: String) -> [UInt8] {
    Array(
      """
      <!doctype html><html><head><title>The \(name) sinks</title></head><body><article><h1>The \(name) sinks</h1>
      <p>The \(name) sank on Monday off the coast near Lima, and forty people were rescued by boats
      from the harbour, the coast guard said in the evening of the same day.</p></article></body></html>
      """.utf8)
  }

  private static let rss = """
    <?xml version="1.0"?><rss version="2.0"><channel><title>The Daily</title>
    <item><title>Ana</title><link>/pages/Ana?utm_source=feed</link></item>
    <item><title>Again</title><link>/pages/Ana</link></item>
    <item><title>Bea</title><link>/pages/Bea</link><description>Short.</description></item>
    <item><title>Hidden</title><link>/private/Cia</link></item>
    <item><title>No address</title></item>
    </channel></rss>
    """
  private static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>D</title><entry><title>Dora</title>
    <link rel="alternate" href="pages/Dora"/></entry></feed>
    """
  private static let json = """
    {"version": "https://jsonfeed.org/version/1.1", "title": "D", "items": [
      {"id": "1", "url": "/pages/Eva", "title": "Eva"}, {"id": "2"}]}
    """

  private static func server() throws -> ScriptedServer {
    try ScriptedServer { request in
      let type = ["Content-Type: text/html; charset=utf-8"]
      let path = request.path.prefix { $0 != "?" }
      if path.hasPrefix("/pages/") {
        return ScriptedServer.answer("200 OK", type, page(String(path.dropFirst(7))))
      }
      switch path {
      case "/robots.txt":
        return ScriptedServer.answer("200 OK", [], Array("User-agent: *\nDisallow: /private".utf8))
      case "/rss": return ScriptedServer.answer("200 OK", ["ETag: \"r\""], Array(rss.utf8))
      case "/atom":
        if request.header("If-None-Match") == "\"a\"" {
          return [.send(ScriptedServer.head("304 Not Modified", []))]
        }
        return ScriptedServer.answer("200 OK", ["ETag: \"a\""], Array(atom.utf8))
      case "/json": return ScriptedServer.answer("200 OK", type, Array(json.utf8))
      default: return ScriptedServer.answer("404 Not Found", type)
      }
    }
  }

  private static func add(_ place: Workplace, _ arguments: [String]) throws -> PipedRun {
    try place.run(["add", "--allow-private", "--pause", "0", place.articles] + arguments)
  }

  private static func articles(_ place: Workplace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.articles)
      .filter { $0.hasSuffix(".md") }.sorted()
  }

  @Test func thePagesOfAFeedAreFetchedWhereRobotsAllow() throws {
    let place = try Workplace()
    let server = try Self.server()
    let run = try Self.add(place, [server.url("/rss")])
    #expect(run.ending == .exit(status: 0))
    #expect(
      run.text.hasPrefix("feed \(server.url("/rss")): 3 pages, 3 to fetch, 1 without an address\n"))
    #expect(try Self.articles(place) == ["undated-the-ana-sinks.md", "undated-the-bea-sinks.md"])
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.contains("robots.txt") == true)
    #expect(!server.requests.contains { $0.path == "/private/Cia" })
    #expect(server.requests.filter { $0.path == "/robots.txt" }.count == 1)
  }

  @Test func whatTheFolderHasIsNotFetchedAgain() throws {
    let place = try Workplace()
    let server = try Self.server()
    _ = try Self.add(place, [server.url("/rss")])
    let run = try Self.add(place, [server.url("/rss")])
    #expect(run.text.contains("3 pages, 1 to fetch, 2 known"))
    #expect(run.ending == .exit(status: 0))
    #expect(server.requests.filter { $0.path.hasPrefix("/pages/Ana") }.count == 1)
    // One of its pages is not there yet, so the feed is asked for without a condition.
    #expect(server.requests.last { $0.path == "/rss" }?.header("If-None-Match") == nil)
  }

  @Test func aFeedThatIsWholeIsAskedForConditionally() throws {
    let place = try Workplace()
    let server = try Self.server()
    _ = try Self.add(place, [server.url("/atom")])
    #expect(try Self.articles(place) == ["undated-the-dora-sinks.md"])
    let run = try Self.add(place, [server.url("/atom")])
    #expect(run.text.hasPrefix("known \(server.url("/atom")): "))
    #expect(run.text.contains("is unchanged since 20"))
    #expect(run.ending == .exit(status: 0))
    #expect(place.storeFiles == ["add.lock", "fetch.json"])
  }

  @Test func aLimitLeavesPagesOut() throws {
    let place = try Workplace()
    let server = try Self.server()
    let run = try Self.add(place, ["--limit", "1", server.url("/rss")])
    #expect(run.text.contains("3 pages, 1 to fetch, 2 left out by --limit"))
    #expect(try Self.articles(place) == ["undated-the-ana-sinks.md"])
  }

  @Test func aListOfFeedsIsReadFromAFile() throws {
    let place = try Workplace()
    let server = try Self.server()
    let list = """
      <opml version="2.0"><body><outline text="x"><outline xmlUrl="\(server.url("/atom"))"/>
      </outline><outline xmlUrl="\(server.url("/json"))"/><outline xmlUrl="ftp://x/y"/></body></opml>
      """
    try place.write(list, to: "../feeds.opml")
    // Only hosts of the command line may be private: a list may come from others.
    let refused = try Self.add(place, [place.path(of: "../feeds.opml")])
    #expect(refused.complaints.count == 2)
    #expect(server.requests == [])
    let run = try Self.add(place, [place.path(of: "../feeds.opml"), server.url("/pages/Ana")])
    #expect(run.text.contains("2 feeds"))
    #expect(
      try Self.articles(place) == [
        "undated-the-ana-sinks.md", "undated-the-dora-sinks.md", "undated-the-eva-sinks.md",
      ])
  }

  @Test func aPrivateHostThatAFeedNamesIsNotAsked() throws {
    let place = try Workplace()
    let inner = try Self.server()
    let feed = """
      <rss><channel><item><link>http://localhost:\(inner.port)/pages/Ana</link></item></channel></rss>
      """
    let outer = try ScriptedServer { _ in ScriptedServer.answer("200 OK", [], Array(feed.utf8)) }
    let run = try Self.add(place, [outer.url("/")])
    #expect(run.complaints.first?.contains("private address") == true)
    #expect(inner.requests == [])
  }

  @Test func theFeedThatAPageNamesIsToldOnce() throws {
    let place = try Workplace()
    let link = "<link rel=alternate type=application/rss+xml href=\"/rss?a=1&amp;b='$(x)\">"
    let server = try ScriptedServer { request in
      let html = String(decoding: Self.page(String(request.path.dropFirst())), as: UTF8.self)
      // A front page has no article, and its feed is what one wants.
      let page = request.path == "/" ? "<html><head></head><body><a href=/a>A</a>" : html
      return ScriptedServer.answer(
        "200 OK", ["Content-Type: text/html; charset=utf-8"],
        Array(page.replacing("</head>", with: link + "</head>").utf8))
    }
    let run = try Self.add(place, [server.url("/Ana"), server.url("/Bea")])
    #expect(run.ending == .exit(status: 0))
    let told = run.text.split(separator: "\n").filter { $0.hasPrefix("feed of ") }
    #expect(told.count == 1)
    #expect(told.first?.contains("; add it with rashomon add \(place.articles) '") == true)
    let front = try Self.add(place, [server.url("/")])
    #expect(front.ending == .exit(status: 2))
    #expect(front.text.hasPrefix("feed of \(server.url("/")): \(server.url("/rss"))"))
  }

  @Test func aCertificateThatNobodyVouchesForIsOneLine() throws {
    guard let server = try SelfSignedServer() else { return }
    let place = try Workplace()
    let run = try Self.add(place, [server.url])
    #expect(run.ending == .exit(status: 2))
    #expect(run.output == [] && run.complaints.count == 1)
    #expect(run.complaints.first?.contains("\(server.url): no secure connection") == true)
    #expect(try Self.articles(place) == [])
  }
}
