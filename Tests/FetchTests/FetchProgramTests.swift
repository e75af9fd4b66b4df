import Fetch
import TestSupport
import Testing

/// `rashomon-fetch` against a server that the test starts: what arrives, and what is refused.
@Suite struct FetchProgramTests {
  static let text = "<p>A ferry sank off Lima."

  @Test func aPageComesWithItsHeadersAndItsHash() throws {
    let server = try ScriptedServer { _ in
      ScriptedServer.answer(
        "200 OK", ["Content-Type: text/html; charset=latin1", "ETag: \"a\"", "Set-Cookie: id=1"],
        Array("abc".utf8))
    }
    let run = try FetchRun([server.url("/a?b=c#d")]) { $0.userAgent = "rashomon/9" }
    let response = try #require(run.responses[0])
    #expect(response.failure == nil)
    #expect(response.status == 200)
    #expect(response.url == server.url("/a?b=c"))
    #expect(response.redirects == [])
    #expect(response.header("content-type") == "text/html; charset=latin1")
    #expect(response.header("etag") == "\"a\"")
    #expect(response.header("set-cookie") == nil)
    // The first example of FIPS 180-4.
    #expect(
      response.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(response.bytes == 3)
    #expect(run.body(0) == "abc")
    #expect(response.time.count == 20)
    let request = try #require(server.requests.first)
    #expect(server.requests.count == 1)
    #expect(request.path == "/a?b=c")
    #expect(request.header("User-Agent") == "rashomon/9")
    #expect(request.header("Host") == "127.0.0.1:\(server.port)")
    #expect(request.header("If-None-Match") == nil)
  }

  @Test(arguments: ["chunks", "gzip", "no length"])
  func aBodyIsWholeHoweverItIsSent(way: String) throws {
    let text = Array(Self.text.utf8)
    let bytes =
      switch way {
      case "chunks":
        ScriptedServer.head("200 OK", ["Transfer-Encoding: chunked"])
          + Array("3\r\n<p>\r\n16\r\nA ferry sank off Lima.\r\n0\r\n\r\n".utf8)
      case "gzip":
        ScriptedServer.head("200 OK", ["Content-Encoding: gzip"]) + GzipText.of(text)
      default: ScriptedServer.head("200 OK", []) + text
      }
    let server = try ScriptedServer { _ in [.send(bytes)] }
    let run = try FetchRun([server.url("/")])
    #expect(run.responses[0]?.failure == nil)
    #expect(run.body(0) == Self.text)
    #expect(run.responses[0]?.bytes == text.count)
  }

  @Test(arguments: ["Content-Length: 500", "Transfer-Encoding: chunked"])
  func aBodyThatBreaksOffIsAFailure(framing: String) throws {
    let server = try ScriptedServer { _ in
      [.send(ScriptedServer.head("200 OK", [framing]) + Array("16\r\nA fe".utf8))]
    }
    let run = try FetchRun([server.url("/")])
    #expect(run.responses[0]?.failure?.kind == .truncated)
    #expect(run.responses[0]?.body == nil)
  }

  @Test(arguments: ["another protocol", "broken gzip", "headers without end"])
  func anAnswerThatIsNoHTTPIsAFailure(way: String) throws {
    let bytes =
      switch way {
      case "another protocol": Array("SSH-2.0-server\r\n".utf8)
      case "broken gzip":
        ScriptedServer.head("200 OK", ["Content-Encoding: gzip", "Content-Length: 5"])
          + Array("plain".utf8)
      default:
        ScriptedServer.head(
          "200 OK", (0..<400).map { "X-\($0): " + String(repeating: "a", count: 999) })
      }
    let server = try ScriptedServer { _ in [.send(bytes)] }
    let response = try FetchRun.page(server.url("/"))
    #expect(response?.failure?.kind == .answer)
    #expect(response?.body == nil)
  }

  @Test(arguments: ["declared", "flood", "gzip"])
  func aBodyStopsAtTheBound(way: String) throws {
    let server = try ScriptedServer { _ in
      switch way {
      case "declared": [.send(ScriptedServer.head("200 OK", ["Content-Length: 90000"])), .hold]
      case "flood": [.send(ScriptedServer.head("200 OK", [])), .flood]
      default:
        // 33 MB in 200 kB; it never ends, so only the bound can stop it.
        [
          .send(
            ScriptedServer.head("200 OK", ["Content-Encoding: gzip"])
              + GzipText.bomb(count: 128_000)
          ), .hold,
        ]
      }
    }
    let response = try FetchRun.page(server.url("/")) { $0.bounds.bytes = 80_000 }
    #expect(response?.failure == FetchFailure(.tooLarge, "80000"))
    #expect(response?.body == nil)
  }

