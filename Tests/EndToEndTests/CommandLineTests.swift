import TestSupport
import Testing

/// What the command line takes.
@Suite(.serialized) struct CommandLineTests {
  static let first = "000_a340d839e7d3ae61.txt"
  static let second = "001_b4d1e2a150973906.txt"

  @Test(arguments: [
    (["--plain", "compare"], ["compare", "--plain"]),
    (["--store", "compare", "compare"], ["compare", "--store", "compare"]),
    (["--format", "json", "--all", "conflicts"], ["conflicts", "--format", "json", "--all"]),
    (["--format=json", "list"], ["list", "--format=json"]),
  ])
  func optionsMayStandBeforeTheCommand(before: [String], after: [String]) throws {
    let place = try Workplace.withSeeds()
    let paths = [Self.first, Self.second].map(place.path)
    let expected = try place.run(after + paths)
    let run = try place.run(before + paths)
    #expect(run == expected)
    #expect(run.ending != .exit(status: 64))
  }

  @Test func afterTwoHyphensNothingIsACommand() throws {
    let run = try Workplace().run(["--plain", "--", "no-such-folder", "list"])
    #expect(run.ending == .exit(status: 2))
    #expect(run.complaints.contains { $0.hasPrefix("rashomon: list: no such file") })
  }
}
