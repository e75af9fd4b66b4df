import Foundation
import TestSupport
import Testing

/// A mark stays with its passage when the article is edited, and says so when that is gone.
@Suite(.serialized) struct EditedArticleTests {
  private static let edited = "001_b4d1e2a150973906.txt"

  @Test func aPassageIsFoundAgainWhereTextWasInsertedBeforeIt() throws {
    let place = try markedPlace()
    let text = try place.text(of: Self.edited)
    try place.write("An added opening of a few words.\n\n" + text, to: Self.edited)
    let reader = try marks(of: place)
    reader.waitFor("moved")
    #expect(reader.screen.text.contains("> contradiction"))
    let json = try place.run(["marks", place.articles, "--format", "json"]).text
    #expect(states(json) == ["found", "found", "found", "moved"])
  }

  @Test func aPassageThatIsGoneIsListedAsLostAndTheMarkStays() throws {
    let place = try markedPlace()
    let text = try place.text(of: Self.edited)
    let start = try #require(text.range(of: "Chinese President Xi Jinping and his Russian"))
    let end = try #require(text.range(of: ".", range: start.upperBound..<text.endIndex))
    var shorter = text
    shorter.removeSubrange(start.lowerBound..<end.upperBound)
    try place.write(shorter, to: Self.edited)
    let reader = try marks(of: place)
    reader.waitFor("lost")
    #expect(reader.screen.text.contains("> contradiction"))
    let json = try place.run(["marks", place.articles, "--format", "json"]).text
    #expect(states(json) == ["found", "found", "found", "lost"])
    #expect(json.contains("\"quote\": \"Monday\""))
  }

  @Test func aMarkStaysWhereItsArticleWasDeleted() throws {
    let place = try markedPlace()
    try FileManager.default.removeItem(atPath: place.path(of: Self.edited))
    let reader = try marks(of: place)
    reader.waitFor("lost")
    let json = try place.run(["marks", place.articles, "--format", "json"]).text
    #expect(states(json) == ["found", "found", "found", "lost"])
  }

  private func markedPlace() throws -> Workplace {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.mark(2, "contradiction")
    reader.press("qq")
    #expect(reader.waitForEnd() == .exit(status: 0))
    return place
  }

  private func marks(of place: Workplace) throws -> Reader {
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press("D")
    reader.waitFor("Discrepancies  1 mark")
    return reader
  }

  /// The states of all passages, sorted.
  private func states(_ json: String) -> [String] {
    json.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\"").map(String.init)
      return parts.count > 3 && parts[1] == "state" ? parts[3] : nil
    }.sorted()
  }
}
