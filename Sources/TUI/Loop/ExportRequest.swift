import Model

/// What is to be exported, how and where to.
public struct ExportRequest: Hashable, Sendable {
  /// The kind of file.
  public let format: ExportFormat
  /// The part of the findings and marks.
  public let scope: ExportScope
  /// Where to, as typed.
  public let path: String
  /// Whether the reader agreed that it takes the place of a file.
  public let replaces: Bool

  /// Makes a request.
  public init(
    _ format: ExportFormat, of scope: ExportScope = .everything, path: String,
    replaces: Bool = false
  ) {
    self.format = format
    self.scope = scope
    self.path = path
    self.replaces = replaces
  }

  /// The part of the path after its last slash.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The same, with leave to replace the file that is there.
  var replacing: ExportRequest {
    ExportRequest(format, of: scope, path: path, replaces: true)
  }
}

/// What came of an export.
public enum ExportOutcome: Hashable, Sendable {
  /// The file is on disk, whole, in this folder.
  case written(folder: String)
  /// A file of that name is there and stays as it is; it may be replaced.
  case isThere
  /// The reader stopped it; nothing was written.
  case stopped
  /// Nothing was written; why.
  case failed(String)
}
