extension Wording {
  /// What would reconcile two values that a reason holds apart; nil where nothing needs to be.
  static func reconciliation(_ reason: Reason) -> String? {
    switch reason {
    case .time(let reason): return reconciliation(reason)
    case .differentWeekdays, .differentChannels:
      return "two events: look for dates, other circumstances, or a number in a row"
    case .differentPlaces:
      return "one place within the other, two stages of one event, or two events"
    case .differentNames, .differentSpellings, .differentPersons:
      return "two spellings of one name, two people with one part, or a change of office"
    case .differentSpans, .differentOrdinals:
      return "two ways of counting, or two events"
    case .differentCounts:
      return
        "a later count of the same, a different scope (one place, one group, one day), or rounding"
    case .differentAmounts:
      return "another unit, a different scope, an estimate against a final figure, or rounding"
    case .differentAges:
      return "a birthday between the two reports, or two people"
    case .differentDegrees, .differentCertainty:
      return "a later report that knows more, or a more careful wording of the same"
    case .assertedAndDenied:
      return "a later report, a denial by one side only, or another scope of what is denied"
    case .differentScope:
      return "a later report that knows of all, or another group that is meant"
    case .unknownAndTold:
      return "a later report that knows it, or a source that the other did not have"
    case .vagueAndSharp:
      return "a later report that knows the day"
    case .differentStance:
      return "two speakers, two sides of one matter, or a change over time"
    case .differentObjects:
      return "two parts of one statement, or two statements"
    case .differentDistances:
      return "two times of writing: hold the articles' dates against each other"
    case .differentWords:
      return "a shortened quotation, or a translation"
    case .differentCircumstances:
      return "both at once: the circumstances do not exclude each other"
    case .grew:
      return "the later figure takes the place of the earlier one"
    case .countedElsewhere:
      return "one place within the other, or two places that each count their own"
    case .countedOnOtherDays, .measuredOnOtherDays, .countedInPart, .channelsFit, .placesContain,
      .countsOverlap,
      .amountsOverlap, .oneArticleGivesBoth, .conflictToldApart, .sameValue, .oneSource:
      return nil
    }
  }

  private static func reconciliation(_ reason: TimeReason) -> String? {
    switch reason {
    case .disjoint, .weekdayDiffers, .otherWeek, .daysApart:
      return "two events: look for dates, other circumstances, or a number in a row"
    case .sameNight: return "one night that runs from the one day into the next"
    case .clocksDiffer, .clocksRounded, .partBorders, .partExcludes, .zoneUnknown, .zonesDiffer:
      return "two time zones, two stages of one event, or rounding"
    case .lengthsLoose, .lengthsDiffer:
      return "two stages of one event, two places, or rounding"
    case .contains, .overlaps, .weekdayFits, .dayHolds, .daysVague, .clocksAgree, .partHolds,
      .lengthsFit, .vague:
      return nil
    }
  }
}
