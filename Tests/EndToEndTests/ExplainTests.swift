import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct ExplainTests {
  private func firstID(_ place: Workplace) throws -> String {
    let lines = try place.run(["conflicts", place.articles]).text.split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("   id ") })
    return String(line.dropFirst(6))
  }

  @Test func aBeginningOfAnIDIsEnough() throws {
    let place = try Workplace.withSeeds()
    let id = try firstID(place)
    let run = try place.run(["conflicts", "--explain", String(id.prefix(8)), place.articles])
    #expect(run.ending == .exit(status: 0))
    #expect(run.text.contains(id))
    #expect(run.text.contains("What would reconcile them:"))
    #expect(run.text.contains("compare.weekday: two days of the week"))
  }

  @Test(arguments: [("zzzz", "no comparison has this id"), ("", "give more of it")])
  func anIDThatNamesNoneOrSeveralIsTroubleInOneLine(id: String, problem: String) throws {
    let place = try Workplace.withSeeds()
    let run = try place.run(["conflicts", "--explain", id, place.articles])
    #expect(run.ending == .exit(status: 2))
    #expect(run.output == [])
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.contains(problem) == true)
  }
}
