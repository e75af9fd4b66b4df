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
  /// How far the amount may lie from the printed number through rounding, in thousandths of `unit`:
  /// half of what its last digit is worth, and no more than a twentieth of it.
  public let tolerance: Int
  /// What bounds it in the text; nil where it stands alone or is a range.
  public let modifier: NumberModifier?

  /// Makes a measure; a `high` below `low` is taken as `low`.
  public init(
    dimension: Dimension, low: Int, high: Int?, unit: String, tolerance: Int = 0,
    modifier: NumberModifier? = nil
  ) {
    self.dimension = dimension
    self.low = low
    self.high = high.map { max(low, $0) }
    self.unit = unit
    self.tolerance = max(0, tolerance)
    self.modifier = modifier
  }

  /// Whether it names one amount.
  var isExact: Bool { high == low }

  /// Whether both are measured in one unit, so that their numbers can be held against each other.
  func isComparable(_ other: Measure) -> Bool {
    dimension == other.dimension && unit == other.unit
  }

  /// Whether no amount fits both, rounding allowed for; false in units that cannot be compared.
  func excludes(_ other: Measure) -> Bool {
    guard isComparable(other) else { return false }
    return Measure.isBelow(self, other) || Measure.isBelow(other, self)
  }

  private static func isBelow(_ low: Measure, _ high: Measure) -> Bool {
    guard let top = low.high else { return false }
    // Two half units that touch exclude each other: 7.1 is not 7.2.
    return top.addingReportingOverflow(low.tolerance).partialValue
      <= high.low.subtractingReportingOverflow(high.tolerance).partialValue && top < high.low
  }
}
