/// The days that a TIMEX3 date or time value covers, with the unit that it is known to.
///
/// Years, decades ("201"), centuries ("20"), halves, quarters, seasons, months, weeks, weekends and
/// days; a time of day is left out, for it covers its day. Values with an unknown year have none.
public struct TimexInterval: Hashable, Sendable {
  /// The finest unit that a value is known to, coarse first.
  public enum Granularity: Int, Hashable, Sendable, Comparable {
    case century, decade, year, half, season, quarter, month, week, weekend, day

    /// Coarse before fine.
    public static func < (left: Granularity, right: Granularity) -> Bool {
      left.rawValue < right.rawValue
    }
  }
  /// Days since 1970.
  public let days: ClosedRange<Int>
  /// The unit.
  public let granularity: Granularity

  /// Reads a value; nil for durations, sets, unknown years, and days that no calendar has.
  public init?(_ value: String) {
    // By bytes: every day that two articles name is read again for each pair of claims.
    let parts = value.utf8.prefix { $0 != UInt8(ascii: "T") }
      .split(separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
    guard let head = parts.first, let number = head.wholeNumber else { return nil }
    switch (head.count, parts.count) {
    case (2, 1): self.init(years: number * 100, 100, .century)
    case (3, 1): self.init(years: number * 10, 10, .decade)
    case (4, 1): self.init(years: number, 1, .year)
    case (4, 2): self.init(year: number, part: String(parts[1]) ?? "")
    case (4, 3):
      if parts[1].first == UInt8(ascii: "W") {
        self.init(year: number, week: String(parts[1]) ?? "", rest: String(parts[2]))
        return
      }
      guard let month = parts[1].wholeNumber, let day = parts[2].wholeNumber,
        let date = CalendarDate(year: number, month: month, day: day)
      else { return nil }
      self.init(date.daysSince1970...date.daysSince1970, .day)
    default: return nil
    }
  }

  private init(_ days: ClosedRange<Int>, _ granularity: Granularity) {
    self.days = days
    self.granularity = granularity
  }

  private init?(years first: Int, _ count: Int, _ granularity: Granularity) {
    // The calendar begins with the year 1.
    self.init(from: (max(first, 1), 1), through: (first + count - 1, 12), granularity)
  }

  private init?(
    from first: (year: Int, month: Int), through last: (year: Int, month: Int),
    _ granularity: Granularity
  ) {
    let length = CalendarDate.days(inMonth: last.month, of: last.year)
    guard let start = CalendarDate(year: first.year, month: first.month, day: 1),
      let end = CalendarDate(year: last.year, month: last.month, day: length), start <= end
    else { return nil }
    self.init(start.daysSince1970...end.daysSince1970, granularity)
  }

  private init?(year: Int, part: String) {
    if part.hasPrefix("W"), part.utf8.count == 3 {
      self.init(year: year, week: part, rest: nil)
      return
    }
    switch part {
    case "H1": self.init(from: (year, 1), through: (year, 6), .half)
    case "H2": self.init(from: (year, 7), through: (year, 12), .half)
    case "Q1": self.init(from: (year, 1), through: (year, 3), .quarter)
    case "Q2": self.init(from: (year, 4), through: (year, 6), .quarter)
    case "Q3": self.init(from: (year, 7), through: (year, 9), .quarter)
    case "Q4": self.init(from: (year, 10), through: (year, 12), .quarter)
    // The months in which the northern half of the world speaks of them; edges are a month wide, for
    // meteorologists and astronomers differ by three weeks.
    case "SP": self.init(from: (year, 3), through: (year, 6), .season)
    case "SU": self.init(from: (year, 6), through: (year, 9), .season)
    case "FA": self.init(from: (year, 9), through: (year, 12), .season)
    // "The winter of 2012" is that from December 2011 or that into 2013.
    case "WI": self.init(from: (year - 1, 12), through: (year + 1, 3), .season)
    default:
      guard part.utf8.count == 2, let month = Int(part), (1...12).contains(month) else {
        return nil
      }
      self.init(from: (year, month), through: (year, month), .month)
    }
  }

  /// ISO 8601 weeks: the first holds 4 January.
  private init?(year: Int, week: String, rest: String?) {
    guard let number = Int(week.dropFirst()), (1...53).contains(number),
      let fourth = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    let monday = fourth.daysSince1970 - (fourth.weekday.rawValue - 1) + 7 * (number - 1)
    switch rest {
    case nil: self.init(monday...monday + 6, .week)
    case "WE"?: self.init(monday + 5...monday + 6, .weekend)
    case let text?:
      guard let day = Int(text), (1...7).contains(day) else { return nil }
      self.init(monday + day - 1...monday + day - 1, .day)
    }
  }
}
