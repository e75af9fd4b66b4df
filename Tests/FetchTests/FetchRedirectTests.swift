import Fetch
import TestSupport
import Testing

/// Where redirects and names lead: `rashomon-fetch` asks only what it may.
@Suite struct FetchRedirectTests {
  private static func moved(_ location: String, _ status: String = "302 Found") -> [ScriptedServer
    .Step]
  {
    ScriptedServer.answer(status, ["Location: \(location)"], Array("moved".utf8))
  }

  @Test(arguments: [
    "301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect",
    "308 Permanent Redirect",
  ])
  func redirectsAreFollowedAndNamed(status: String) throws {
    let server = try ScriptedServer { request in
      switch request.path {
      case "/a": Self.moved("b?c", status)
      case "/b?c": Self.moved("/d/../e", status)
      default: ScriptedServer.answer("200 OK", [], Array(request.path.utf8))
      }
    }
    let run = try FetchRun([server.url("/a")])
    #expect(run.body(0) == "/e")
    #expect(run.responses[0]?.url == server.url("/e"))
    #expect(run.responses[0]?.redirects == [server.url("/a"), server.url("/b?c")])
  }

  @Test func aLoopEndsAtTheBound() throws {
    let server = try ScriptedServer { _ in Self.moved("/again") }
    let response = try FetchRun.page(server.url("/"))
    #expect(response?.failure == FetchFailure(.tooManyRedirects, "5"))
    #expect(server.requests.count == 6)
  }

  @Test(arguments: [
    ("http://10.0.0.1/", FetchFailure.Kind.privateAddress), ("http://localhost/", .privateAddress),
    ("http://[::1]/", .privateAddress), ("http://[::ffff:127.0.0.1]/", .privateAddress),
    ("http://169.254.169.254/latest/meta-data/", .privateAddress),
    ("http://2130706434/", .privateAddress), ("http://0x7f.0.0.2/", .privateAddress),
    ("http://0/", .privateAddress), ("//127.0.0.2/", .privateAddress),
    ("file:///etc/passwd", .scheme), ("gopher://127.0.0.1/", .scheme),
    ("http://user:secret@127.0.0.1/", .password), ("http://", .address),
  ])
  func aRedirectToWhereNobodyMayAskIsRefused(
    location: String, kind: FetchFailure.Kind
  ) throws {
    let server = try ScriptedServer { request in
      request.path == "/" ? Self.moved(location) : ScriptedServer.answer()
    }
    let response = try #require(try FetchRun.page(server.url("/")))
    #expect(response.failure?.kind == kind)
    #expect(response.body == nil)
    #expect(server.requests.count == 1)
  }

  @Test func aPrivateHostIsAskedOnlyWhereItWasNamed() throws {
    let server = try ScriptedServer { _ in ScriptedServer.answer() }
    let response = try FetchRun.page(server.url("/")) { $0.privateHosts = [] }
    #expect(response?.failure == FetchFailure(.privateAddress, "127.0.0.1"))
    #expect(server.requests == [])
  }

  @Test func aRedirectWithoutAnAddressIsAnAnswer() throws {
    let server = try ScriptedServer { _ in ScriptedServer.answer("302 Found", []) }
    let response = try FetchRun.page(server.url("/"))
    #expect(response?.status == 302)
    #expect(response?.failure == nil)
  }

  @Test(arguments: [
    ("200 OK", "User-agent: *\nDisallow: /private", "/private/a", false),
    ("200 OK", "User-agent: *\nDisallow: /private", "/public", true),
    ("200 OK", "User-agent: rashomon\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", false),
    ("404 Not Found", "", "/a", true),
    ("403 Forbidden", "", "/a", true),
    ("500 Internal Server Error", "", "/a", false),
  ])
  func robotsAreObeyedWhereAsked(
    status: String, rules: String, path: String, isAllowed: Bool
  ) throws {
    let server = try ScriptedServer { request in
      request.path == "/robots.txt"
        ? ScriptedServer.answer(status, [], Array(rules.utf8)) : ScriptedServer.answer()
    }
    let run = try FetchRun([server.url(path), server.url(path + "?again")]) { $0.robots = true }
    for id in 0...1 {
      #expect(run.responses[id]?.failure?.kind == (isAllowed ? nil : .robots))
      #expect(run.responses[id]?.status == (isAllowed ? 200 : nil))
    }
    // Asked for once, and for pages that a person named not at all.
    #expect(server.requests.filter { $0.path == "/robots.txt" }.count == 1)
    _ = try FetchRun.page(server.url(path))
    #expect(server.requests.filter { $0.path == "/robots.txt" }.count == 1)
  }

  @Test func aRedirectDoesNotLeadPastRobots() throws {
    let server = try ScriptedServer { request in
      switch request.path {
      case "/robots.txt":
        ScriptedServer.answer("200 OK", [], Array("User-agent: *\nDisallow: /b".utf8))
      case "/a": Self.moved("/b")
      default: ScriptedServer.answer()
      }
    }
    let response = try FetchRun.page(server.url("/a")) { $0.robots = true }
    #expect(response?.failure?.kind == .robots)
    #expect(!server.requests.contains { $0.path == "/b" })
  }
}
