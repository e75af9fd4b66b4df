import TestSupport
import Testing

@testable import Model

@Suite struct ReadingCacheTests {
  private let folder: TemporaryFolder
  private let caches: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    caches = try TemporaryFolder()
    try folder.write(
      """
      ---
      title: Ferry aground
      author: Ida Holm
      source: Harbour News
      date: 2024-03-09
      url: https://harbour.example/ferry
      lang: en
      ---
      The ferry Marla ran aground – off Orsund – on Friday.
      """, to: "a.md")
    try folder.write("9/10/2010\n\nBy Jon Berg\n\nThe ferry did not sink on Monday.", to: "b.txt")
    try folder.write("title,text\nOne,The first told it.\nTwo,The second did not.\n", to: "c.csv")
    try folder.write([0x00, 0x01, 0x00], to: Array("d.txt".utf8))
  }

  private var files: [ArticleFile] { articleFiles(at: [folder.path]).files }

  private func cache(key: String = "1") -> ReadingCache {
    // The files of a test are younger than any grain.
    ReadingCache(folder: caches.path, name: "case", key: key, grain: -3600)
  }

  /// Reads all files as one start of the program does; tells which of them were known before.
  @discardableResult private func start(
    key: String = "1"
  ) -> (known: [String], articles: [Article]) {
    var read = ReadFiles()
    read.takeUp(cache(key: key))
    let known = files.filter { read.known($0) != nil }.map { name($0.file) }
    let articles = files.flatMap { read.read($0).articles }
    read.keepOnly(files)
    // Articles hold the spool, and with it the lock: their texts are taken over.
    return (known, articles.map(held))
  }

  private func held(_ article: Article) -> Article {
    Article(
      id: article.id, file: article.file, item: article.item, sha256: article.sha256,
      text: article.text, blocks: article.blocks, title: article.title, byline: article.byline,
      outlet: article.outlet, statedDates: article.statedDates,
      ambiguousDate: article.ambiguousDate, language: article.language,
      address: article.address, loss: article.loss)
  }

  private func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private func bytes(_ ending: String) throws -> [UInt8] {
    try Disk.contents(of: Array("\(caches.path)/case.\(ending)".utf8)).get()
  }

  @Test func theNextStartKnowsEveryFileThatWasSound() {
    let fresh = files.flatMap { readArticle($0).articles }
    #expect(fresh.count == 4 && fresh.contains { $0.ambiguousDate != nil })
    #expect(start().known == [])
    let second = start()
    #expect(second.known == ["a.md", "b.txt", "c.csv"])
    #expect(second.articles == fresh)
  }

  @Test func aFileThatWasWrittenSinceIsReadAnewAndOneThatIsGoneIsForgotten() throws {
    start()
    try folder.write("It sank after all.", to: "b.txt")
    let second = start()
    #expect(second.articles.contains { $0.text.string == "It sank after all." })
    #expect(!second.articles.contains { $0.text.string.contains("did not sink") })
    #expect(start().articles == second.articles)
    var read = ReadFiles()
    read.takeUp(cache())
    let others = files.filter { name($0.file) != "a.md" }
    for file in others { _ = read.read(file) }
    read.keepOnly(others)
    read = ReadFiles()
    #expect(start().known == ["b.txt", "c.csv"])
  }

  @Test func anotherVersionTakesNothingUp() {
    start()
    #expect(start(key: "2").known == [])
    #expect(start(key: "2").known.count == 3)
  }

  @Test func twoProgramsAtOnceDoNotDisturbEachOther() throws {
    start()
    let kept = cache().open()
    #expect(kept?.files.count == 3)
    let other = cache().open()
    #expect(other?.files.count == 3 && other?.opened == nil)
    let texts = kept?.files.values.flatMap(\.reading.articles).map(\.text)
    try folder.write("It sank after all.", to: "b.txt")
    #expect(start().articles.contains { $0.text.string == "It sank after all." })
    #expect(kept?.files.values.flatMap(\.reading.articles).map(\.text) == texts)
    withExtendedLifetime(kept) {}
  }

  @Test func textsThatAnotherProgramReadsAreNotTakenAway() throws {
    start()
    let articles = cache().open()?.files.values.flatMap(\.reading.articles) ?? []
    let texts = articles.map(\.text)
    try folder.write("Nothing is left of the first text.", to: "a.md")
    try caches.write([1], to: Array("case.heads".utf8))
    #expect(cache().open()?.opened == nil)
    #expect(articles.map(\.text) == texts)
  }

  @Test func aFileThatWasChangedJustNowIsReadAgain() {
    var read = ReadFiles()
    read.takeUp(ReadingCache(folder: caches.path, name: "case", key: "1"))
    for file in files { _ = read.read(file) }
    read.keepOnly(files)
    read = ReadFiles()
    #expect(start().known == [])
  }

  @Test(arguments: [1, 3])
  func severalThreadsReadWhatOneDoes(workers: Int) {
    let fresh = readArticles(at: [folder.path])
    for _ in 0..<2 {
      var read = ReadFiles()
      read.takeUp(cache())
      let reading = read.read(
        at: [folder.path], with: ReadingSettings(), workers: Workers(count: workers))
      #expect(reading.articles == fresh.articles && reading.problems == fresh.problems)
    }
  }

  @Test func aByteThatIsWrongMakesItBeginAnew() throws {
    start()
    let heads = try bytes("heads")
    let texts = try bytes("texts")
    for index in stride(from: 0, to: heads.count, by: 7) {
      var damaged = heads
      damaged[index] ^= 0x10
      try caches.write(damaged, to: Array("case.heads".utf8))
      try caches.write(texts, to: Array("case.texts".utf8))
      #expect(cache().open()?.files.isEmpty == true, "byte \(index)")
    }
    for count in [0, 8, heads.count / 2, heads.count - 1] {
      try caches.write(Array(heads[..<count]), to: Array("case.heads".utf8))
      #expect(cache().open()?.files.isEmpty == true)
    }
  }

  @Test func textsThatWereCutAreNotUsed() throws {
    start()
    try caches.write(Array(try bytes("texts").dropLast()), to: Array("case.texts".utf8))
    #expect(start().known == [])
    #expect(start().known.count == 3)
  }

  @Test func aTextThatIsDamagedIsReadFromItsFileOrBlankAndAsLong() throws {
    start()
    let sound = files.flatMap { readArticle($0).articles }
    var texts = try bytes("texts")
    texts[texts.count - 20] ^= 0x01
    try caches.write(texts, to: Array("case.texts".utf8))
    let articles = cache().open()?.files.values.flatMap(\.reading.articles) ?? []
    #expect(Set(articles) == Set(sound))
    for file in files { try folder.write("Another text.", to: name(file.file)) }
    let blank = articles.filter { $0.text.bytes.allSatisfy { $0 == 0x20 } }
    #expect(articles.count == 4 && blank.count == 1)
    #expect(blank.allSatisfy { $0.blocks.isEmpty && !$0.text.bytes.isEmpty })
  }

  @Test func onlyTheLatestCachesAreKept() throws {
    for number in 0..<12 {
      var read = ReadFiles()
      read.takeUp(
        ReadingCache(folder: caches.path, name: "case\(number)", key: "1", grain: -3600))
      for file in files { _ = read.read(file) }
      read.keepOnly(files)
    }
    #expect(try Disk.entries(in: Array(caches.path.utf8)).get().count == 18)
  }
}
