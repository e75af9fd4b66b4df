import Foundation
import GRDB
import TestSupport
import Testing

@testable import Model

/// A store that the disk, another program or a stranger changed: no mark is lost, and the file is
/// kept.
@Suite struct StoreDamageTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/store.sqlite" }
  private let marks = (0..<30).map {
    KeptSample.mark("m\($0)", note: String(repeating: "note \($0) ", count: 20))
  }

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: 0..<16) func bytesThatWereFlippedAnywhereCostNoMark(seed: UInt64) throws {
    try fill()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<(1 << (seed % 8)) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] ^= UInt8(1 << (state >> 20 & 7))
    }
    try expectAllMarks(after: bytes)
  }

  /// SQLite has no sums over its pages, so another letter is as good as the first to it.
  @Test(arguments: ["note 7 note", "m12", "Friday", "contradiction", "reader", "words"])
  func anotherLetterInAMarkIsFoundAndPutRight(text: String) throws {
    try fill()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let place = try #require(bytes.range(of: Data(text.utf8)))
    bytes[place.upperBound - 1] ^= 0x02
    try expectAllMarks(after: bytes)
  }

  @Test(arguments: [0, 1, 100, 511, 512, 4_096, 10_000, 40_000])
  func aStoreThatWasCutShortCostsNoMark(length: Int) throws {
    try fill()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    try expectAllMarks(after: bytes.prefix(length))
  }

  @Test func aFolderInTheStoresPlaceCostsNoMark() throws {
    try fill()
    try FileManager.default.removeItem(atPath: path)
    try folder.folder("store.sqlite")
    try expectAllMarks()
    #expect(FileManager.default.fileExists(atPath: path + ".damaged-1"))
  }

  @Test func damageThatIsSetAsideIsKeptByteForByte() throws {
    try fill()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for index in 4_096..<30_000 where index < bytes.count { bytes[index] = 0x5A }
    try expectAllMarks(after: bytes)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path + ".damaged-1")) == bytes)
  }

  @Test func whatTheStoreCannotBeMendedFromStaysAsItIs() throws {
    try fill()
    try FileManager.default.removeItem(atPath: folder.path + "/marks.jsonl")
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "UPDATE discrepancy SET note = 'x' WHERE id = 'm3'") }
    try queue.close()
    let kept = try Store(path: path).discrepancies()
    #expect(kept.count == marks.count)
    #expect(kept.first { $0.id == "m3" }?.note == "x")
  }

  /// SQLite keeps any type of value in any column, and a file from elsewhere may have any schema.
  @Test(arguments: ["NULL", "x'FF00FE'", "1e300", "9223372036854775807"])
  func valuesOfAnyTypeInAnyColumnAreRead(value: String) throws {
    let columns = [
      "discrepancy": ["id", "verdict", "note", "created", "changed", "author", "comparison"],
      "passage": [
        "discrepancy", "file", "article", "sha256", "exact", "prefix", "start", "\"end\"",
      ],
      "tag": ["discrepancy", "word"], "pin": ["id", "created"],
      "pinnedPassage": ["pin", "file", "exact", "start"],
      "storyEdit": ["id", "change", "created"], "storyMember": ["edit", "part", "article", "file"],
      "sigil": ["series", "article", "file", "part", "number"],
      "journal": ["generation", "length", "begun"], "checksum": ["kind", "id", "sum"],
    ]
    do {
      let store = try Store(path: path)
      try store.save(KeptSample.mark("1"))
      try store.save(KeptSample.pin("p"))
      try store.save(KeptSample.edit("e"))
      try store.checkpoint()
    }
    for (table, names) in columns.sorted(by: { $0.key < $1.key }) {
      let own = "\(path)-\(table)"
      try FileManager.default.copyItem(atPath: path, toPath: own)
      let queue = try DatabaseQueue(path: own)
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA writable_schema = ON")
        try database.execute(
          sql: "UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL', '') WHERE name = ?",
          arguments: [table])
      }
      try queue.close()
      let again = try DatabaseQueue(path: own)
      try again.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        for name in names { try? database.execute(sql: "UPDATE \(table) SET \(name) = \(value)") }
      }
      try again.close()
      // Whatever it answers: it must not trap, and what it can be opened with can be read.
      guard let store = try? Store(path: own) else { continue }
      _ = try store.discrepancies()
      _ = try store.pins()
      _ = try store.storyEdits()
      _ = try? store.sigils()
      _ = try? store.readArticles()
      try store.save(KeptSample.mark("2"))
    }
  }

  private func fill() throws {
    let store = try Store(path: path)
    try store.save(marks)
    try store.checkpoint()
  }

  private func expectAllMarks(
    after bytes: Data? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if let bytes {
      for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
      try bytes.write(to: URL(fileURLWithPath: path))
    }
    let opened = try OpenedStore.open([StoreLocation(path: path, reason: .folder)])
    let byID = { (first: Discrepancy, second: Discrepancy) in first.id < second.id }
    #expect(
      try opened.store.discrepancies().sorted(by: byID) == marks.sorted(by: byID),
      sourceLocation: sourceLocation)
    try opened.store.save(KeptSample.mark("after"))
    #expect(
      try opened.store.discrepancies().count == marks.count + 1, sourceLocation: sourceLocation)
  }
}
