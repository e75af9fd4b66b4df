/// A number of something as a text gives it: exact, bounded or rough.
public struct Quantity: Hashable, Sendable {
  /// The least number it can mean.
  public let low: Int
  /// The greatest number it can mean, nil for "at least 12" and "more than 40".
  public let high: Int?
  /// What bounds it in the text, nil where it stands alone or the words are rough themselves.
  public let modifier: NumberModifier?

  /// Makes a quantity; a `high` below `low` is taken as `low`.
  public init(low: Int, high: Int?, modifier: NumberModifier? = nil) {
    self.low = low
    self.high = high.map { max(low, $0) }
    self.modifier = modifier
  }

  /// Exactly a number.
  public init(_ number: Int) { self.init(low: number, high: number) }

  /// A number as a modifier bounds it.
  init(_ number: Int, _ modifier: NumberModifier?) {
    let bounds = modifier?.bounds(of: number) ?? (number, number)
    self.init(low: bounds.low, high: bounds.high, modifier: modifier)
  }

  /// Whether it names one number.
  var isExact: Bool { high == low }

  /// Whether no number fits both.
  func excludes(_ other: Quantity) -> Bool {
    (high ?? .max) < other.low || (other.high ?? .max) < low
  }
}
