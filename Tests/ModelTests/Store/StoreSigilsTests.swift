import GRDB
import TestSupport
import Testing

@testable import Model

@Suite struct StoreSigilsTests {
  private func sigil(
    _ series: String, _ article: String, _ number: Int, part: String? = nil
  ) -> KeptSigil {
    KeptSigil(
      series: ArticleID(rawValue: series), article: ArticleID(rawValue: article),
      place: ArticlePlace(file: "\(article).txt", part: part), number: number)
  }

  @Test func namesAreKeptInTheOrderInWhichTheyWereGiven() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/store.sqlite"
    let store = try Store(path: path)
    #expect(try store.sigils() == .none)
    try store.save([sigil("s", "b", 0), sigil("s", "a", 1, part: "Title; DROP TABLE sigil")])
    try store.save([sigil("t", "b", 0), sigil("s", "b", 2)])
    let kept = try Store(path: path).sigils()
    #expect(
      kept.all == [
        sigil("s", "b", 2), sigil("s", "a", 1, part: "Title; DROP TABLE sigil"),
        sigil("t", "b", 0),
      ])
  }

  @Test func articlesThatMarksNameAreTold() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path + "/store.sqlite")
    let passages = ["a", "b"].map {
      Discrepancy.Passage(
        file: $0, article: ArticleID(rawValue: $0), sha256: "",
        selector: Selector(exact: "x", prefix: "", suffix: "", start: 0, end: 1))
    }
    try store.save(
      Discrepancy(
        id: "1", verdict: .open, created: "", changed: "", author: "", passages: passages))
    #expect(try store.sigils().marked == Set(passages.map(\.article)))
  }

  @Test func numbersThatNoProgramGaveArePassedOver() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/store.sqlite"
    let store = try Store(path: path)
    try store.save([sigil("s", "a", 0)])
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      for number in ["-1", "9223372036854775807"] {
        try database.execute(
          sql: "INSERT INTO sigil (series, article, file, number) VALUES ('s', ?, 'x', ?)",
          arguments: ["x\(number)", number])
      }
    }
    try queue.close()
    #expect(try store.sigils().all == [sigil("s", "a", 0)])
  }

  @Test func anOldStoreOpensAndHasNoNames() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/store.sqlite"
    let queue = try DatabaseQueue(path: path)
    try StoreMigrations.migrator.migrate(queue, upTo: "5 sessions")
    try queue.close()
    let store = try Store(path: path)
    #expect(try store.sigils() == .none)
    try store.save([sigil("s", "a", 0)])
    #expect(try store.sigils().all.count == 1)
  }
}
