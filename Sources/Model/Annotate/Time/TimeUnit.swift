/// A unit of time that durations and steps count in.
enum TimeUnit: String, Hashable, Sendable, CaseIterable {
  case second = "S"
  case minute = "M"
  case hour = "H"
  case day = "D"
  case night = "N"
  case weekend = "WE"
  case week = "W"
  case fortnight = "F"
  case month = "Mo"
  case quarter = "Q"
  case year = "Y"
  case decade = "DE"
  case century = "CE"
  case millennium = "ML"

  /// Whether the unit is shorter than a day.
  var isClock: Bool { self == .second || self == .minute || self == .hour }

  /// Months in the unit, nil for units of days and less.
  var months: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .millennium: 12_000
    default: nil
    }
  }

  /// Days in the unit, nil for months and more and for less than a day.
  var days: Int? {
    switch self {
    case .day, .night: 1
    case .week, .weekend: 7
    case .fortnight: 14
    default: nil
    }
  }

  /// TIMEX3's duration of so many of the unit: P3D, PT2H, P1DE.
  func duration(_ count: TimeAmount) -> String {
    switch self {
    case .second, .minute, .hour: return "PT\(count.value)\(rawValue)"
    case .night: return "P\(count.value)D"
    case .month: return "P\(count.value)M"
    case .fortnight:
      return count.whole.map { "P\($0 * 2)W" } ?? "P\(count.value)W"
    case .millennium:
      return count.whole.map { "P\($0 * 1000)Y" } ?? "P\(count.value)ML"
    default: return "P\(count.value)\(rawValue)"
    }
  }
}
