extension Measure {
  /// A length of time from a TIMEX3 duration in one unit ("PT15S", "P26M"); nil for an unknown number
  /// ("PXW") and for several units.
  ///
  /// A month is 30.44 days and a year 365.25, so "26 months" and "two years" can be told apart and
  /// "12 months" and "a year" cannot.
  init?(duration: Timex) {
    var rest = Substring(duration.value)
    guard rest.popFirst() == "P" else { return nil }
    let isClock = rest.first == "T"
    if isClock { rest = rest.dropFirst() }
    guard let letter = rest.popLast(), let number = Measure.thousandths(rest) else { return nil }
    let seconds: Int
    switch (letter, isClock) {
    case ("S", true): seconds = 1
    case ("M", true): seconds = 60
    case ("H", true): seconds = 3600
    case ("D", false): seconds = 86_400
    case ("W", false): seconds = 604_800
    case ("M", false): seconds = 2_629_800
    case ("Y", false): seconds = 31_557_600
    default: return nil
    }
    let modifier: NumberModifier? =
      switch duration.modifier {
      case "APPROX"?: .about
      case "LESS_THAN"?: .nearly
      case "MORE_THAN"?: .moreThan
      case "EQUAL_OR_MORE"?: .atLeast
      case "EQUAL_OR_LESS"?: .atMost
      default: nil
      }
    let amount = number * seconds
    let bounds = modifier?.bounds(of: amount, one: 1000 * seconds) ?? (amount, amount)
    self.init(
      dimension: .duration, low: bounds.low, high: bounds.high, unit: "second",
      tolerance: min(500 * seconds, amount / 20), modifier: modifier)
  }

  /// "2" and "2.5" in thousandths; nil beyond seven digits.
  private static func thousandths(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...9_999_999).contains(whole)
    else { return nil }
    guard parts.count == 2 else { return whole * 1000 }
    guard let digit = parts[1].first?.wholeNumberValue else { return nil }
    return whole * 1000 + digit * 100
  }
}
