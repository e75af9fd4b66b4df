/// What the words of a time expression say, before anything else of the text is known: the first of
/// HeidelTime's two steps (Strötgen and Gertz 2013).
struct TimeExpression: Hashable, Sendable {
  /// What a step or an offset counts from.
  enum Anchor: Hashable, Sendable {
    /// The time of writing: "yesterday", "last week", "two years ago".
    case writing
    /// The time last mentioned: "the next day", "that year", "two years later".
    case mention
  }

  /// The year of a date; years before Christ are negative.
  enum Year: Hashable, Sendable {
    case unknown
    case number(Int)
    case step(Int, Anchor)
  }

  /// Part of a year, or the whole of it.
  enum Span: Hashable, Sendable {
    case whole
    case half(Int)
    case quarter(Int)
    case season(String)
    case month(Int)
    case day(month: Int, day: Int)
    case holiday(Holiday)
  }

  /// The kinds of expression.
  enum Meaning: Hashable, Sendable {
    /// A date in a year; `step` tells "last March" (-1) and "next March" (1) from "March" (nil).
    case date(Year, Span, step: Int?)
    /// "The 15th".
    case dayOfMonth(Int)
    case decade(Int)
    /// The number of the century; negative before Christ.
    case century(Int)
    case fiscalYear(Int)
    /// "Friday"; `step` as for dates.
    case weekday(Int, step: Int?)
    /// "Last week", "that day": the unit so many steps from the anchor's.
    case step(TimeUnit, Int, Anchor)
    /// "Two weeks ago", "three days later": the amount is signed.
    case offset(TimeAmount, TimeUnit, sign: Int, Anchor)
    case duration(TimeAmount, TimeUnit)
    /// A duration that is longer than one unit says, as TIMEX3 writes it.
    case longDuration(String)
    /// What happens again and again, as TIMEX3 writes it.
    case set(String)
    /// PAST_REF, PRESENT_REF, FUTURE_REF.
    case reference(String)
    /// A time of day whose day is not said.
    case clockOnly
    /// "This period", "the same time": what was mentioned last.
    case sameTime
  }

  /// What is said.
  var meaning: Meaning
  /// TIMEX3's `mod`.
  var modifier: String?
  /// The time of day, nil for whole days and more.
  var clock: ClockTime?

  init(
    _ meaning: Meaning, modifier: String? = nil, clock: ClockTime? = nil
  ) {
    self.meaning = meaning
    self.modifier = modifier
    self.clock = clock
  }

  /// A date in a year, nil where no calendar has it ("31 February", "the 45th of May").
  static func date(
    _ year: Year = .unknown, _ span: Span, step: Int? = nil, modifier: String? = nil
  ) -> TimeExpression? {
    switch span {
    case .month(let month): guard (1...12).contains(month) else { return nil }
    case .day(let month, let day):
      // Without a year, 29 February may exist.
      var known = 2000
      if case .number(let number) = year, number > 0 { known = number }
      guard day >= 1, day <= CalendarDate.days(inMonth: month, of: known) else { return nil }
    default: break
    }
    if case .number(let number) = year, number == 0 || !(-9999...9999).contains(number) {
      return nil
    }
    return TimeExpression(.date(year, span, step: step), modifier: modifier)
  }

  /// The same with a modifier; an earlier one stays where the new one is nil.
  func with(modifier: String?) -> TimeExpression {
    var copy = self
    copy.modifier = modifier ?? self.modifier
    return copy
  }

  /// The same at a time of day.
  func at(_ clock: ClockTime?) -> TimeExpression {
    var copy = self
    copy.clock = clock ?? self.clock
    return copy
  }

  /// The type that TIMEX3 gives it.
  var kind: Timex.Kind {
    switch meaning {
    case .duration, .longDuration: return .duration
    case .set: return .set
    case .offset(_, let unit, _, _) where unit.isClock: return .time
    case .step(let unit, _, _) where unit.isClock: return .time
    default: return clock == nil ? .date : .time
    }
  }
}

/// A time of day: a named part of it, or hours, minutes and seconds with a zone.
struct ClockTime: Hashable, Sendable {
  /// As TIMEX3 writes it after the T: "MO", "16:08Z", "21:34-05".
  let value: String

