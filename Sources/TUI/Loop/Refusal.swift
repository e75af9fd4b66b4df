/// Why what was typed is not taken: one line for the reader.
public struct Refusal: Error, Hashable, Sendable {
  /// The line.
  public let reason: String

  /// Makes a refusal.
  public init(_ reason: String) { self.reason = reason }
}
