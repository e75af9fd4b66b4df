import Glibc
import TUI
import Testing

/// Holds a frame against the text kept in `Tests/TUITests/Snapshots/NAME.txt`.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the file is written anew. A file that is missing is
/// written and the test fails once, so that a new snapshot is looked at before it counts.
public func assertSnapshot(
  _ frame: Frame, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  assertSnapshot(FrameText.of(frame), named: name, sourceLocation: sourceLocation)
}

/// Holds a text against the one kept in `Tests/TUITests/Snapshots/NAME.txt`, as a frame is held.
public func assertSnapshot(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let path = ProjectFolder.path + "/Tests/TUITests/Snapshots/\(name).txt"
  if getenv("RECORD_SNAPSHOTS") != nil {
    write(text, to: path, sourceLocation: sourceLocation)
    return
  }
  guard let kept = contents(of: path) else {
    write(text, to: path, sourceLocation: sourceLocation)
    Issue.record("No snapshot \(name): written now, look at it.", sourceLocation: sourceLocation)
    return
  }
  if kept != text {
    Issue.record(
      """
      \(name) differs from its snapshot; RECORD_SNAPSHOTS=1 writes it anew.
      \(difference(from: kept, to: text))
      """, sourceLocation: sourceLocation)
  }
}

/// The lines that are gone and those that came, in order; lines that both hold are left out.
private func difference(from kept: String, to text: String) -> String {
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  return new.difference(from: old).map { change in
    switch change {
    case .remove(let line, let element, _): "-\(line + 1): \(element)"
    case .insert(let line, let element, _): "+\(line + 1): \(element)"
    }
  }.joined(separator: "\n")
}

private func contents(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func write(_ text: String, to path: String, sourceLocation: SourceLocation) {
  guard let file = fopen(path, "w") else {
    Issue.record("Cannot write \(path).", sourceLocation: sourceLocation)
    return
  }
  fputs(text, file)
  fclose(file)
}
