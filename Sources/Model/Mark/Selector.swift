/// Finds a passage again after its text changed: W3C Web Annotation's TextQuoteSelector (exact,
/// prefix, suffix) and TextPositionSelector (start, end) together.
public struct Selector: Hashable, Sendable {
  /// The passage itself.
  public let exact: String
  /// Up to 32 scalars before it.
  public let prefix: String
  /// Up to 32 scalars after it.
  public let suffix: String
  /// Offset of its first Unicode scalar when it was marked.
  public let start: Int
  /// Offset one past its last Unicode scalar when it was marked.
  public let end: Int

  /// Makes a selector from its parts. Offsets that no text has, as a damaged or foreign file may name
  /// them, become the nearest that one might have: 0 to 2^40, the end not before the start.
  public init(exact: String, prefix: String, suffix: String, start: Int, end: Int) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.start = min(max(0, start), 1 << 40)
    self.end = min(max(self.start, end), 1 << 40)
  }
}
