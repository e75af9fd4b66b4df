import Foundation

/// The inputs that are kept for a target: written by hand, or found to break a promise once.
public struct SeedCorpus: Sendable {
  /// An input and the name of its file.
  public struct Entry: Sendable {
    /// The name, which says what the input is.
    public let name: String
    /// The input.
    public let bytes: [UInt8]
  }

  /// The folder that holds Package.swift, found from this file's place.
  static let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The files of `Tests/FuzzTests/Corpus/TARGET`, by name.
  public let entries: [Entry]
  /// The inputs, and the lines of the corpora that belong to the target.
  public let seeds: [[UInt8]]

  /// Reads what is kept for a target.
  public init(of target: FuzzTarget) {
    entries = Self.files(in: "/Tests/FuzzTests/Corpus/\(target.rawValue)")
    let folder = "/Tests/ModelTests/Corpora"
    let corpora = target.corpora.flatMap { beginning in
      Self.files(in: folder).filter { $0.name.hasPrefix(beginning) }
    }
    let lines = corpora.flatMap { $0.bytes.split(separator: 0x0A) }
    let texts = lines.filter { ![0x23, 0x3D, 0x21].contains($0.first) }.map(Array.init)
    seeds = entries.map(\.bytes) + texts
  }

  private static func files(in folder: String) -> [Entry] {
    let path = project + folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().compactMap { name in
      guard !name.hasPrefix("."),
        let bytes = FileManager.default.contents(atPath: "\(path)/\(name)")
      else { return nil }
      return Entry(name: name, bytes: Array(bytes))
    }
  }
}
