extension Wording {
  /// The question on how a matter is put, as in "How certain is it: summit?".
  static func framing(_ comparison: Comparison) -> String {
    let isNamed = !comparison.event.kind.isEmpty
    let matter = isNamed ? comparison.event.kind : "this"
    switch comparison.reasons.first {
    case .differentCertainty: return "How certain is what is said of \(matter)?"
    case .differentScope: return "Of how many is it true: \(matter)?"
    case .unknownAndTold: return "Is it known: \(matter)?"
    case .vagueAndSharp: return "When exactly: \(matter)?"
    case .differentDistances:
      return isNamed ? "How long ago was the \(matter)?" : "How long ago was the event?"
    case .differentObjects: return "What was it about: \(matter)?"
    default: return judgement(comparison) + ": \(matter)?"
    }
  }

  private static func judgement(_ comparison: Comparison) -> String {
    guard case .degree(let scale, _, _) = comparison.values.first?.value else {
      return "How is it judged"
    }
    switch scale {
    case "bond": return "Close or apart"
    case "mediation": return "Which part does it play"
    case "neutrality": return "Neutral or taking sides"
    case "legitimacy": return "Lawful or not"
    case "entanglement": return "Kept clear of or got round"
    case "awareness": return "Known beforehand or a surprise"
    case "safety": return "Dangerous or harmless"
    case "honesty": return "Open and true or not"
    case "favour": return "Praise or blame"
    case "benefit": return "Gain or harm"
    case "will": return "Willing or not"
    case "care": return "With care or without"
    case "success": return "Success or failure"
    case "courage": return "Hero or villain"
    case "open": return "Open or closed"
    case "freedom": return "Free or held"
    case "found": return "Found or missing"
    default: return "How is it judged"
    }
  }

  /// What would reconcile two values that a reason holds apart; nil where nothing needs to be.
  static func reconciliation(_ reason: Reason) -> String? {
    switch reason {
    case .differentWeekdays, .disjointDates, .differentChannels:
      return "two events: look for dates, other circumstances, or a number in a row"
    case .differentTimes:
      return "two time zones, two stages of one event, or rounding"
    case .differentPlaces:
      return "one place within the other, two stages of one event, or two events"
    case .differentNames:
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
    case .datesContain, .placesContain, .countsOverlap, .amountsOverlap, .sameValue, .oneSource:
      return nil
    }
  }
}