  @Test func aBodyOfTheBoundItselfIsTaken() throws {
    let server = try ScriptedServer { _ in
      ScriptedServer.answer("200 OK", [], [UInt8](repeating: 0x78, count: 80_000))
    }
    let response = try FetchRun.page(server.url("/")) { $0.bounds.bytes = 80_000 }
    #expect(response?.failure == nil)
    #expect(response?.bytes == 80_000)
  }

  @Test func aServerThatDoesNotAnswerIsGivenUp() throws {
    let server = try ScriptedServer { _ in [.hold] }
    let response = try FetchRun.page(server.url("/")) { $0.bounds.answer = 50 }
    #expect(response?.failure == FetchFailure(.noAnswer, "50"))
  }

  @Test func aBodyThatStallsIsGivenUp() throws {
    let server = try ScriptedServer { _ in
      [.send(ScriptedServer.head("200 OK", ["Content-Length: 9"]) + [0x2E]), .hold]
    }
    let response = try FetchRun.page(server.url("/")) { $0.bounds.stall = 50 }
    #expect(response?.failure == FetchFailure(.stalled, "50"))
    #expect(response?.status == nil)
  }

  @Test func aBodyThatDripsIsGivenUpAsAWhole() throws {
    let server = try ScriptedServer { _ in
      [.send(ScriptedServer.head("200 OK", [])), .drip(milliseconds: 5)]
    }
    let response = try FetchRun.page(server.url("/")) { $0.bounds.total = 100 }
    #expect(response?.failure == FetchFailure(.tooSlow, "100"))
  }

  @Test(arguments: ["404 Not Found", "410 Gone", "500 Internal Server Error", "403 Forbidden"])
  func aFaultIsAStatusWithoutABody(status: String) throws {
    let server = try ScriptedServer { _ in
      ScriptedServer.answer(status, ["Retry-After: 7"], Array("no".utf8))
    }
    let response = try #require(try FetchRun.page(server.url("/")))
    #expect(response.status == Int(status.prefix(3)))
    #expect(response.failure == nil)
    #expect(response.body == nil)
    #expect(response.header("retry-after") == "7")
  }

  @Test func aKnownPageIsAskedForConditionally() throws {
    let server = try ScriptedServer { request in
      request.header("If-None-Match") == "\"a\""
        ? [.send(ScriptedServer.head("304 Not Modified", ["ETag: \"a\""]))]
        : ScriptedServer.answer()
    }
    let response = try FetchRun.page(server.url("/")) {
      $0.etag = "\"a\""
      $0.lastModified = "Mon, 24 Feb 2025 09:30:00 GMT"
    }
    #expect(response?.status == 304)
    #expect(response?.body == nil)
    #expect(response?.failure == nil)
    #expect(
      server.requests.first?.header("If-Modified-Since") == "Mon, 24 Feb 2025 09:30:00 GMT")
  }

  @Test func nobodyThereIsAFailure() throws {
    let port = try ScriptedServer { _ in [] }.port
    let response = try FetchRun.page("http://127.0.0.1:\(port)/")
    let kind = response?.failure?.kind
    // A port that was just given back may be another test's by now.
    #expect(kind == .connection || kind == .answer)
  }

  @Test func aBodyNeverTakesThePlaceOfAFile() throws {
    let server = try ScriptedServer { _ in ScriptedServer.answer("200 OK", [], [0x78]) }
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "known")
    let response = try FetchRun.page(server.url("/")) { $0.body = folder.path + "/known" }
    #expect(response?.failure?.kind == .disk)
    let kept = try FileBytes.read(folder.path + "/known", limit: 100).get()
    #expect(kept == Array("mine".utf8))
  }

  @Test func oneHostIsAskedOnceAtATime() throws {
    let server = try ScriptedServer { _ in
      [.wait(milliseconds: 10)] + ScriptedServer.answer("200 OK", [], [0x78])
    }
    let run = try FetchRun((0..<6).map { server.url("/\($0)") })
    #expect(run.responses.count == 6)
    #expect(run.responses.values.allSatisfy { $0.status == 200 })
    #expect(server.mostAtOnce == 1)
  }

  @Test func linesThatAreNoRequestsArePassedOver() throws {
    let folder = try TemporaryFolder()
    try folder.write("{}\nnonsense\n\u{0}\n", to: "requests")
    let run = try PipedRun.of(
      [], program: "rashomon-fetch", input: folder.path + "/requests")
    #expect(run.ending == .exit(status: 0))
    #expect(run.output == [])
  }
}
