import Foundation
import TestSupport
import Testing

/// Files that are hostile by what they are: each is read, read in part or refused, with a line that says
/// so, within a bound of time.
@Suite(.serialized) struct HostileShapesTests {
  @Test(arguments: HostileShape.all.map(\.name))
  func isReadOrRefusedWithinABound(name: String) throws {
    let shape = try #require(HostileShape.all.first { $0.name == name })
    let place = try Workplace()
    let folder = try TemporaryFolder()
    try folder.write("Rain in Lund\n\nIt rained in Lund on Tuesday.\n", to: "other.txt")
    try shape.put(into: folder)
    let run = try PipedRun.of(
      ["list", "--format", "json", folder.path], environment: place.environment, seconds: 60)
    #expect(run.ending == .exit(status: 0))
    let outcomes = try HostileOutput.outcomes(run.text, folder: folder.path)
    #expect(outcomes["other.txt"] == .read)
    let own = Set(outcomes.filter { $0.key.hasPrefix("shape") }.values)
    #expect(own == (shape.outcome == .passed ? [] : [shape.outcome]), "\(run.complaints)")
    #expect(run.complaints.isEmpty == [.read, .passed].contains(shape.outcome))
    #expect(
      shape.complaint.isEmpty || run.complaints.contains { $0.contains(shape.complaint) },
      "\(run.complaints)")
    var scan = OutputScan()
    scan.look(at: run.output, from: "output")
    scan.look(at: run.errors, from: "errors")
    #expect(scan.count == 0, "\(scan.examples)")
    #expect(!run.text.contains("root:x:0"))
    print("hostile shape: \(name): \(shape.outcome.rawValue)", run.complaints.first ?? "")
  }

  @Test func noTwoShapesShareAName() {
    #expect(Set(HostileShape.all.map(\.name)).count == HostileShape.all.count)
  }
}