  /// Takes TIMEX3's text, which the caller knows to be a time.
  init(text: String) { value = text }

  /// A part of the day: MO, MI, AF, EV, NI, DT.
  init(part: String) { value = part }

  /// Hours, minutes and seconds, nil where no clock shows them; `zone` is as TIMEX3 writes it.
  init?(hour: Int, minute: Int? = nil, second: Int? = nil, zone: String = "") {
    guard (0...24).contains(hour), (0...59).contains(minute ?? 0), (0...60).contains(second ?? 0),
      hour < 24 || (minute ?? 0) == 0
    else { return nil }
    var text = CalendarDate.padded(hour, 2) + ":" + CalendarDate.padded(minute ?? 0, 2)
    if let second { text += ":" + CalendarDate.padded(second, 2) }
    value = text + zone
  }

  /// Whether it names a part of the day only.
  var isPart: Bool { value.count == 2 }
}

extension TimeExpression {
  /// What the expression may stand for in a composition.
  enum Tag {
    static let day = ValueTags(rawValue: 1 << 0)
    static let month = ValueTags(rawValue: 1 << 1)
    static let year = ValueTags(rawValue: 1 << 2)
    static let season = ValueTags(rawValue: 1 << 3)
    static let quarter = ValueTags(rawValue: 1 << 4)
    static let age = ValueTags(rawValue: 1 << 5)
    static let week = ValueTags(rawValue: 1 << 6)
    static let duration = ValueTags(rawValue: 1 << 7)
    static let clock = ValueTags(rawValue: 1 << 8)
    static let dayPart = ValueTags(rawValue: 1 << 9)
    static let datedTime = ValueTags(rawValue: 1 << 10)
    static let weekday = ValueTags(rawValue: 1 << 11)
    static let deictic = ValueTags(rawValue: 1 << 12)
    static let yearless = ValueTags(rawValue: 1 << 13)
    static let beforeChrist = ValueTags(rawValue: 1 << 14)
    static let reference = ValueTags(rawValue: 1 << 15)
    static let exactDay = ValueTags(rawValue: 1 << 16)
    static let plainYear = ValueTags(rawValue: 1 << 17)
    static let holiday = ValueTags(rawValue: 1 << 18)
    /// Days, weeks, months, seasons, years and ages.
    static let calendar: ValueTags = [day, month, year, season, quarter, age, week, holiday]
  }

  /// The tags of the expression.
  var tags: ValueTags {
    if clock != nil {
      switch meaning {
      case .clockOnly, .reference: return clock?.isPart == true ? Tag.dayPart : Tag.clock
      default: return Tag.datedTime
      }
    }
    switch meaning {
    case .date(let year, let span, let step):
      var tags: ValueTags = []
      switch span {
      case .whole: tags = Tag.year
      case .half, .quarter: tags = Tag.quarter
      case .season: tags = Tag.season
      case .month: tags = Tag.month
      case .day: tags = [Tag.day, Tag.exactDay]
      case .holiday: tags = [Tag.day, Tag.holiday]
      }
      if case .number(let number) = year {
        if number < 0 { tags.formUnion(Tag.beforeChrist) }
        if span == .whole, modifier == nil { tags.formUnion(Tag.plainYear) }
      }
      if year == .unknown, step == nil { tags.formUnion(Tag.yearless) }
      return tags
    case .dayOfMonth: return Tag.day
    case .decade, .century: return Tag.age
    case .fiscalYear: return Tag.year
    case .weekday: return [Tag.day, Tag.weekday]
    case .step(let unit, _, let anchor):
      switch unit {
      case .day: return anchor == .writing ? [Tag.day, Tag.deictic] : Tag.day
      case .week, .weekend: return Tag.week
      case .month: return Tag.month
      case .year: return Tag.year
      case .quarter: return Tag.quarter
      case .decade, .century: return Tag.age
      default: return []
      }
    case .offset(_, let unit, _, _): return unit.days == 1 ? Tag.day : []
    case .duration, .longDuration: return Tag.duration
    case .reference: return Tag.reference
    case .set, .clockOnly, .sameTime: return []
    }
  }
}
