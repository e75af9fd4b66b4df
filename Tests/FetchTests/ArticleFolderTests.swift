import Fetch
import Foundation
import Model
import TestSupport
import Testing

/// Articles get into a folder whole, and over nothing.
@Suite struct ArticleFolderTests {
  private static func parts(_ name: String) -> [ArticleFolder.Part] {
    [
      ArticleFolder.Part(ending: ".headers.json", bytes: [1]),
      ArticleFolder.Part(ending: ".original.html", bytes: [2]),
      ArticleFolder.Part(ending: ".md", bytes: Array(name.utf8)),
    ]
  }

  private static func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func aTakenNameGetsANumber() throws {
    let place = try TemporaryFolder()
    try place.write("mine", to: "a.original.html")
    let folder = try ArticleFolder(place.path)
    #expect(try folder.store("a", parts: Self.parts) == "a-2")
    #expect(try folder.store("a", parts: Self.parts) == "a-3")
    folder.finish()
    #expect(
      try Self.names(place.path) == [
        ".rashomon", "a-2.headers.json", "a-2.md", "a-2.original.html", "a-3.headers.json",
        "a-3.md", "a-3.original.html", "a.original.html",
      ])
    #expect(try FileBytes.read(place.path + "/a-3.md", limit: 9).get() == Array("a-3".utf8))
    #expect(
      try FileBytes.read(place.path + "/a.original.html", limit: 9).get() == Array("mine".utf8))
  }

  @Test func aDanglingLinkIsATakenName() throws {
    let place = try TemporaryFolder()
    try place.link("a.md", to: "elsewhere")
    let folder = try ArticleFolder(place.path)
    #expect(try folder.store("a", parts: Self.parts) == "a-2")
    #expect(try !Self.names(place.path).contains("elsewhere"))
  }

  @Test func onlyOneProgramAddsAtATime() throws {
    let place = try TemporaryFolder()
    let folder = try ArticleFolder(place.path)
    #expect(throws: ArticleFolder.Failure.busy) { try ArticleFolder(place.path) }
    folder.finish()
    #expect(throws: Never.self) { try ArticleFolder(place.path) }
  }

  @Test func whatAKilledProgramLeftIsRemoved() throws {
    let place = try TemporaryFolder()
    for name in [".rashomon", ".rashomon/incoming"] { try place.folder(name) }
    try place.write("half", to: ".rashomon/incoming/7")
    let folder = try ArticleFolder(place.path)
    #expect(try Self.names(folder.incoming) == [])
    folder.finish()
    #expect(try Self.names(place.path + "/.rashomon") == ["add.lock"])
  }

  @Test func aFolderIsMadeButNotAllTheWay() throws {
    let place = try TemporaryFolder()
    #expect(throws: Never.self) { try ArticleFolder(place.path + "/new") }
    #expect(throws: ArticleFolder.Failure.self) { try ArticleFolder(place.path + "/no/new") }
    try place.write("", to: "file")
    #expect(throws: ArticleFolder.Failure.notAFolder) { try ArticleFolder(place.path + "/file") }
  }

  @Test func aRecordIsReadBack() throws {
    var response = FetchResponse(
      id: 0, url: "https://news.example/a?utm_source=x", time: "2025-03-01T10:00:00Z")
    response.status = 200
    response.redirects = ["http://short.example/1"]
    response.headers = [FetchResponse.Header("ETag", "\"\u{1B}a\"")]
    let origin = ArticleOrigin(response: response, requested: "http://short.example/1")
    let text = origin.record(
      original: "a.original.html", bytes: Array("abc".utf8),
      canonical: try WebAddress("https://news.example/story"))
    #expect(!text.contains("\u{1B}"))
    let record = try #require(OriginalRecord(Array(text.utf8)))
    #expect(record.header("etag") == "\"\u{1B}a\"")
    #expect(record.sha256.hasPrefix("ba7816bf"))
    #expect(record.keys == ["short.example/1", "news.example/a", "news.example/story"])
    #expect(OriginalRecord(Array("{\"format\": \"rashomon-original/2\"}".utf8)) == nil)
  }

  @Test func aFolderIsKnownByAddressesAndTexts() throws {
    let place = try TemporaryFolder()
    try place.write(
      "---\nurl: \"https://news.example/b\"\n---\n\nThe ferry sank, he said.\n", to: "b.md")
    let known = KnownArticles(folder: place.path)
    #expect(known.page(at: try WebAddress("http://news.example/b/"))?.file == "b.md")
    #expect(known.page(at: try WebAddress("http://news.example/c")) == nil)
    let copy = try parseArticles(in: Array("THE  ferry sank \u{2013} he said!".utf8), of: "").get()
    let other = try parseArticles(in: Array("The ferry sank, she said.".utf8), of: "").get()
    #expect(known.file(withTextOf: try #require(copy.first)) == "b.md")
    #expect(known.file(withTextOf: try #require(other.first)) == nil)
  }

  @Test func anArticleThatIsGoneCanBeFetchedAgain() throws {
    let place = try TemporaryFolder()
    let response = FetchResponse(id: 0, url: "https://news.example/a", time: "")
    let text = ArticleOrigin(response: response, requested: response.url)
      .record(original: "a.original.html", bytes: [], canonical: nil)
    try place.write(text, to: "a.headers.json")
    let address = try WebAddress("https://news.example/a")
    #expect(KnownArticles(folder: place.path).page(at: address) == nil)
    try place.write("The ferry sank.", to: "a.md")
    #expect(KnownArticles(folder: place.path).page(at: address)?.file == "a.md")
  }

  @Test func linesComeWholeFromPieces() {
    var buffer = LineBuffer()
    #expect(buffer.take([0x61, 0x62]) == [])
    #expect(buffer.take([0x0A, 0x0A, 0x63]) == [[0x61, 0x62], []])
    #expect(buffer.take([0x0A]) == [[0x63]])
    #expect(!buffer.isOverlong)
    _ = buffer.take([UInt8](repeating: 0, count: FetchLine.limit + 1))
    #expect(buffer.isOverlong)
  }
}
