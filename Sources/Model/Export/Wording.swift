/// The one place in Model that words things for people: questions, reasons, evidence, problems.
///
/// What it returns holds words of articles and file names as they stand; whoever prints it makes
/// controls visible (`VisibleLine`) or escapes them (`JSONValue`).
public enum Wording {
  /// The question that a comparison answers, as in "On which day was the call?".
  public static func question(_ comparison: Comparison) -> String {
    let event = comparison.event.kind.isEmpty ? "event" : comparison.event.kind
    switch comparison.slot {
    case .weekday: return "On which day was the \(event)?"
    case .when: return (isDays(comparison) ? "On which day" : "When") + " was the \(event)?"
    case .channel: return channel(comparison, event)
    case .initiator: return "Who initiated the \(event)?"
    case .ordinal: return "Which in a row was the \(event)?"
    case .circumstance: return "What happened around the \(event)?"
    case .place: return place(comparison, event)
    case .count: return howMany(comparison)
    case .amount: return "How much: \(event)?"
    case .clock: return "At what time was the \(event)?"
    case .who: return "Who: \(event)?"
    case .role: return "What is the office or work of \(event)?"
    case .age: return "How old is \(event)?"
    case .state: return "In which state: \(event)?"
    case .polarity: return "Is it so: \(event)?"
    case .quote: return "What was said: \(event)?"
    case .cause: return "What caused the \(event)?"
    case .framing: return "How is it put: \(event)?"
    }
  }

  /// Why the relation holds, in one or two sentences, and whether it may be two events.
  public static func explanation(_ comparison: Comparison) -> String {
    var sentences: [String] = []
    for reason in comparison.reasons {
      let sentence = explanation(reason)
      if !sentences.contains(sentence) { sentences.append(sentence) }
    }
    if comparison.relation <= .tension, let doubt = doubt(comparison) { sentences.append(doubt) }
    return sentences.joined(separator: " ")
  }

  /// One reason as a sentence that names the values.
  public static func explanation(_ reason: Reason) -> String {
    switch reason {
    case .differentWeekdays(let left, let right):
      return "\(name(left)) and \(name(right)) are different days."
    case .disjointDates(let left, let right):
      return "\(dateLabel(left)) and \(dateLabel(right)) share no day."
    case .datesContain(let left, let right):
      // A TIMEX3 value grows with its precision: "2025-02" holds "2025-02-24".
      let (wide, narrow) = left.utf8.count <= right.utf8.count ? (left, right) : (right, left)
      return "\(dateLabel(narrow)) lies within \(dateLabel(wide))."
    case .differentChannels(let left, let right):
      return "\(capitalized(name(left))) and \(name(right)) are different media."
    case .differentPlaces(let left, let right):
      return "\(left) and \(right) are different places."
    case .placesContain(let left, let right):
      return "\(left) and \(right): one may lie within the other."
    case .differentNames(let left, let right):
      return "\(left) and \(right) are different names."
    case .differentSpans(let left, let right):
      return "The same number in a row is counted in different spans: "
        + "\(span(left)) and \(span(right))."
    case .differentOrdinals(let left, let right):
      return "\(capitalized(ordinal(left))) and \(ordinal(right)) are different numbers in a row."
    case .differentCounts(let left, let right):
      return "\(capitalized(left)) and \(right) differ by more than rounding explains."
    case .countsOverlap(let left, let right):
      return "One number fits both: \(left) and \(right)."
    case .differentAmounts(let left, let right):
      return "\(amount(left)) and \(amount(right)) differ by more than rounding explains."
    case .amountsOverlap(let left, let right):
      return "One amount fits both: \(amount(left)) and \(amount(right))."
    case .differentDays(let left, let right): return explanation(different: left, right)
    case .daysAgree(let left, let right):
      return "\(day(left)) and \(day(right)) can be the same day."
    case .daysApart(let left, let right):
      return "\(day(left)) and \(day(right)) lie so far apart that two events are told."
    case .channelsFit(let left, let right):
      return "\(capitalized(name(left))) and \(name(right)) can both be true."
    case .differentClocks(let left, let right):
      return "\(capitalized(clock(left))) and \(clock(right)) are different times of day."
    case .clocksFit(let left, let right):
      return "\(capitalized(clock(left))) and \(clock(right)) can both be true."
    case .sameDigitsOfTwoZones(let left, let right):
      return "The same digits stand for local time and for another zone: "
        + "\(clock(Timex(kind: .time, value: left))) and \(clock(Timex(kind: .time, value: right)))."
    case .differentAges(let left, let right): return "\(left) and \(right) are different ages."
    case .differentDegrees(let left, let right):
      return "“\(left)” and “\(right)” are different degrees."
    case .assertedAndDenied(let words):
      return "One source asserts it, another denies it: “\(words)”."
    case .differentWords(let left, let right): return "“\(left)” is not “\(right)”."
    case .differentCircumstances:
      return "The circumstances differ, but one does not exclude the other."
    case .sameValue: return "All sources that say it give the same value."
    case .oneSource: return "Only one source says this."
    }
  }

