#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Requests and responses as lines of JSON: a line feed ends one, and none stands inside.
public enum FetchLine {
  /// The most bytes of a line. Requests and responses have some thousands; headers are bounded by
  /// libcurl at 300 kB.
  public static let limit = 1 << 20

  /// The line of a value with its line feed; empty where it cannot be written.
  public static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return [] }
    return Array(data) + [0x0A]
  }

  /// The value of a line, nil where it is another's.
  public static func value<Value: Decodable>(_ line: some Sequence<UInt8>) -> Value? {
    try? JSONDecoder().decode(Value.self, from: Data(line))
  }
}
