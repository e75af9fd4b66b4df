#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is read back of a `NAME.headers.json`.
public struct OriginalRecord: Codable, Hashable, Sendable {
  /// The format's name and version.
  public static let format = "rashomon-original/1"
  /// How such a file's name ends.
  public static let ending = ".headers.json"

  /// The format's name and version.
  public let format: String
  /// The file that holds the bytes.
  public let original: String
  /// Their SHA-256, in hex.
  public let sha256: String
  /// When they came.
  public let fetched: String
  /// The address as it was asked for, or a file.
  public let requested: String
  /// The address that answered.
  public let url: String?
  /// The address that the page calls its own.
  public let canonical: String?
  /// What the server said.
  public let headers: [FetchResponse.Header]

  /// Reads a record; nil where the bytes are another's.
  public init?(_ bytes: [UInt8]) {
    guard let record = try? JSONDecoder().decode(OriginalRecord.self, from: Data(bytes)),
      record.format == OriginalRecord.format
    else { return nil }
    self = record
  }

  /// The keys of all addresses that lead to the page; none for a file.
  public var keys: Set<String> {
    guard url != nil else { return [] }
    return Set(
      [requested, url, canonical].compactMap { $0 }.compactMap { try? WebAddress($0).key })
  }

  /// The value of a header; case does not count.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name }?.value
  }
}
