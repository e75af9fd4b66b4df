/// The rules for time expressions, in order of precedence at equal length.
enum TimeRules {
  static let all: [Rule<TimeExpression>] =
    TimeNamedDayRules.all + TimeDateRules.all + TimeSeasonRules.all + TimeRelativeRules.all
    + TimeOffsetRules.all + TimeClockRules.all
    + TimeSetRules.all + TimeVagueRules.all + TimeDurationRules.all
}
