import TestSupport
import Testing

/// What is typed wrongly is repeated without its controls: a shell's star may have typed it.
@Suite(.serialized) struct HostileUsageTests {
  @Test(arguments: [
    ["--x\u{1B}]0;owned\u{7}"], ["list", "--x\u{1B}[2J"], ["conflicts", "--format", "\u{1B}c"],
    ["export", "--format", "\u{202E}x"], ["mentions", "--published", "\u{9B}2J", "a.txt"],
  ])
  func aWrongCommandLineIsToldWithoutItsControls(arguments: [String]) throws {
    let run = try Workplace().run(arguments)
    #expect(run.ending == .exit(status: 64))
    #expect(run.complaints.contains { $0.hasPrefix("Error:") })
    var scan = OutputScan()
    scan.look(at: run.errors, from: "errors")
    #expect(scan.count == 0, "\(scan.examples)")
  }
}
