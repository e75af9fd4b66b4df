import Fetch
import TestSupport
import Testing

/// robots.txt as RFC 9309 reads it.
@Suite struct RobotsRulesTests {
  @Test(arguments: [
    ("", "/a", true),
    ("User-agent: *\nDisallow: /", "/a", false),
    ("User-agent: *\nDisallow:", "/a", true),
    ("User-agent: *\nDisallow: /a", "/ab", false),
    ("User-agent: *\nDisallow: /a", "/b", true),
    ("User-agent: *\nDisallow: /a/\nAllow: /a/b", "/a/b/c", true),
    ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true),
    ("User-agent: other\nDisallow: /", "/a", true),
    ("User-agent: RASHOMON\nDisallow: /", "/a", false),
    ("User-agent: rashomon\nDisallow: /b\n\nUser-agent: *\nDisallow: /", "/a", true),
    ("User-agent: other\nUser-agent: rashomon\nDisallow: /", "/a", false),
    (
      "User-agent: rashomon\nDisallow: /b\nUser-agent: x\nDisallow: /c\nUser-agent: rashomon\nDisallow: /d",
      "/d", false
    ),
    ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false),
    ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true),
    ("User-agent: *\nDisallow: /*?id=", "/a?id=3", false),
    ("User-agent: *\nDisallow: /a*b*c", "/a-b-b-c", false),
    ("User-agent: *\nDisallow: /a # all\r\nDisallow: /b\r\n", "/b", false),
    ("\u{FEFF}User-agent: *\nDisallow: /", "/a", false),
    ("User-agent: *\nDisallow: /caf\u{E9}", "/caf%c3%a9", false),
    ("User-agent: *\nDisallow: /", "/robots.txt", true),
    ("Disallow: /", "/a", true),
    ("nonsense\n::\nUser-agent *\n", "/a", true),
  ])
  func aPathIsAllowedOrNot(text: String, path: String, isAllowed: Bool) {
    #expect(RobotsRules(Array(text.utf8), agent: "rashomon").allows(path) == isAllowed)
  }

  @Test func manyStarsDoNotTakeForEver() {
    let pattern = String(repeating: "*a", count: 2_000)
    let rules = RobotsRules(Array("User-agent: *\nDisallow: /\(pattern)b$".utf8), agent: "rashomon")
    #expect(rules.allows("/" + String(repeating: "a", count: 8_000)))
  }

  @Test func whatStandsPastTheBoundIsNotRead() {
    let text =
      "User-agent: *\n" + String(repeating: "#", count: RobotsRules.limit) + "\nDisallow: /"
    #expect(RobotsRules(Array(text.utf8), agent: "rashomon").allows("/a"))
  }

  @Test(
    arguments: [
      ("User-agent: *\nCrawl-delay: 10", 10_000), ("User-agent: *\nCRAWL-DELAY: 0.5 # s", 500),
      ("User-agent: rashomon\nDisallow:\n\nUser-agent: *\nCrawl-delay: 10", nil),
      ("User-agent: x\nUser-agent: rashomon\nCrawl-delay: 3\nUser-agent: *\nCrawl-delay: 9", 3_000),
      ("User-agent: other\nCrawl-delay: 10", nil), ("Crawl-delay: 10", nil),
      ("User-agent: *\nCrawl-delay: 1e300", 86_400_000), ("User-agent: *\nCrawl-delay: nan", nil),
      ("User-agent: *\nCrawl-delay: -1", nil), ("User-agent: *\nCrawl-delay:", nil),
    ] as [(String, Int?)])
  func theRestThatASiteAsksForIsRead(text: String, delay: Int?) {
    #expect(RobotsRules(Array(text.utf8), agent: "rashomon").crawlDelay == delay)
  }

  @Test func theLongerRestCountsUpToABound() {
    var bounds = FetchBounds()
    bounds.pause = 1_000
    #expect(bounds.rest(asked: nil) == 1_000 && bounds.rest(asked: 500) == 1_000)
    #expect(bounds.rest(asked: 10_000) == 10_000 && bounds.rest(asked: 86_400_000) == 60_000)
    #expect(FetchWording.crawlDelay(500, within: bounds) == nil)
    #expect(
      FetchWording.crawlDelay(10_000, within: bounds)
        == "(robots.txt asks for 10 s between pages)")
    #expect(
      FetchWording.crawlDelay(3_600_000, within: bounds)
        == "(robots.txt asks for 3600 s between pages, 60 s are kept)")
  }

  @Test func onlyWhatObeysRobotsLearnsOfTheRest() throws {
    let server = try ScriptedServer { request in
      ScriptedServer.answer(
        "200 OK", [],
        Array(
          (request.path == "/robots.txt" ? "User-agent: *\nCrawl-delay: 0.05" : "<p>x").utf8))
    }
    let crawled = try FetchRun([server.url("/a"), server.url("/b")]) { $0.robots = true }
    #expect(crawled.responses.values.map(\.crawlDelay) == [50, 50])
    #expect(try FetchRun([server.url("/a")]).responses[0]?.crawlDelay == .some(nil))
  }
}
