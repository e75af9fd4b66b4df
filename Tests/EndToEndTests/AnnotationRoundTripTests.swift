import Foundation
import TestSupport
import Testing

/// Marks go as Web Annotations to another machine's copy of the folder, and come back.
@Suite(.serialized) struct AnnotationRoundTripTests {
  @Test func marksArriveWholeInACopyUnderAnotherPath() throws {
    let ours = try MarkedCase()
    let document = try ours.place.run(["export", "--format", "annotation", ours.place.articles])
    let theirs = try Workplace.withSeeds()
    try theirs.write(document.text, to: "ours.jsonld")
    let import_ = ["marks", "--import", theirs.path(of: "ours.jsonld"), theirs.articles]
    #expect(
      try theirs.run(import_).text == """
        6 marks taken over, 0 marks known before
        their passages: 12 found, 0 moved, 0 lost

        """)
    #expect(try theirs.run(import_).text.hasPrefix("0 marks taken over, 6 marks known before"))
    let list = ["marks", "--format", "json"]
    let sent = try marks(ours.object(list + [ours.place.articles]))
    let arrived = try marks(MarkedCase.object(of: theirs.run(list + [theirs.articles]).text))
    #expect(sent.count == 6)
    #expect(sent == arrived)
  }

  @Test func inAnEditedCopyFoundMovedAndLostAreCounted() throws {
    let ours = try MarkedCase()
    let document = try ours.place.run(["export", "--format", "annotation", ours.place.articles])
    let theirs = try Workplace.withSeeds()
    try theirs.write(document.text, to: "ours.jsonld")
    let first = try theirs.text(of: CommandLineTests.first)
    try theirs.write("A line that was not there.\n\n" + first, to: CommandLineTests.first)
    try theirs.write("Nothing of it is left.\n", to: "001_b4d1e2a150973906.txt")
    let run = try theirs.run(["marks", "--import", theirs.path(of: "ours.jsonld"), theirs.articles])
    let lines = run.text.split(separator: "\n")
    let numbers = lines.dropFirst().first?.split(separator: " ").compactMap { Int($0) } ?? []
    try #require(numbers.count == 3)
    #expect(numbers[0] > 0 && numbers[1] > 0 && numbers[2] > 0)
    #expect(numbers.reduce(0, +) == 12)
    #expect(lines.count { $0.hasPrefix("lost: ") } == numbers[2])
    #expect(lines.contains { $0.hasPrefix("lost: ") && $0.contains("001_b4d1e2a150973906.txt") })
    // A lost passage goes on as it was marked.
    let again = try theirs.run(["export", "--format", "annotation", theirs.articles])
    try ours.place.write(again.text, to: "theirs.jsonld")
    let back = try ours.place.run([
      "marks", "--import", ours.place.path(of: "theirs.jsonld"), ours.place.articles,
    ])
    #expect(back.text.hasPrefix("0 marks taken over, 6 marks known before"))
    #expect(back.text.contains("0 lost"))
  }

  /// Marks without the paths, which differ.
  private func marks(_ document: [String: Any]) throws -> [String] {
    try #require(document["marks"] as? [[String: Any]]).map { mark in
      var mark = mark
      mark["passages"] = (mark["passages"] as? [[String: Any]])?.map { passage in
        passage.filter { $0.key != "file" }
      }
      let data = try JSONSerialization.data(withJSONObject: mark, options: [.sortedKeys])
      return String(decoding: data, as: UTF8.self)
    }
  }
}
