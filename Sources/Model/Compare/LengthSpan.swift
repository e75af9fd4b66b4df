/// A length of time as intervals of seconds: what its words mean strictly, and what people use them
/// for.
struct LengthSpan: Hashable {
  /// What the words allow when they are read as people use them: "more than a month" is less than two.
  let usual: ClosedRange<Double>
  /// What they allow at all.
  let possible: ClosedRange<Double>
  /// The length that the words name.
  let value: Double
  /// Seconds of the unit.
  let unit: Double
  /// Whether it is a sharp length without modifier.
  let isSharp: Bool

  /// Reads a duration such as P2M, PT90M, P2.5Y, P1DE; nil for an unknown count and a length in
  /// several units.
  init?(_ value: String, modifier: String?) {
    guard let (count, unit) = LengthSpan.parts(value), count >= 0, count < 1e9 else { return nil }
    let length = count * unit
    self.value = length
    self.unit = unit
    isSharp = modifier == nil
    let far = max(unit, length / 2)
    let forever = length + 1e15
    switch modifier {
    case "APPROX":
      let slack = max(unit / 2, length * 0.3)
      usual = max(0, length - slack)...length + slack
      possible = max(0, length - 1.25 * slack)...length + 1.25 * slack
    case "MORE_THAN", "AFTER":
      usual = length.nextUp...length + far
      possible = length.nextUp...forever
    case "EQUAL_OR_MORE", "ON_OR_AFTER":
      usual = length...length + far
      possible = length...forever
    case "LESS_THAN", "BEFORE":
      usual = max(0, length - far)...max(0, length.nextDown)
      possible = 0...max(0, length.nextDown)
    case "EQUAL_OR_LESS", "ON_OR_BEFORE":
      usual = max(0, length - far)...length
      possible = 0...length
    default:
      // In a coarser unit people round: seven weeks are "two months" to most, six are to some.
      usual = max(0, length - 0.4 * unit)...length + 0.4 * unit
      possible = max(0, length - 0.65 * unit)...length + 0.65 * unit
    }
  }

  /// The count and the seconds of the unit.
  private static func parts(_ value: String) -> (count: Double, unit: Double)? {
    guard value.first == "P" else { return nil }
    var rest = value.dropFirst()
    let isClock = rest.first == "T"
    if isClock { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isNumber || $0 == "." }
    guard let count = Double(digits), let unit = seconds(rest.dropFirst(digits.count), isClock)
    else { return nil }
    return (count, unit)
  }

  private static func seconds(_ unit: Substring, _ isClock: Bool) -> Double? {
    let day = 86_400.0
    switch (String(unit), isClock) {
    case ("S", true): return 1
    case ("M", true): return 60
    case ("H", true): return 3600
    case ("D", false), ("N", false): return day
    case ("W", false): return 7 * day
    case ("WE", false): return 2 * day
    case ("M", false): return 30.44 * day
    case ("Q", false): return 91.31 * day
    case ("Y", false): return 365.25 * day
    case ("DE", false): return 3652.5 * day
    case ("CE", false): return 36_525 * day
    case ("ML", false): return 365_250 * day
    default: return nil
    }
  }
}
