/// Why two times relate as they do, as data; values are TIMEX3's. `Wording` puts it in words.
public enum TimeReason: Hashable, Sendable {
  /// One stretch of time lies within the other.
  case contains(wide: String, narrow: String)
  /// Two stretches share a part.
  case overlaps(String, String)
  /// Two stretches share nothing.
  case disjoint(String, String)
  /// A date is the named day of the week.
  case weekdayFits(Weekday, date: String)
  /// A date is another day of the week than the one named.
  case weekdayDiffers(Weekday, date: String, Weekday)
  /// Two articles name one day of the week, in different weeks.
  case otherWeek(Weekday)
  /// The night of one day and the early hours of the next: other days, perhaps one night.
  case sameNight(String, String)
  /// Two clock times further apart than rounding explains.
  case clocksDiffer(String, String)
  /// Two clock times within the tolerance, in minutes, of what their words allow.
  case clocksAgree(String, String, minutes: Int)
  /// Two sharp clock times a few minutes apart, one of them a round figure.
  case clocksRounded(String, String)
  /// A clock time lies within a part of the day, or two parts of it overlap.
  case partHolds(String, String)
  /// A clock time lies outside a part of the day, or two parts of it share nothing.
  case partExcludes(String, String)
  /// One clock time has a zone and the other none, so any whole quarter of an hour may lie between.
  case zoneUnknown(String, String)
  /// Two lengths of time that one length fits.
  case lengthsFit(String, String)
  /// Two lengths of time that only a loose reading reconciles.
  case lengthsLoose(String, String)
  /// Two lengths of time that no rounding reconciles.
  case lengthsDiffer(String, String)
  /// One of the two says too little to compare.
  case vague(String, String)
}
