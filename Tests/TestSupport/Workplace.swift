import Foundation
import TUI

/// A folder of articles for one test, and a home beside it to which HOME and the XDG folders point,
/// so that nothing is found or left elsewhere. All of it goes with the value.
public final class Workplace {
  private let root: TemporaryFolder

  /// Makes one without articles, of a reader who has seen the tour unless this is the first start.
  public init(isFirstStart: Bool = false) throws {
    root = try TemporaryFolder()
    try root.folder("home")
    try root.folder("articles")
    if !isFirstStart {
      for folder in ["home/data", "home/data/rashomon"] { try root.folder(folder) }
      try root.write("", to: "home/data/rashomon/toured")
    }
  }

  /// Makes one with a copy of `seeds/`.
  public static func withSeeds(isFirstStart: Bool = false) throws -> Workplace {
    let place = try Workplace(isFirstStart: isFirstStart)
    let seeds = ProjectFolder.path + "/seeds"
    // Not the whole folder: a store that a reader of the project made in it is no part of it.
    for name in try FileManager.default.contentsOfDirectory(atPath: seeds)
    where name.hasSuffix(".txt") || name.hasSuffix(".md") {
      try FileManager.default.copyItem(atPath: "\(seeds)/\(name)", toPath: place.path(of: name))
    }
    return place
  }

  /// The folder of the articles.
  public var articles: String { root.path + "/articles" }

  /// Where an article lies.
  public func path(of name: String) -> String { articles + "/" + name }

  /// The variables that point into it.
  public var environment: [String: String] {
    let home = root.path + "/home"
    return [
      "HOME": home, "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data",
      "XDG_STATE_HOME": home + "/state", "XDG_CACHE_HOME": home + "/cache", "TMPDIR": home,
    ]
  }

  /// Writes an article.
  public func write(_ text: String, to name: String) throws {
    try root.write(text, to: "articles/" + name)
  }

  /// Writes an article whose name need not be valid UTF-8.
  public func write(_ bytes: [UInt8], to name: [UInt8]) throws {
    try root.write(bytes, to: Array("articles/".utf8) + name)
  }

  /// Makes a FIFO among the articles.
  public func fifo(_ name: String) throws { try root.fifo("articles/" + name) }

  /// Makes a symbolic link among the articles.
  public func link(_ name: String, to target: String) throws {
    try root.link("articles/" + name, to: target)
  }

  /// The text of an article.
  public func text(of name: String) throws -> String {
    try String(contentsOfFile: path(of: name), encoding: .utf8)
  }

  /// The names of all files in the folder of the store.
  public var storeFiles: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: articles + "/.rashomon")
    return (names ?? []).sorted()
  }

  /// Starts the reader on a pseudo-terminal, on the folder where no arguments are given.
  public func open(
    _ arguments: [String]? = nil, size: Size = Size(columns: 120, rows: 40),
    environment: [String: String?] = [:], fileLimit: Int? = nil
  ) throws -> Reader {
    try Reader.start(
      arguments ?? [articles], size: size, environment: over(environment), fileLimit: fileLimit,
      in: self)
  }

  /// Runs a command into pipes.
  public func run(
    _ arguments: [String], environment: [String: String?] = [:]
  ) throws -> PipedRun {
    try PipedRun.of(arguments, environment: over(environment))
  }

  private func over(_ others: [String: String?]) -> [String: String?] {
    var all: [String: String?] = environment
    for (name, value) in others { all.updateValue(value, forKey: name) }
    return all
  }
}
