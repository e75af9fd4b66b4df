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
    case .amount: return howMuch(comparison)
    case .clock: return "At what time was the \(event)?"
    case .who: return who(comparison)
    case .role:
      return "What is the work of \(comparison.event.participants.first ?? "this person")?"
    case .age: return "How old is \(comparison.event.participants.first ?? event)?"
    case .state: return state(comparison.event)
    case .polarity: return "Is it so or not: “\(event)”?"
    case .quote: return "What did \(comparison.event.participants.first ?? "the speaker") say?"
    case .cause: return "What caused the \(event)?"
    case .framing: return framing(comparison)
    }
  }

  /// Why the relation holds, in one or two sentences, whether it may be two events, and which
  /// sources are one witness.
  public static func explanation(_ comparison: Comparison) -> String {
    ([reasons(for: comparison)] + comparison.sharedOrigins.map(explanation))
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Why the relation holds, in one or two sentences, and whether it may be two events.
  public static func reasons(for comparison: Comparison) -> String {
    var sentences: [String] = []
    let counts = allCounts(comparison.reasons)
    if let counts { sentences.append(counts) }
    var hasGrown = false
    for reason in comparison.reasons where counts == nil || !isCount(reason) {
      // One later count says what all of them say.
      if case .grew = reason {
        if hasGrown { continue }
        hasGrown = true
      }
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
    case .time(let reason): return explanation(reason)
    case .differentChannels(let left, let right):
      return "\(capitalized(name(left))) and \(name(right)) are different media."
    case .differentPlaces(let left, let right):
      return "\(left) and \(right) are different places."
    case .placesContain(let left, let right):
      return "\(left) and \(right): one may lie within the other."
    case .differentNames(let left, let right):
      return "\(left) and \(right) are different names."
    case .differentSpellings(let left, let right):
      return "\(left) and \(right) look like one person under two spellings."
    case .differentPersons(let left, let right):
      return "\(capitalized(persons(left))) cannot be \(persons(right))."
    case .differentSpans(let left, let right):
      return "The same number in a row is counted in different spans: "
        + "\(span(left)) and \(span(right))."
    case .differentOrdinals(let left, let right):
      return "\(capitalized(ordinal(left))) and \(ordinal(right)) are different numbers in a row."
    case .differentCounts(let left, let right):
      return
        "\(capitalized(number(left))) and \(number(right)) differ by more than rounding explains."
    case .countsOverlap(let left, let right):
      return "One number fits both: \(number(left)) and \(number(right))."
    case .grew(let from, let before, let to, let after):
      return "The later article (\(dateLabel(after))) has the larger number, \(number(to)) after "
        + "\(number(from)) (\(dateLabel(before))): the count may have grown."
    case .countedOnOtherDays(let left, let right):
      return "\(capitalized(number(left))) and \(number(right)) are counted on different days."
    case .measuredOnOtherDays(let left, let right):
      return "\(capitalized(amount(left))) and \(amount(right)) are measured on different days."
    case .countedInPart(let part, let whole):
      return
        "\(capitalized(number(part))) may be a part of \(number(whole)), which is counted over "
        + "a longer time."
    case .countedElsewhere(let left, let right):
      return "\(capitalized(number(left))) and \(number(right)) are counted in different places."
    case .differentAmounts(let left, let right):
      return
        "\(capitalized(amount(left))) and \(amount(right)) differ by more than rounding explains."
    case .amountsOverlap(let left, let right):
      return "One amount fits both: \(amount(left)) and \(amount(right))."
    case .channelsFit(let left, let right):
      return "\(capitalized(name(left))) and \(name(right)) can both be true."
    case .differentAges(let left, let right): return "\(left) and \(right) are different ages."
    case .differentDegrees(let left, let right):
      return "“\(left)” and “\(right)” are different degrees."
    case .assertedAndDenied(let words):
      return "One source asserts it, another denies it: “\(words)”."
    case .differentWords(let left, let right): return "“\(left)” is not “\(right)”."
    case .differentCertainty(let left, let right):
      return "One source is surer than the other: “\(left)” against “\(right)”."
    case .differentScope(let left, let right):
      return "All, some or none of it: “\(left)” against “\(right)”."
    case .unknownAndTold(let left, let right):
      return "One source calls unknown what another seems to tell: “\(left)” and “\(right)”."
    case .vagueAndSharp(let left, let right):
      return "One source is sharper about what lies ahead: “\(left)” against “\(right)”."
    case .differentStance(let left, let right):
      return "The sources judge it in opposite ways: “\(left)” against “\(right)”."
    case .differentObjects(let left, let right):
      return
        "The same is said to have been done with different objects: “\(left)” against “\(right)”."
    case .differentDistances:
      return "Each source counts from one event to its own day, and the days lie apart: they were "
        + "not written at one time."
    case .differentCircumstances:
      return "The circumstances differ, but one does not exclude the other."
    case .oneArticleGivesBoth:
      return "One article gives both, so they do not exclude each other."
    case .conflictToldApart(let values):
      let labels = values.map(label)
      let all = labels.dropLast().joined(separator: ", ") + " and " + (labels.last ?? "")
      return "\(capitalized(all)) exclude each other: that is a conflict of its own."
    case .sameValue: return "All sources that say it give the same value."
    case .oneSource: return "Only one source says this."
    }
  }

  /// Which sources are one witness, as in "2 of the sources rest on AFP: they are one witness."
  static func explanation(_ origin: SharedOrigin) -> String {
    explanation(origin, sources: "\(origin.articles.count) of the sources")
  }

  /// Which sources are one witness, the sources named, as in "A and C rest on AFP: they are one
  /// witness."
  public static func explanation(_ origin: SharedOrigin, sources: String) -> String {
    switch origin.kind {
    case .passage:
      return "\(sources) repeat one passage nearly word for word: they are one witness."
    case .source(let name): return "\(sources) rest on \(name): they are one witness."
    }
  }

  /// What a reprint repeats, as in "as A, 93 %"; `original` is the sigil of the article that it repeats.
  public static func label(_ reprint: Reprint, original: String) -> String {
    // Down, so that only a whole copy is called one.
    "as \(original), \(Int(reprint.containment * 100)) %"
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
    case .dateline(let bound): return why(bound)
    }
  }

  /// Whether the claims may speak of two events, as in "Perhaps two calls."; nil where one is likely.
  public static func doubt(_ comparison: Comparison) -> String? {
    let event = isNamed(comparison) ? comparison.event.kind : "event"
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

  /// Whether the event's kind is a word for an event, and no office, person or quoted words.
  private static func isNamed(_ comparison: Comparison) -> Bool {
    switch comparison.slot {
    case .who, .role, .age, .state, .polarity, .quote, .framing: false
    default: !comparison.event.kind.isEmpty
    }
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
    case .office, .dateline: return "they are told at different times"
    }
  }
}