  /// What a piece of same-event evidence says.
  public static func why(_ evidence: Evidence) -> String {
    switch evidence.kind {
    case .anniversary(let date?):
      let preposition = calendarDate(date) == nil ? "in" : "on"
      return "an anniversary, which falls \(preposition) \(dateLabel(date))"
    case .anniversary(nil): return "an anniversary, whose year the text does not tell"
    case .ahead(let date): return "an anniversary still ahead, on \(dateLabel(date))"
    case .ordinal: return "a number in a row, which two events would not share"
    case .circumstance: return "another event before, after or at the same time"
    case .date(let value): return "a date named beside it: \(dateLabel(value))"
    case .elapsed: return "how long something had lasted by then"
    case .office: return "an office held at the time"
    }
  }

  /// How an article's date is known; nil where it is unknown.
  public static func why(_ dateline: Dateline) -> String? {
    switch dateline.basis {
    case .unknown: return nil
    case .stated: return "the file states it"
    case .inferred:
      var parts: [String] = []
      for evidence in dateline.evidence where !parts.contains(why(evidence)) {
        parts.append(why(evidence))
      }
      return parts.isEmpty ? "inferred from the text" : parts.joined(separator: "; ")
    }
  }

  /// Whether the claims may speak of two events, as in "Perhaps two calls."; nil where one is likely.
  public static func doubt(_ comparison: Comparison) -> String? {
    let event = comparison.event.kind.isEmpty ? "event" : comparison.event.kind
    let opening: String
    switch comparison.sameEvent.judgement {
    case .likely: return nil
    case .doubtful: opening = "Perhaps two \(event)s"
    case .unlikely: opening = "Probably two \(event)s"
    }
    var parts: [String] = []
    // Dates say most, so they come first; the order of the text decides among equals.
    let kinds = comparison.sameEvent.evidence.map(\.kind)
    for kind in kinds.filter(namesDate) + kinds.filter({ !namesDate($0) }) {
      let part = hint(kind)
      if !parts.contains(part) { parts.append(part) }
    }
    return parts.isEmpty ? opening + "." : opening + ": " + parts.joined(separator: "; ") + "."
  }

  private static func namesDate(_ kind: Evidence.Kind) -> Bool {
    switch kind {
    case .anniversary(.some), .date, .ahead: true
    default: false
    }
  }

  /// What a piece of evidence hints at, as part of a sentence.
  private static func hint(_ kind: Evidence.Kind) -> String {
    switch kind {
    case .anniversary(let date?): return "an anniversary puts one on \(dateLabel(date))"
    case .anniversary(nil): return "one falls on an anniversary"
    case .ahead(let date): return "one source looks ahead to \(dateLabel(date))"
    case .ordinal: return "they are counted in rows of their own"
    case .circumstance: return "other things are told around them"
    case .date(let date): return "one is dated \(dateLabel(date))"
    case .elapsed: return "they are told at different distances from an earlier event"
    case .office: return "another holds office"
    }
  }

  private static func isDays(_ comparison: Comparison) -> Bool {
    comparison.values.contains { value in
      if case .day(let day) = value.value { return day.weekday != nil || day.day != nil }
      return false
    }
  }

  /// A square is asked for by its sort, a direction by what it counts from.
  private static func place(_ comparison: Comparison, _ event: String) -> String {
    let rules = Set(comparison.claims.flatMap(\.rules))
    if rules.contains("claim.spot") { return "Which \(event)?" }
    if rules.contains("claim.bearing") { return "In which direction from \(event)?" }
    return "Where was the \(event)?"
  }

  /// A statement is known by who made it.
  private static func channel(_ comparison: Comparison, _ event: String) -> String {
    guard event == "statement", let speaker = comparison.event.participants.first else {
      return "By which medium was the \(event)?"
    }
    return "In what form was the statement made (\(speaker))?"
  }

  private static func howMany(_ comparison: Comparison) -> String {
    for value in comparison.values {
      guard case .count(_, _, let unit) = value.value, !unit.isEmpty else { continue }
      let isState = unit.hasSuffix("ed") || unit == "missing"
      guard isState else { return "How many \(unit)?" }
      let time = comparison.event.time.map { " in \(dateLabel($0))" } ?? ""
      return "How many were \(unit)\(time)?"
    }
    return "How many?"
  }
}
