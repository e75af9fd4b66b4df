/// A stretch of days on a line of places: cells of a screen, or pixels of a drawing.
public struct TimeAxis: Hashable, Sendable {
  /// How far ticks lie apart.
  public enum Step: Hashable, Sendable {
    /// Every day.
    case day
    /// Every Monday.
    case week
    /// The first of every so many months; a divisor of twelve.
    case months(Int)
    /// The first day of every so many years.
    case years(Int)

    /// From fine to coarse.
    static let all: [Step] =
      [.day, .week, .months(1), .months(3), .months(6)]
      + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map { .years($0) }

    /// About how many days it takes.
    var days: Int {
      switch self {
      case .day: 1
      case .week: 7
      case .months(let count): count * 30
      case .years(let count): count * 365
      }
    }
  }

  /// A day at which the axis is labelled.
  public struct Tick: Hashable, Sendable {
    /// Since 1970.
    public let day: Int
    /// From 0 to below `width`.
    public let place: Int
  }

  /// The first day, since 1970.
  public let first: Int
  /// How many days there are, one or more.
  public let count: Int
  /// How many places there are, one or more.
  public let width: Int

  /// The days that a calendar has, since 1970.
  private static let calendar = DaySet.bounds

  /// Makes an axis; it is moved into the calendar where it reaches beyond.
  public init(first: Int, count: Int, width: Int) {
    let days = max(1, min(count, Self.calendar.count))
    self.count = days
    self.width = max(1, width)
    self.first = max(
      Self.calendar.lowerBound, min(first, Self.calendar.upperBound - days + 1))
  }

  /// An axis that shows some days with a twentieth of them free on both sides, and two weeks at least.
  public init(showing days: ClosedRange<Int>, width: Int) {
    let margin = max(1, days.count / 20)
    let count = max(14, days.count + 2 * margin)
    self.init(
      first: days.lowerBound - (count - days.count) / 2, count: count, width: width)
  }

  /// The place of a day; outside 0 to below `width` where it is not shown.
  public func place(of day: Int) -> Int {
    let doubled = (2 * (day - first) + 1) * width
    // Towards the left also below zero, where division goes towards zero.
    return doubled >= 0 ? doubled / (2 * count) : -((-doubled + 2 * count - 1) / (2 * count))
  }

  /// The places from one day to another as far as they are shown; nil where none is.
  public func places(of days: ClosedRange<Int>) -> ClosedRange<Int>? {
    let start = max(0, place(of: days.lowerBound))
    let end = min(width - 1, place(of: days.upperBound))
    return start <= end ? start...end : nil
  }

  /// The days that are shown.
  public var days: ClosedRange<Int> { first...first + count - 1 }

  /// The same days on another number of places.
  public func fitted(to width: Int) -> TimeAxis {
    TimeAxis(first: first, count: count, width: width)
  }

  /// Half the days around a day, which keeps its place; a day takes at most sixteen places.
  public func zoomedIn(around day: Int) -> TimeAxis { scaled(to: (count + 1) / 2, around: day) }

  /// Twice the days around a day, which keeps its place.
  public func zoomedOut(around day: Int) -> TimeAxis {
    scaled(to: min(count, Self.calendar.count) * 2, around: day)
  }

  /// Moved by eighths of what is shown, to later days where positive.
  public func panned(by steps: Int) -> TimeAxis {
    let bounded = max(-10_000, min(10_000, steps))
    return TimeAxis(first: first + bounded * max(1, count / 8), count: count, width: width)
  }

  /// Moved as little as shows a day away from the edges.
  public func showing(_ day: Int) -> TimeAxis {
    let margin = min(count / 8, max(0, (count - 1) / 2))
    if day < first + margin {
      return TimeAxis(first: day - margin, count: count, width: width)
    }
    if day > days.upperBound - margin {
      return TimeAxis(first: day + margin - count + 1, count: count, width: width)
    }
    return self
  }

  private func scaled(to wanted: Int, around day: Int) -> TimeAxis {
    let least = max(3, width / 16)
    let new = max(least, min(wanted, Self.calendar.count))
    let offset = max(0, min(day - first, count - 1))
    return TimeAxis(first: first + offset - offset * new / count, count: new, width: width)
  }

  /// The finest step whose ticks leave room for their labels; `room` says how many places one needs.
  public func step(room: (Step) -> Int) -> Step {
    Step.all.first { $0.days * width >= room($0) * count } ?? .years(2000)
  }

  /// The days at which a step falls, as far as they are shown.
  public func ticks(_ step: Step) -> [Tick] {
    var ticks: [Tick] = []
    var day = start(step)
    while let date = day, date.daysSince1970 <= days.upperBound {
      let place = place(of: date.daysSince1970)
      if date.daysSince1970 >= first, place < width {
        ticks.append(Tick(day: date.daysSince1970, place: place))
      }
      day = next(date, step)
    }
    return ticks
  }

  /// The last day up to the first one shown at which a step falls.
  private func start(_ step: Step) -> CalendarDate? {
    guard let date = CalendarDate(daysSince1970: first) else { return nil }
    switch step {
    case .day: return date
    case .week: return date.adding(days: 1 - date.weekday.rawValue) ?? date
    case .months(let count):
      return CalendarDate(year: date.year, month: (date.month - 1) / count * count + 1, day: 1)
    case .years(let count):
      return CalendarDate(year: max(1, date.year / count * count), month: 1, day: 1)
    }
  }

  private func next(_ date: CalendarDate, _ step: Step) -> CalendarDate? {
    switch step {
    case .day: return date.adding(days: 1)
    case .week: return date.adding(days: 7)
    case .months(let count):
      let month = date.month + count
      return CalendarDate(
        year: date.year + (month - 1) / 12, month: (month - 1) % 12 + 1, day: 1)
    case .years(let count):
      return CalendarDate(year: date.year / count * count + count, month: 1, day: 1)
    }
  }
}
