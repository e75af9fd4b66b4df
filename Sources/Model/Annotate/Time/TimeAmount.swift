/// How many of a unit: a number of at most nine digits, perhaps with a fraction, or unknown ("X").
struct TimeAmount: Hashable, Sendable {
  /// As TIMEX3 writes it: "3", "2.5", "X".
  let value: String
  /// The number, nil where it is unknown or has a fraction.
  let whole: Int?

  /// Months in so many years where half a year is counted too ("2.5"), nil for other amounts.
  var months: Int? {
    guard whole == nil, value.hasSuffix(".5"), let years = Int(value.dropLast(2)), years < 10_000
    else { return nil }
    return 12 * years + 6
  }

  /// A whole number.
  init(_ whole: Int) {
    value = String(whole)
    self.whole = whole
  }

  /// A whole number and tenths or hundredths in digits.
  init(_ whole: Int, fraction: String) {
    value = "\(whole).\(fraction)"
    self.whole = nil
  }

  private init() {
    value = "X"
    whole = nil
  }

  /// "A few", "several", or a bare plural.
  static let unknown = TimeAmount()
}
