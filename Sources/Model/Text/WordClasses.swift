/// Classes of words that rules ask for. A word may be in several: "may" is a month and a modal.
public struct WordClasses: OptionSet, Hashable, Sendable {
  /// One bit a class.
  public let rawValue: UInt64
  /// Takes bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  private static let names = [
    "weekday", "month", "number", "multiplier", "ordinal", "unit", "dayPart", "season", "deictic",
    "abbreviation", "titleAbbreviation", "reporting", "callNoun", "callVerb", "meetingNoun",
    "meetingVerb", "visitNoun", "visitVerb", "initiating", "requesting", "planning",
    "function", "preposition", "approximate", "determiner", "pronoun", "coinciding",
    "negation", "hedge", "sentenceStart", "medium", "ambiguousMonth", "ambiguousWeekday",
    "auxiliary", "relative", "timeZone", "timeReference", "frequency", "pastVerb",
    "futureCue", "harm", "harmVerb", "toll",
  ]

  private static let numbers = Dictionary(
    names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  /// The class with a name of the word list, nil where there is none.
  public static func named(_ name: String) -> WordClasses? {
    numbers[name].map { WordClasses(rawValue: 1 << UInt64($0)) }
  }

  private static func bit(_ name: String) -> WordClasses { named(name) ?? [] }

  /// Names of days; the value is ISO 8601's number.
  public static let weekday = bit("weekday")
  /// Names of months; the value is 1 to 12.
  public static let month = bit("month")
  /// Number words below a hundred; the value is the number.
  public static let number = bit("number")
  /// Hundred, thousand, million and so on; the value is the number.
  public static let multiplier = bit("multiplier")
  /// Ordinal words; the value is the number.
  public static let ordinal = bit("ordinal")
  /// Units of time; the value is TIMEX3's letter.
  public static let unit = bit("unit")
  /// Morning, afternoon, evening, night; the value is TIMEX3's code.
  public static let dayPart = bit("dayPart")
  /// Seasons; the value is TIMEX3's code.
  public static let season = bit("season")
  /// Today, yesterday, tomorrow; the value is the offset in days.
  public static let deictic = bit("deictic")
  /// Abbreviations that keep their full stop and may end a sentence.
  public static let abbreviation = bit("abbreviation")
  /// Abbreviations before a name, which never end a sentence.
  public static let titleAbbreviation = bit("titleAbbreviation")
  /// Verbs that report speech; the time beside them is the time of speaking.
  public static let reporting = bit("reporting")
  /// Nouns for contact at a distance; the value is its medium where the word says it.
  public static let callNoun = bit("callNoun")
  /// Verbs for contact at a distance; the value is its medium where the word says it.
  public static let callVerb = bit("callVerb")
  /// Nouns for a meeting.
  public static let meetingNoun = bit("meetingNoun")
  /// Verbs for a meeting.
  public static let meetingVerb = bit("meetingVerb")
  /// Nouns for a visit.
  public static let visitNoun = bit("visitNoun")
  /// Verbs for a visit.
  public static let visitVerb = bit("visitVerb")
  /// Words that name a medium; the value is the medium.
  public static let medium = bit("medium")
  /// Participles for who began something, before "by".
  public static let initiating = bit("initiating")
  /// Nouns for asking, after "at X's".
  public static let requesting = bit("requesting")
  /// Words that put an event ahead: planned, expected, will.
  public static let planning = bit("planning")
  /// Words too frequent to tell passages apart.
  public static let function = bit("function")
  /// Prepositions.
  public static let preposition = bit("preposition")
  /// Words that make a number rough: about, nearly.
  public static let approximate = bit("approximate")
  /// Articles, demonstratives and possessives that begin a noun phrase.
  public static let determiner = bit("determiner")
  /// Pronouns.
  public static let pronoun = bit("pronoun")
  /// Verbs for happening at the same time, before or after.
  public static let coinciding = bit("coinciding")
  /// Not, never, denied.
  public static let negation = bit("negation")
  /// Reportedly, apparently.
  public static let hedge = bit("hedge")
  /// Words that begin a sentence after an abbreviation.
  public static let sentenceStart = bit("sentenceStart")
  /// Months that are also common words: may, march.
  public static let ambiguousMonth = bit("ambiguousMonth")
  /// Short names of days that are also common words: sun, sat, wed.
  public static let ambiguousWeekday = bit("ambiguousWeekday")
  /// Forms of be, have and do.
  public static let auxiliary = bit("auxiliary")
  /// Last, next, this, previous: the value is the step.
  public static let relative = bit("relative")
  /// Short names of time zones; the value is TIMEX3's ending, empty where it changes with the season.
  public static let timeZone = bit("timeZone")
  /// Words for the past, the present and the future; the value is TIMEX3's reference.
  public static let timeReference = bit("timeReference")
  /// Daily, annual: the value is TIMEX3's.
  public static let frequency = bit("frequency")
  /// Irregular verbs in the past tense; regular ones are known by their ending.
  public static let pastVerb = bit("pastVerb")
  /// Words that put what a sentence says ahead of its writing: will, scheduled.
  public static let futureCue = bit("futureCue")
  /// What became of people or things, behind their number: the value is the state ("dead": killed).
  public static let harm = bit("harm")
  /// Verbs that bring people into a state, before their number: the value is the state.
  public static let harmVerb = bit("harmVerb")
  /// Nouns for the number of the dead: toll.
  public static let toll = bit("toll")
}
