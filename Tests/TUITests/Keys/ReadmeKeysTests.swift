import Foundation
import TUI
import TestSupport
import Testing

/// Holds the key table of the README against the bindings. `RECORD_SNAPSHOTS=1` writes it anew.
@Suite struct ReadmeKeysTests {
  @Test func theReadmeHoldsTheKeyTable() throws {
    let path = ProjectFolder.path + "/README.md"
    let readme = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- keys: written by make keys -->\n"))
    let end = try #require(readme.range(of: "<!-- end of keys -->"))
    let held = start.upperBound..<end.lowerBound
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let written = readme.replacingCharacters(in: held, with: KeyTable.standard.manual)
      try Data(written.utf8).write(to: URL(fileURLWithPath: path))
    } else {
      #expect(String(readme[held]) == KeyTable.standard.manual, "make keys writes it anew")
    }
  }
}
