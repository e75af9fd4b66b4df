import Model
import TestSupport
import Testing

@Suite struct FolderReaderTests {
  @Test func articlesOfAFolderComeInOrderOfTheirPath() throws {
    let folder = try TemporaryFolder()
    try folder.folder("b")
    for name in ["c.txt", "a.TXT", "b/z.md", "b/a.markdown", "b.text", "d.htm"] {
      try folder.write("Envoys met.", to: name)
    }
    for name in ["README.md", "license.txt", "ChangeLog", "x.swift", "txt", ".hidden.txt"] {
      try folder.write("Not an article.", to: name)
    }
    try folder.folder(".rashomon")
    try folder.write("Not an article.", to: ".rashomon/a.txt")
    let listing = articleFiles(at: [folder.path + "/"])
    #expect(
      listing.files.map(\.file)
        == ["a.TXT", "b.text", "b/a.markdown", "b/z.md", "c.txt", "d.htm"].map {
          folder.path + "/" + $0
        })
    #expect(listing.problems.isEmpty)
  }

  @Test func theArgumentIsKeptAsTyped() throws {
    let folder = try TemporaryFolder()
    try folder.folder("case")
    try folder.write("Envoys met.", to: "case/a.txt")
    let typed = folder.path + "/case/../case"
    #expect(articleFiles(at: [typed]).files.map(\.file) == [typed + "/a.txt"])
    #expect(articleFiles(at: [typed + "/"]).files.map(\.file) == [typed + "/a.txt"])
  }

  @Test func aFileNamedTwiceIsReadOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("Envoys met.", to: "a.txt")
    let reading = readArticles(at: [folder.path, folder.path + "/a.txt", folder.path + "/"])
    #expect(reading.articles.count == 1)
    #expect(reading.problems.isEmpty)
  }

  @Test func aNamedFileIsReadWhateverItsEnding() throws {
    let folder = try TemporaryFolder()
    for name in ["notes.log", "README.md", ".hidden", "plain.html"] {
      try folder.write("Envoys met in \(name).", to: name)
      #expect(readArticles(at: [folder.path + "/" + name]).articles.count == 1, "\(name)")
    }
  }

  @Test func aNameThatIsNoUTF8OpensAllTheSame() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("Envoys met.".utf8), to: [0x61, 0xFF] + Array(".txt".utf8))
    let reading = readArticles(at: [folder.path])
    #expect(reading.articles.map(\.file) == [folder.path + "/a\u{FFFD}.txt"])
  }

  @Test func linksAndFIFOsNeverHang() throws {
    let folder = try TemporaryFolder()
    try folder.write("Envoys met.", to: "a.txt")
    try folder.folder("inner")
    try folder.link("inner/loop", to: "..")
    try folder.link("self.txt", to: "self.txt")
    try folder.link("gone.txt", to: "nowhere")
    try folder.link("also.txt", to: "a.txt")
    try folder.fifo("pipe.txt")
    let reading = readArticles(at: [folder.path])
    #expect(reading.articles.map(\.file) == ["a.txt", "also.txt"].map { folder.path + "/" + $0 })
    #expect(reading.problems.count == 3)
    #expect(reading.problems.contains(Problem(file: folder.path + "/gone.txt", kind: .missing)))
    #expect(reading.problems.contains(Problem(file: folder.path + "/pipe.txt", kind: .notAFile)))
  }

  @Test func eachBadInputIsAProblemAndTheRestGoesOn() throws {
    let folder = try TemporaryFolder()
    try folder.write("Envoys met.", to: "good.txt")
    try folder.write(" \n\u{A0}\u{FEFF}\n", to: "blank.txt")
    try folder.write("", to: "empty.txt")
    try folder.write([0, 1, 2, 3, 0x61], to: Array("binary.txt".utf8))
    try folder.write("Envoys met.", to: "scan.pdf")
    try folder.write("<p>Envoys met.</p>", to: "page.HTML")
    try folder.write("<!DOCTYPE html>\n<p>Envoys met.</p>", to: "page.txt")
    try folder.sparseFile("huge.txt", size: (64 << 20) + 1)
    try folder.folder("nothing")
    let reading = readArticles(
      at: [folder.path, folder.path + "/nothing", folder.path + "/missing", "/dev/null"])
    #expect(
      reading.articles.map(\.file)
        == ["good.txt", "page.HTML", "page.txt"].map { folder.path + "/" + $0 })
    let expected: [(String, Problem.Kind)] = [
      ("binary.txt", .notText), ("blank.txt", .empty), ("empty.txt", .empty),
      ("huge.txt", .tooLarge(limit: 64 << 20)), ("missing", .missing), ("nothing", .emptyFolder),
      ("scan.pdf", .programMissing(name: "pdftotext", package: "poppler-utils")),
    ]
    #expect(
      reading.problems == [Problem(file: "/dev/null", kind: .notAFile)]
        + expected.map { Problem(file: folder.path + "/" + $0.0, kind: $0.1) })
  }

  @Test func aFolderBelowTheBoundIsReported() throws {
    let folder = try TemporaryFolder()
    var way = "d"
    for _ in 0..<65 {
      try folder.folder(way)
      try folder.write("Envoys met.", to: way + "/a.txt")
      way += "/d"
    }
    let listing = articleFiles(at: [folder.path])
    #expect(listing.files.count == 63)
    #expect(listing.problems.count == 1)
  }

  @Test func contentDoesNotDependOnTheOrderOfArguments() throws {
    let folder = try TemporaryFolder()
    try folder.write("Envoys met.", to: "a.txt")
    try folder.write("Envoys met.", to: "b.txt")
    try folder.write("Envoys left.", to: "c.txt")
    let names = ["a.txt", "b.txt", "c.txt"].map { folder.path + "/" + $0 }
    let reading = readArticles(at: names)
    #expect(readArticles(at: names.reversed()).articles == reading.articles)
    let first = SHA256(of: Array("Envoys met.".utf8)).hex.prefix(16)
    #expect(reading.articles.map(\.id.rawValue).prefix(2) == [String(first), first + "-2"])
  }
}
