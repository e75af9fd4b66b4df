import Foundation
import GRDB
import TestSupport
import Testing

@testable import Model

/// The second copy of the marks, beside the store.
@Suite struct MarkJournalTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/store.sqlite" }
  private var journal: String { folder.path + "/marks.jsonl" }

  init() throws { folder = try TemporaryFolder() }

  @Test func aStoreThatIsGoneIsMadeAgainFromTheJournal() throws {
    let kept = try fill()
    try removeStore()
    let store = try Store(path: path)
    #expect(try Self.all(store) == kept)
    #expect(store.recovered?.count == kept.count)
    #expect(store.recovered?.setAside == nil)
    // It is told once.
    #expect(try Store(path: path).recovered == nil)
  }

  @Test func aJournalThatIsGoneIsMadeAgainFromTheStore() throws {
    let kept = try fill()
    try FileManager.default.removeItem(atPath: journal)
    #expect(try Store(path: path).recovered == nil)
    try removeStore()
    #expect(try Self.all(Store(path: path)) == kept)
  }

  @Test func aChangeIsAddedToAJournalThatVanishedMeanwhile() throws {
    let store = try Store(path: path)
    try store.save(KeptSample.mark("1"))
    try FileManager.default.removeItem(atPath: journal)
    try store.save(KeptSample.mark("2"))
    try removeStore()
    #expect(try Store(path: path).discrepancies().map(\.id) == ["1", "2"])
  }

  @Test func everyLineIsASCIIAndStandsForOneChange() throws {
    let store = try Store(path: path)
    try store.save(KeptSample.mark("1", note: "\u{1B}[31m\u{202E}\u{9B}\u{7F}\n\u{1F600}ü"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: journal))
    #expect(bytes.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    #expect(bytes.count { $0 == 0x0A } == 2)
    try removeStore()
    let notes = try Store(path: path).discrepancies().map(\.note)
    #expect(notes == ["\u{1B}[31m\u{202E}\u{9B}\u{7F}\n\u{1F600}ü"])
  }

  @Test func aChangeThatIsNotCommittedIsTakenOutOfTheJournal() throws {
    let store = try Store(path: path)
    try store.save(KeptSample.mark("1"))
    let before = try Data(contentsOf: URL(fileURLWithPath: journal))
    // The lines are on the disk when the store comes to note how long the journal is.
    try store.write {
      try $0.execute(
        sql: """
          CREATE TRIGGER fails BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'no'); END
          """)
    }
    #expect(throws: StoreError.self) { try store.save(KeptSample.mark("2")) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: journal)) == before)
    #expect(try store.discrepancies().map(\.id) == ["1"])
  }

  @Test func aChangeThatAKillLeftInTheJournalAloneIsTakenUp() throws {
    do { try Store(path: path).save([KeptSample.mark("1"), KeptSample.mark("2")]) }
    try append(JournalLine.bytes(of: .mark(KeptSample.mark("2", note: "later"))))
    try append(JournalLine.bytes(of: .mark(KeptSample.mark("3"))))
    // What the store has stays: a mark too many is seen, a mark too few is not.
    try append(JournalLine.bytes(of: .unmark("1")))
    let store = try Store(path: path)
    #expect(try store.discrepancies().map(\.id) == ["1", "2", "3"])
    #expect(try store.discrepancies().map(\.note) == ["", "later", ""])
    #expect(store.recovered?.count == 2)
  }

  @Test func halfALineThatAKillLeftIsNoDamageAndSpoilsNoLaterLine() throws {
    let store = try Store(path: path)
    try store.save(KeptSample.mark("1"))
    let half = JournalLine.bytes(of: .mark(KeptSample.mark("x"))).prefix(40)
    try append(Array(half))
    try store.save(KeptSample.mark("2"))
    try append(Array(half))
    #expect(try Store(path: path).recovered == nil)
    #expect(names() == ["marks.jsonl"])
    try removeStore()
    let again = try Store(path: path)
    #expect(try again.discrepancies().map(\.id) == ["1", "2"])
    #expect(again.recovered?.brokenLines == 0)
  }

  @Test func aJournalThatLostItsEndIsSetAsideAndWrittenAnew() throws {
    let kept = try fill()
    #expect(truncate(journal, 200) == 0)
    let recovered = try Store(path: path).recovered
    #expect(recovered?.setAside == journal + ".damaged-1")
    #expect(names().contains("marks.jsonl.damaged-1"))
    try removeStore()
    #expect(try Self.all(Store(path: path)) == kept)
  }

  @Test(arguments: ["folder", "link", "fifo"])
  func whatLiesInTheJournalsPlaceIsSetAsideAndNotWrittenTo(kind: String) throws {
    try folder.write("their words", to: "theirs.txt")
    do { try Store(path: path).save(KeptSample.mark("1")) }
    try FileManager.default.removeItem(atPath: journal)
    switch kind {
    case "folder": try folder.folder("marks.jsonl")
    case "link": try folder.link("marks.jsonl", to: folder.path + "/theirs.txt")
    default: try folder.fifo("marks.jsonl")
    }
    let store = try Store(path: path)
    try store.save(KeptSample.mark("2"))
    #expect(store.recovered?.setAside == journal + ".damaged-1")
    #expect(
      try String(contentsOfFile: folder.path + "/theirs.txt", encoding: .utf8) == "their words")
    try removeStore()
    #expect(try Store(path: path).discrepancies().map(\.id) == ["1", "2"])
  }

  @Test(arguments: [
    "", "{}", "null", "[[[[[[", #"{"change": "mark"}"#, #"{"change": "later", "id": "1"}"#,
    #"{"change": "unmark", "id": 7}"#, #"{"change": "mark", "mark": {"id": ""}}"#,
    #"{"change": "pin", "pin": {"id": "p", "created": "", "passages": []}}"#,
    #"{"format": "rashomon-journal/1", "generation": ""}"#, "\u{0}\u{0}\u{0}", "\u{FEFF}{}",
    String(repeating: "[", count: 100_000), String(repeating: "x", count: 3_000_000),
  ])
  func aHostileLineCostsItselfAlone(line: String) throws {
    do { try Store(path: path).save(KeptSample.mark("1")) }
    try append(Array(line.utf8) + [0x0A, 0xFF, 0x0A])
    try append(JournalLine.bytes(of: .mark(KeptSample.mark("2"))))
    try removeStore()
    let store = try Store(path: path)
    #expect(try store.discrepancies().map(\.id) == ["1", "2"])
    #expect(store.recovered?.brokenLines == 2)
    #expect(store.recovered?.setAside == journal + ".damaged-1")
  }

  @Test func offsetsThatNoTextHasAreBroughtIntoBounds() throws {
    let line = String(decoding: JournalLine.bytes(of: .mark(KeptSample.mark("1"))), as: UTF8.self)
      .replacing(#""end":9"#, with: #""end":-9223372036854775808"#)
      .replacing(#""start":3"#, with: #""start":9223372036854775807"#)
    try append(JournalLine.head(generation: "g") + Array(line.utf8))
    let selectors = try Store(path: path).discrepancies()[0].passages.map(\.selector)
    #expect(selectors.allSatisfy { $0.start == 1 << 40 && $0.end == 1 << 40 })
  }

  @Test func aJournalMuchLongerThanItsMarksIsWrittenAnewAtTheNextStart() throws {
    do {
      let store = try Store(path: path)
      for number in 0..<6 {
        try store.save(KeptSample.mark("1", note: String(repeating: "\(number)", count: 300_000)))
      }
      try store.save(KeptSample.mark("1", note: "short"))
    }
    #expect(try size() > 1 << 20)
    _ = try Store(path: path)
    #expect(try size() < 2_000)
    try removeStore()
    #expect(try Store(path: path).discrepancies().map(\.note) == ["short"])
  }

  @Test func anOlderStoreGetsWhatCameLaterAndKeepsWhatItHas() throws {
    do {
      let store = try Store(path: path)
      try store.save([KeptSample.mark("1"), KeptSample.mark("2"), KeptSample.mark("3")])
    }
    let copy = folder.path + "/copy"
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    do {
      let store = try Store(path: path)
      try store.save(KeptSample.mark("2", note: "later", changed: "2025-03-02T10:00:00Z"))
      try store.save(KeptSample.mark("4"))
      try store.delete(discrepancy: "1")
    }
    try removeStore()
    try FileManager.default.moveItem(atPath: copy, toPath: path)
    let store = try Store(path: path)
    #expect(try store.discrepancies().map(\.id) == ["1", "2", "3", "4"])
    #expect(try store.discrepancies().map(\.note) == ["", "later", "", ""])
  }

  @Test func whatAPlaceHasThatCannotBeWrittenIsTakenOverOnce() throws {
    do { try Store(path: path).save([KeptSample.mark("1"), KeptSample.mark("2")]) }
    try removeStore()
    try folder.link("store.sqlite", to: "/dev/null")
    let places = [
      StoreLocation(path: path, reason: .folder),
      StoreLocation(path: folder.path + "/data/store.sqlite", reason: .dataFolder),
    ]
    let opened = try OpenedStore.open(places)
    #expect(opened.location == places[1])
    #expect(opened.takenOver == 2)
    #expect(try opened.store.discrepancies().map(\.id) == ["1", "2"])
    try opened.store.delete(discrepancy: "1")
    let again = try OpenedStore.open(places)
    #expect(again.takenOver == 0)
    #expect(try again.store.discrepancies().map(\.id) == ["2"])
  }

  @Test func aClockThatWentBackUndoesNothing() throws {
    do {
      let store = try Store(path: path)
      try store.save(KeptSample.mark("1", note: "first", changed: "2025-03-01T10:00:00Z"))
      try store.save(KeptSample.mark("1", note: "second", changed: "1970-01-01T00:00:00Z"))
    }
    #expect(try Store(path: path).discrepancies().map(\.note) == ["second"])
    try removeStore()
    #expect(try Store(path: path).discrepancies().map(\.note) == ["second"])
  }

  @Test func twoStoresOfOneFolderHaveAJournalEach() {
    #expect(MarkJournal(store: "case/.rashomon/store.sqlite").path == "case/.rashomon/marks.jsonl")
    #expect(MarkJournal(store: "store.sqlite").path == "marks.jsonl")
    #expect(MarkJournal(store: "case/mystore.sqlite").path == "case/mystore.sqlite-marks")
    #expect(MarkJournal(store: "case/marks").path == "case/marks-marks")
  }

  /// Keeps some of everything, changes and forgets some.
  private func fill() throws -> [JournalEntry] {
    let store = try Store(path: path)
    try store.save((1...5).map { KeptSample.mark("\($0)") })
    try store.save(KeptSample.mark("2", note: "changed \u{202E}", verdict: .superseded))
    try store.delete(discrepancies: ["3", "4"])
    try store.save(KeptSample.pin("p"))
    try store.save(KeptSample.pin("q"))
    try store.delete(pin: "p")
    try store.save(KeptSample.edit("b"))
    try store.save(KeptSample.edit("a", .join([KeptSample.member("1"), KeptSample.member("2")])))
    try store.save(KeptSample.edit("c", .split([KeptSample.member("1")])))
    try store.delete(storyEdit: "b")
    let kept = try Self.all(store)
    #expect(kept.count == 6)
    return kept
  }

  private static func all(_ store: Store) throws -> [JournalEntry] {
    try store.read { try Store.entries($0) }
  }

  private func append(_ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: journal)
    let before = (try? Data(contentsOf: url)) ?? Data()
    try (before + bytes).write(to: url)
  }

  private func size() throws -> Int { try Data(contentsOf: URL(fileURLWithPath: journal)).count }

  private func names() -> [String] {
    let all = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (all ?? []).filter { $0.hasPrefix("marks") }.sorted()
  }

  private func removeStore() throws {
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
  }
}
