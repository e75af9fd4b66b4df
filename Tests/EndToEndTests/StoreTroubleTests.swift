import Foundation
import TestSupport
import Testing

/// Stores that cannot be used as they are.
@Suite(.serialized) struct StoreTroubleTests {
  @Test func marksThatCouldNotBeKeptInTheFolderAreRead() throws {
    let place = try Workplace.withSeeds()
    // Without a terminal of its own no process can open this, not even the administrator's.
    try FileManager.default.createDirectory(
      atPath: place.articles + "/.rashomon", withIntermediateDirectories: true)
    try place.link(".rashomon/store.sqlite", to: "/dev/tty")
    try place.write(Self.marks(1), to: "marks.json")
    let taken = try place.run([
      "marks", "--keep-lost", "--import", place.path(of: "marks.json"), place.articles,
    ])
    #expect(taken.ending == .exit(status: 0))
    #expect(taken.complaints.count == 1)
    #expect(taken.complaints.first?.contains("marks are kept here") == true)
    let shown = try place.run(["marks", place.articles])
    #expect(shown.ending == .exit(status: 0))
    #expect(shown.text.contains("note number 0"))
  }

  @Test(arguments: [
    ["marks"], ["export"], ["conflicts", "--format", "csv"],
    ["marks", "--keep-lost", "--import", "marks.json"],
  ])
  func aStoreThatIsNoDatabaseAndWasNamedIsTroubleInOneLineAndStays(command: [String]) throws {
    let place = try Workplace.withSeeds()
    let words = String(repeating: "no database ", count: 100)
    try place.write(words, to: "words.bin")
    try place.write(Self.marks(1), to: "marks.json")
    let command = command.map { $0 == "marks.json" ? place.path(of: $0) : $0 }
    let run = try place.run(command + ["--store", place.path(of: "words.bin"), place.articles])
    #expect(run.ending == .exit(status: 2))
    #expect(run.output == [])
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.contains("words.bin: no sound store") == true)
    #expect(try place.text(of: "words.bin") == words)
  }

  @Test func aDamagedStoreIsSaidOnceWithTheMarksThatCameBack() throws {
    let place = try Workplace.withSeeds()
    let marking = try place.open()
    marking.openFirstConflict()
    marking.mark(2, "contradiction")
    marking.press("qq")
    #expect(marking.waitForEnd() == .exit(status: 0))
    try place.write(String(repeating: "junk", count: 1_000), to: ".rashomon/store.sqlite")
    let reader = try place.open()
    reader.waitFor("the store was damaged: 1 mark came back")
    reader.openFirstConflict()
    reader.waitFor("[contradiction]")
    reader.mark(3, "different events")
    #expect(place.storeFiles.contains("store.sqlite.damaged-1"))
    #expect(try place.text(of: ".rashomon/store.sqlite.damaged-1").hasPrefix("junkjunk"))
  }

  @Test func aStoreOfALaterVersionIsSaidAndArticlesCanBeRead() throws {
    let place = try Workplace.withSeeds()
    try place.write(Self.marks(1), to: "marks.json")
    _ = try place.run([
      "marks", "--keep-lost", "--import", place.path(of: "marks.json"), place.articles,
    ])
    let store = place.articles + "/.rashomon/store.sqlite"
    // The name of the last schema, for one that this program does not know.
    var before = try Data(contentsOf: URL(fileURLWithPath: store))
    while let name = before.range(of: Data("7 journal".utf8)) {
      before.replaceSubrange(name, with: Data("9 journal".utf8))
    }
    try before.write(to: URL(fileURLWithPath: store))
    let reader = try place.open()
    reader.waitFor("update the program")
    reader.openFirstConflict()
    reader.press("m2")
    reader.waitFor("not kept: ")
    reader.press("qq")
    #expect(reader.waitForEnd() == .exit(status: 0))
    let run = try place.run(["marks", place.articles])
    #expect(run.ending == .exit(status: 2))
    #expect(run.complaints.count == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == before)
    #expect(place.storeFiles.allSatisfy { !$0.contains("damaged") })
  }

  /// A document of marks; no article has their passages.
  private static func marks(_ count: Int) -> String {
    let passage = """
      {"file": "a.txt", "article": "a", "sha256": "a", "start": 0, "end": 6, "quote": "Friday",
       "prefix": "", "suffix": ""}
      """
    let marks = (0..<count).map { number in
      """
      {"id": "m\(number)", "verdict": "open", "note": "number \(number)", "tags": [],
       "created": "2025-01-01T00:00:00Z", "changed": "2025-01-01T00:00:00Z", "author": null,
       "comparison": null, "passages": [\(passage), \(passage)]}
      """
    }
    return """
      {"format": "rashomon-marks/1", "version": "1", "marks": [\(marks.joined(separator: ", "))]}
      """
  }
}
