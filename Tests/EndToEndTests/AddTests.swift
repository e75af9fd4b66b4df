import Fetch
import Foundation
import TestSupport
import Testing

/// `rashomon add` against a server that the test starts.
@Suite(.serialized) struct AddTests {
  /// A page with an article of its own.
  private static func page(_ name: String, head: String = "") -> [UInt8] {
    Array(
      """
      <!doctype html><html lang="en"><head><title>The \(name) sinks</title>\(head)
      <meta property="article:published_time" content="2025-02-24T08:00:00Z"></head><body>
      <nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>The \(name) sinks</h1>
      <p>The \(name) sank on Monday off the coast near Lima, and forty people were rescued by boats
      from the harbour, the coast guard said in the evening.</p>
      <p>A second vessel took the others aboard, and the search for the captain of the \(name) went
      on through the whole night.</p></article></body></html>
      """.utf8)
  }

  private static func server() throws -> ScriptedServer {
    try ScriptedServer { request in
      let type = "Content-Type: text/html; charset=utf-8"
      switch request.path {
      case "/ana", "/ana?utm_source=x":
        if request.header("If-None-Match") == "\"1\"" {
          return [.send(ScriptedServer.head("304 Not Modified", ["ETag: \"1\""]))]
        }
        return ScriptedServer.answer("200 OK", [type, "ETag: \"1\""], page("Ana"))
      case "/copy": return ScriptedServer.answer("200 OK", [type], page("Ana"))
      case "/bea": return ScriptedServer.answer("200 OK", [type], page("Bea"))
      case "/moved": return ScriptedServer.answer("301 Moved", ["Location: /bea"])
      case "/inward": return ScriptedServer.answer("302 Found", ["Location: http://10.0.0.1/"])
      case "/broken":
        return [.send(ScriptedServer.head("200 OK", [type, "Content-Length: 9999"]) + page("Cia"))]
      case "/empty": return ScriptedServer.answer("200 OK", [type])
      case "/hold": return [.hold]
      default: return ScriptedServer.answer("404 Not Found", [type])
      }
    }
  }

  private static func add(_ place: Workplace, _ arguments: [String]) throws -> PipedRun {
    try place.run(["add", "--allow-private", "--pause", "0", place.articles] + arguments)
  }

