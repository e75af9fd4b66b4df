import TUI
import TestSupport
import Testing

/// The sizes at which every screen is a snapshot.
enum SnapshotSizes {
  static let all = [
    Size(columns: 160, rows: 50), Size(columns: 120, rows: 40), Size(columns: 80, rows: 24),
    Size(columns: 40, rows: 12),
  ]
}

/// Holds what is seen against the snapshot of a name and the window's size.
func assertSnapshot(
  _ driver: Driver, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let size = driver.state.size
  assertSnapshot(
    driver.frame, named: "\(name)-\(size.columns)x\(size.rows)", sourceLocation: sourceLocation)
}
