/// Why two times relate as they do, as data. `Wording` puts it in words.
public enum TimeReason: Hashable, Sendable {
  /// One stretch of time lies within the other.
  case contains(wide: EventDay, narrow: EventDay)
  /// Two stretches share a part.
  case overlaps(EventDay, EventDay)
  /// Two stretches share nothing.
  case disjoint(EventDay, EventDay)
  /// A date is the named day of the week.
  case weekdayFits(Weekday, EventDay)
  /// A date is another day of the week, the last, than the one named, the first.
  case weekdayDiffers(Weekday, EventDay, Weekday)
  /// Two articles mean one day of the week, and were written in different weeks.
  case otherWeek(Weekday)
  /// Two days so far apart that they are those of two events.
  case daysApart(EventDay, EventDay)
  /// One of the two says too little of its day to compare.
  case daysVague(EventDay, EventDay)
  /// A time of day, the second, lies within a day that is told without one.
  case dayHolds(Timex, Timex)
  /// The night of one day and the early hours of the next: other days, perhaps one night.
  case sameNight(Timex, Timex)
  /// Two clock times further apart than rounding explains.
  case clocksDiffer(Timex, Timex)
  /// Two clock times so many minutes apart, which is within what their words allow.
  case clocksAgree(Timex, Timex, minutes: Int)
  /// Two clock times a few minutes further apart than their words allow.
  case clocksRounded(Timex, Timex)
  /// A clock time lies within a part of the day, or two parts of it overlap.
  case partHolds(Timex, Timex)
  /// A clock time lies just outside a part of the day.
  case partBorders(Timex, Timex)
  /// A clock time lies outside a part of the day, or two parts of it share nothing.
  case partExcludes(Timex, Timex)
  /// One clock time has a zone and the other none, so any whole half of an hour may lie between.
  case zoneUnknown(Timex, Timex)
  /// The same digits, once in local time and once in another zone's.
  case zonesDiffer(Timex, Timex)
  /// Two lengths of time that one length fits.
  case lengthsFit(Timex, Timex)
  /// Two lengths of time that only a loose reading reconciles.
  case lengthsLoose(Timex, Timex)
  /// Two lengths of time that no rounding reconciles.
  case lengthsDiffer(Timex, Timex)
  /// One of the two says too little to compare.
  case vague(Timex, Timex)

  /// The rule that gives this reason.
  var rule: RuleID {
    switch self {
    case .contains, .overlaps, .weekdayFits, .dayHolds: "compare.dayFits"
    case .disjoint, .weekdayDiffers: "compare.day"
    case .otherWeek: "compare.dayWeek"
    case .daysApart: "compare.dayApart"
    case .sameNight: "compare.dayNight"
    case .clocksAgree, .partHolds: "compare.clockFits"
    case .clocksRounded, .partBorders: "compare.clockRough"
    case .clocksDiffer, .partExcludes: "compare.clock"
    case .zoneUnknown: "compare.clockZones"
    case .zonesDiffer: "compare.clockZone"
    case .lengthsFit: "compare.lengthFits"
    case .lengthsLoose: "compare.lengthRough"
    case .lengthsDiffer: "compare.length"
    case .daysVague, .vague: "compare.timeVague"
    }
  }
}
