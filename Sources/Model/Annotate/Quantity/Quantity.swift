/// A number of something as a text gives it: exact, bounded or rough.
public struct Quantity: Hashable, Sendable {
  /// The least number it can mean.
  public let low: Int
  /// The greatest number it can mean, nil for "at least 12" and "more than 40".
  public let high: Int?

  /// Makes a quantity; a `high` below `low` is taken as `low`.
  public init(low: Int, high: Int?) {
    self.low = low
    self.high = high.map { max(low, $0) }
  }

  /// Exactly a number.
  public init(_ number: Int) { self.init(low: number, high: number) }
}
