import Foundation
import TestSupport
import Testing

/// Holds text against the file of that name in Tests/ModelTests/Goldens. `RECORD_SNAPSHOTS=1`
/// writes the file anew; a missing one is a failure.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let path = ProjectFolder.path + "/Tests/ModelTests/Goldens/" + name
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
  let golden = try? String(contentsOfFile: path, encoding: .utf8)
  #expect(text == golden, "\(name) differs", sourceLocation: sourceLocation)
}
