/// An amount of something that is measured and not counted: money, length, share, magnitude.
public struct Measure: Hashable, Sendable {
  /// What is measured.
  public enum Dimension: String, Hashable, Sendable, CaseIterable {
    case money, length, area, weight, volume, share, magnitude, duration, speed, temperature
  }
  /// What is measured.
  public let dimension: Dimension
  /// The least amount it can mean, in thousandths of `unit`.
  public let low: Int
  /// The greatest amount it can mean, nil for "at least" and "more than".
  public let high: Int?
  /// The unit that amounts are converted to: an ISO 4217 currency, metre, square metre, gram, litre,
  /// percent, second, kilometre an hour, degree Celsius; empty for magnitudes.
  public let unit: String

  /// Makes a measure; a `high` below `low` is taken as `low`.
  public init(dimension: Dimension, low: Int, high: Int?, unit: String) {
    self.dimension = dimension
    self.low = low
    self.high = high.map { max(low, $0) }
    self.unit = unit
  }
}
