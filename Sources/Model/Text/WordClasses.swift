/// Classes of words that rules ask for. A word may be in several: "may" is a month and a modal.
public struct WordClasses: OptionSet, Hashable, Sendable {
  /// One bit a class.
  public let rawValue: UInt64
  /// Takes bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  private static let byName: [String: WordClasses] = [
    "weekday": .weekday, "month": .month, "number": .number, "multiplier": .multiplier,
    "ordinal": .ordinal, "unit": .unit, "dayPart": .dayPart, "season": .season,
    "deictic": .deictic, "abbreviation": .abbreviation, "titleAbbreviation": .titleAbbreviation,
    "reporting": .reporting, "callNoun": .callNoun, "callVerb": .callVerb,
    "meetingNoun": .meetingNoun, "meetingVerb": .meetingVerb, "visitNoun": .visitNoun,
    "visitVerb": .visitVerb, "initiating": .initiating, "requesting": .requesting,
    "planning": .planning, "function": .function, "preposition": .preposition,
    "approximate": .approximate, "determiner": .determiner, "pronoun": .pronoun,
    "coinciding": .coinciding, "negation": .negation, "hedge": .hedge,
    "sentenceStart": .sentenceStart, "medium": .medium, "ambiguousMonth": .ambiguousMonth,
    "ambiguousWeekday": .ambiguousWeekday, "auxiliary": .auxiliary, "relative": .relative,
    "timeZone": .timeZone, "timeReference": .timeReference, "frequency": .frequency,
    "pastVerb": .pastVerb, "futureCue": .futureCue, "harm": .harm, "harmVerb": .harmVerb,
    "toll": .toll,
  ]

  /// The class with a name of the word list, nil where there is none.
  public static func named(_ name: String) -> WordClasses? { byName[name] }

  // Bits in numbers, for the optimiser makes constants of them alone: rules ask for classes of nearly
  // every token, and a constant that is worked out at the start is looked up each time.

  /// Names of days; the value is ISO 8601's number.
  public static let weekday = WordClasses(rawValue: 1 << 0)
  /// Names of months; the value is 1 to 12.
  public static let month = WordClasses(rawValue: 1 << 1)
  /// Number words below a hundred; the value is the number.
  public static let number = WordClasses(rawValue: 1 << 2)
  /// Hundred, thousand, million and so on; the value is the number.
  public static let multiplier = WordClasses(rawValue: 1 << 3)
  /// Ordinal words; the value is the number.
  public static let ordinal = WordClasses(rawValue: 1 << 4)
  /// Units of time; the value is TIMEX3's letter.
  public static let unit = WordClasses(rawValue: 1 << 5)
  /// Morning, afternoon, evening, night; the value is TIMEX3's code.
  public static let dayPart = WordClasses(rawValue: 1 << 6)
  /// Seasons; the value is TIMEX3's code.
  public static let season = WordClasses(rawValue: 1 << 7)
  /// Today, yesterday, tomorrow; the value is the offset in days.
  public static let deictic = WordClasses(rawValue: 1 << 8)
  /// Abbreviations that keep their full stop and may end a sentence.
  public static let abbreviation = WordClasses(rawValue: 1 << 9)
  /// Abbreviations before a name, which never end a sentence.
  public static let titleAbbreviation = WordClasses(rawValue: 1 << 10)
  /// Verbs that report speech; the time beside them is the time of speaking.
  public static let reporting = WordClasses(rawValue: 1 << 11)
  /// Nouns for contact at a distance; the value is its medium where the word says it.
  public static let callNoun = WordClasses(rawValue: 1 << 12)
  /// Verbs for contact at a distance; the value is its medium where the word says it.
  public static let callVerb = WordClasses(rawValue: 1 << 13)
  /// Nouns for a meeting.
  public static let meetingNoun = WordClasses(rawValue: 1 << 14)
  /// Verbs for a meeting.
  public static let meetingVerb = WordClasses(rawValue: 1 << 15)
  /// Nouns for a visit.
  public static let visitNoun = WordClasses(rawValue: 1 << 16)
  /// Verbs for a visit.
  public static let visitVerb = WordClasses(rawValue: 1 << 17)
  /// Words that name a medium; the value is the medium.
  public static let medium = WordClasses(rawValue: 1 << 30)
  /// Participles for who began something, before "by".
  public static let initiating = WordClasses(rawValue: 1 << 18)
  /// Nouns for asking, after "at X's".
  public static let requesting = WordClasses(rawValue: 1 << 19)
  /// Words that put an event ahead: planned, expected, will.
  public static let planning = WordClasses(rawValue: 1 << 20)
  /// Words too frequent to tell passages apart.
  public static let function = WordClasses(rawValue: 1 << 21)
  /// Prepositions.
  public static let preposition = WordClasses(rawValue: 1 << 22)
  /// Words that make a number rough: about, nearly.
  public static let approximate = WordClasses(rawValue: 1 << 23)
  /// Articles, demonstratives and possessives that begin a noun phrase.
  public static let determiner = WordClasses(rawValue: 1 << 24)
  /// Pronouns.
  public static let pronoun = WordClasses(rawValue: 1 << 25)
  /// Verbs for happening at the same time, before or after.
  public static let coinciding = WordClasses(rawValue: 1 << 26)
  /// Not, never, denied.
  public static let negation = WordClasses(rawValue: 1 << 27)
  /// Reportedly, apparently.
  public static let hedge = WordClasses(rawValue: 1 << 28)
  /// Words that begin a sentence after an abbreviation.
  public static let sentenceStart = WordClasses(rawValue: 1 << 29)
  /// Months that are also common words: may, march.
  public static let ambiguousMonth = WordClasses(rawValue: 1 << 31)
  /// Short names of days that are also common words: sun, sat, wed.
  public static let ambiguousWeekday = WordClasses(rawValue: 1 << 32)
  /// Forms of be, have and do.
  public static let auxiliary = WordClasses(rawValue: 1 << 33)
  /// Last, next, this, previous: the value is the step.
  public static let relative = WordClasses(rawValue: 1 << 34)
  /// Short names of time zones; the value is TIMEX3's ending, empty where it changes with the season.
  public static let timeZone = WordClasses(rawValue: 1 << 35)
  /// Words for the past, the present and the future; the value is TIMEX3's reference.
  public static let timeReference = WordClasses(rawValue: 1 << 36)
  /// Daily, annual: the value is TIMEX3's.
  public static let frequency = WordClasses(rawValue: 1 << 37)
  /// Irregular verbs in the past tense; regular ones are known by their ending.
  public static let pastVerb = WordClasses(rawValue: 1 << 38)
  /// Words that put what a sentence says ahead of its writing: will, scheduled.
  public static let futureCue = WordClasses(rawValue: 1 << 39)
  /// What became of people or things, behind their number: the value is the state ("dead": killed).
  public static let harm = WordClasses(rawValue: 1 << 40)
  /// Verbs that bring people into a state, before their number: the value is the state.
  public static let harmVerb = WordClasses(rawValue: 1 << 41)
  /// Nouns for the number of the dead: toll.
  public static let toll = WordClasses(rawValue: 1 << 42)

  /// Words that carry no meaning of their own.
  static let grammar: WordClasses = [
    .function, .preposition, .auxiliary, .pronoun, .determiner,
  ]
}
