import TestSupport
import Testing

@testable import Model

@Suite struct TextSpoolTests {
  private func articles(_ folder: TemporaryFolder, _ count: Int) throws -> [Article] {
    try (0..<count).map { number in
      let text = "Ferry \(number) runs aground\n\nThe ferry sank – off Hest – on Friday.\n"
      try folder.write(text, to: "\(number).txt")
      let file = ArticleFile(path: Array("\(folder.path)/\(number).txt".utf8))
      return try #require(readArticle(file).articles.first)
    }
  }

  @Test func textsOfMoreArticlesThanAreAtHandComeBackInAnyOrder() throws {
    let folder = try TemporaryFolder()
    let held = try articles(folder, 40)
    let spool = TextSpool(folder: folder.path, heldBytes: 0)
    let kept = held.map { $0.kept(in: spool) }
    for index in Array(kept.indices) + kept.indices.reversed() {
      #expect(kept[index] !== held[index])
      #expect(kept[index].text == held[index].text && kept[index].blocks == held[index].blocks)
      #expect(kept[index] == held[index] && kept[index].wordCount == held[index].wordCount)
      #expect(kept[index].with(id: ArticleID(rawValue: "x")).text == held[index].text)
    }
  }

  @Test func theFileHasNoNameAndTheFirstTextsNeedNone() throws {
    let folder = try TemporaryFolder()
    let held = try articles(folder, 3)
    let spool = TextSpool(folder: folder.path, heldBytes: 100)
    let kept = held.map { $0.kept(in: spool) }
    #expect(kept[0] === held[0] && kept[2] !== held[2])
    #expect(articleFiles(at: [folder.path]).files.count == 3)
    #expect(try Disk.entries(in: Array(folder.path.utf8)).get().count == 3)
    // One text stays in no spool twice.
    #expect(kept[2].kept(in: spool) === kept[2])
  }

  @Test func aTextIsTheOneThatWasReadWhateverIsWrittenSince() throws {
    let folder = try TemporaryFolder()
    try folder.write("The ferry sank.", to: "a.txt")
    let files = articleFiles(at: [folder.path]).files
    var read = ReadFiles(spool: TextSpool(folder: folder.path, heldBytes: 0))
    let before = try #require(files.first.map { read.read($0) }?.articles.first)
    try folder.write("It did not.", to: "a.txt")
    let after = try #require(files.first.map { read.read($0) }?.articles.first)
    #expect(before.text.string == "The ferry sank." && after.text.string == "It did not.")
  }

  @Test func whereNoFileCanBeMadeTextsStayInMemory() throws {
    let folder = try TemporaryFolder()
    let held = try articles(folder, 2)
    let spool = TextSpool(folder: folder.path + "/missing", heldBytes: 0)
    #expect(held.map { $0.kept(in: spool) } == held)
    #expect(held[0].kept(in: spool) === held[0])
  }
}