  private static func files(_ place: Workplace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.articles).sorted()
  }

  @Test func aPageIsStoredBesideItsOriginal() throws {
    let place = try Workplace()
    let server = try Self.server()
    let run = try Self.add(place, [server.url("/ana")])
    #expect(run.complaints == [])
    #expect(run.ending == .exit(status: 0))
    #expect(run.text == "added 2025-02-24-the-ana-sinks.md: The Ana sinks\n")
    let name = "2025-02-24-the-ana-sinks"
    #expect(
      try Self.files(place) == [
        ".rashomon", "\(name).headers.json", "\(name).md", "\(name).original.html",
      ])
    #expect(try place.text(of: "\(name).original.html").utf8.elementsEqual(Self.page("Ana")))
    let text = try place.text(of: "\(name).md")
    #expect(text.contains("\ndate: 2025-02-24\n"))
    #expect(text.contains("\nurl: \"\(server.url("/ana"))\"\n"))
    #expect(text.contains("\n# The Ana sinks\n"))
    #expect(!text.contains("Home"))
    #expect(place.storeFiles == ["add.lock"])
    #expect(server.requests.map(\.path) == ["/ana"])
    #expect(server.requests.first?.header("User-Agent")?.hasPrefix("rashomon/") == true)
    let list = try place.run(["list", "--format", "json", place.articles]).text
    #expect(list.contains("\"\(place.articles)/\(name).md\""))
    #expect(!list.contains("original"))
  }

  @Test func whatIsKnownIsSaidAndLeftOut() throws {
    let place = try Workplace()
    let server = try Self.server()
    _ = try Self.add(place, [server.url("/ana")])
    let before = try Self.files(place)
    let again = try Self.add(place, [server.url("/ana?utm_source=x")])
    #expect(again.text.contains("is unchanged since"))
    #expect(server.requests.last?.header("If-None-Match") == "\"1\"")
    let copy = try Self.add(place, [server.url("/copy")])
    #expect(copy.text.contains("known 2025-02-24-the-ana-sinks.md: "))
    #expect(copy.text.contains("has the same text"))
    #expect(copy.ending == .exit(status: 0))
    #expect(try Self.files(place) == before)
    let kept = try Self.add(place, ["--again", server.url("/copy")])
    #expect(kept.text.hasPrefix("added 2025-02-24-the-ana-sinks-2.md"))
  }

  @Test func aPageThatChangedIsSaidAndKeptOnlyWhereAsked() throws {
    let place = try Workplace()
    let words = ScriptedAnswer(["Ana", "Bea", "Bea"])
    let server = try ScriptedServer { _ in
      ScriptedServer.answer("200 OK", ["Content-Type: text/html"], Self.page(words.next))
    }
    _ = try Self.add(place, [server.url("/")])
    let changed = try Self.add(place, [server.url("/")])
    #expect(changed.text.contains("has changed since 20"))
    #expect(changed.ending == .exit(status: 0))
    #expect(try !Self.files(place).contains("2025-02-24-the-bea-sinks.md"))
    _ = try Self.add(place, ["--again", server.url("/")])
    #expect(try Self.files(place).contains("2025-02-24-the-bea-sinks.md"))
  }

  @Test(arguments: [
    ("/none", "no such page (status 404)"), ("/inward", "private address 10.0.0.1"),
    ("/broken", "ended before the page did"), ("/empty", "there is no text in it"),
  ])
  func aPageThatCannotBeHadIsOneLineThatSaysWhatToDo(path: String, words: String) throws {
    let place = try Workplace()
    let server = try Self.server()
    let run = try Self.add(place, [server.url(path)])
    #expect(run.ending == .exit(status: 2))
    #expect(run.output == [])
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.contains(server.url(path)) == true)
    #expect(run.complaints.first?.contains(words) == true)
    #expect(run.complaints.first?.contains("; ") == true)
    #expect(try Self.files(place) == [".rashomon"])
  }

  @Test func oneBadSourceDoesNotStopTheOthers() throws {
    let place = try Workplace()
    let server = try Self.server()
    try place.write("A title\n\nThe ferry sank on Monday.\n", to: "../mine.txt")
    let run = try Self.add(
      place,
      [server.url("/none"), place.path(of: "../mine.txt"), server.url("/moved"), "ftp://a/b"])
    #expect(run.ending == .exit(status: 0))
    #expect(run.complaints.count == 2)
    #expect(
      run.text.split(separator: "\n").sorted() == [
        "added 2025-02-24-the-bea-sinks.md: The Bea sinks", "added undated-a-title.md: A title",
      ])
    #expect(try Self.files(place).contains("undated-a-title.original.txt"))
    let record = try place.text(of: "2025-02-24-the-bea-sinks.headers.json")
    #expect(record.contains("\"redirects\": [\n    \"\(server.url("/moved"))\"\n  ]"))
    #expect(record.contains("\"url\": \"\(server.url("/bea"))\""))
    #expect(try !place.text(of: "undated-a-title.headers.json").contains(place.articles))
  }

  @Test func nothingPrivateIsAskedUnlessTold() throws {
    let place = try Workplace()
    let server = try Self.server()
    let run = try place.run(["add", place.articles, server.url("/ana")])
    #expect(run.ending == .exit(status: 2))
    #expect(run.complaints.first?.contains("--allow-private") == true)
    #expect(server.requests == [])
  }

  @Test func anInterruptLeavesNothingHalfWritten() throws {
    let place = try Workplace()
    let server = try Self.server()
    let run = try place.open(
      ["add", "--allow-private", "--pause", "0", place.articles, server.url("/hold")])
    run.waitFor("1 of 1")
    run.press("<C-c>")
    #expect(run.waitForEnd() == .signal(2))
    #expect(try Self.files(place) == [".rashomon"])
    #expect(place.storeFiles == ["add.lock"])
  }

  @Test func progressIsOneLineOnATerminalAndIsTakenBack() throws {
    let place = try Workplace()
    let server = try Self.server()
    let run = try place.open(
      [
        "add", "--allow-private", "--pause", "0", place.articles, server.url("/ana"),
        server.url("/none"),
      ])
    #expect(run.waitForEnd() == .exit(status: 0))
    #expect(run.screen.text.contains("added 2025-02-24-the-ana-sinks.md"))
    #expect(run.screen.text.contains("status 404"))
    #expect(!run.screen.text.contains(" of 2"))
  }

  @Test(arguments: [
    ["--limit", "-1"], ["--timeout", "0"], ["--pause", "-1"], ["--pause", "nan"],
    ["--max-size", "0"],
  ])
  func aBoundThatIsNoneIsUsage(option: [String]) throws {
    let run = try Workplace().run(["add", "x", "y"] + option)
    #expect(run.ending == .exit(status: 64))
  }
}
