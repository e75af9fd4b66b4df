/// What kinds of thing an annotation stands for, as bits whose meaning its family gives.
public struct ValueTags: OptionSet, Hashable, Sendable {
  /// One bit a kind.
  public let rawValue: UInt32
  /// Takes bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}
