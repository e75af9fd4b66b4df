import Fetch
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
}
