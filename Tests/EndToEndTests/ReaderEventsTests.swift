import Foundation
import TestSupport
import Testing

/// The reader's own dated events.
@Suite(.serialized) struct ReaderEventsTests {
  @Test func anEventOfTheReaderDatesAnArticleAndABadLineIsNamed() throws {
    let place = try Workplace()
    try place.write(
      "The town marked the tenth anniversary of the fire in Tarbela. The mayor thanked the crews.",
      to: "a.txt")
    let folder = try #require(place.environment["XDG_CONFIG_HOME"]) + "/rashomon"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "one cell\nfire of the mill\t1987-09-14\tfire\tTarbela\n"
      .write(toFile: folder + "/events.tsv", atomically: true, encoding: .utf8)
    let run = try place.run(["list", "--format", "json", place.articles])
    #expect(run.ending == .exit(status: 0))
    #expect(run.text.contains("\"earliest\": \"1997-09-14\""))
    #expect(run.complaints.count == 1)
    let complaint = try #require(run.complaints.first)
    #expect(complaint.contains("/rashomon/events.tsv:1: 1 cell instead of four"))
  }
}
