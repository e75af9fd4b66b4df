import Foundation

/// A program that tests use where it is installed.
public struct OtherProgram: Sendable {
  /// Where it is.
  public let path: String

  /// Looks for the first of some names in the usual folders; nil where none is installed.
  public init?(_ names: String...) {
    let folders = ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    let paths = names.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// What one run gave.
  public struct Run: Sendable {
    /// Its exit status; that of a signal where it ran on past the deadline.
    public let status: Int32
    /// Standard output.
    public let output: String
    /// Standard error.
    public let errors: String
  }

  /// Runs it to its end, or for `seconds`; `home` is where it may keep files of its own.
  public func run(_ arguments: [String], home: String, seconds: Double = 90) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = [
      "HOME": home, "TMPDIR": home, "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
      "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home,
    ]
    // Files, for a pipe that nobody reads while the other is read could fill up.
    let files = ["output", "errors"].map { URL(fileURLWithPath: "\(home)/\($0).log") }
    let handles = try files.map { file -> FileHandle in
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    let deadline = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: deadline)
    process.waitUntilExit()
    deadline.cancel()
    let texts = files.map { file in
      String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
    }
    return Run(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
