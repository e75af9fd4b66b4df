/// Why two values relate as they do, as data; `Wording` puts it in words.
public enum Reason: Hashable, Sendable {
  /// Two different days of the week.
  case differentWeekdays(Weekday, Weekday)
  /// How two times relate.
  case time(TimeReason)
  /// Two media that exclude each other.
  case differentChannels(SlotValue.Channel, SlotValue.Channel)
  /// Two places that exclude each other.
  case differentPlaces(String, String)
  /// One place may lie within the other.
  case placesContain(String, String)
  /// Two names.
  case differentNames(String, String)
  /// One person's name in two spellings.
  case differentSpellings(String, String)
  /// Persons, told by nouns, who cannot be the same.
  case differentPersons([String], [String])
  /// The same number in a row, counted in different spans.
  case differentSpans(String, String)
  /// Two numbers in a row.
  case differentOrdinals(Int, Int)
  /// Two counts of the same thing that no rounding reconciles.
  case differentCounts(Quantity, Quantity)
  /// Two counts that one number fits.
  case countsOverlap(Quantity, Quantity)
  /// A later article has the larger of two numbers that can only grow: the numbers and the days of
  /// publication as ISO 8601 dates, the earlier first.
  case grew(from: Quantity, on: String, to: Quantity, later: String)
  /// Two counts of what goes on for days, on different days.
  case countedOnOtherDays(Quantity, Quantity)
  /// Two amounts of what is measured each day, on different days.
  case measuredOnOtherDays(Measure, Measure)
  /// A count of one day or night, and one of all days.
  case countedInPart(Quantity, of: Quantity)
  /// Two counts in different places.
  case countedElsewhere(Quantity, Quantity)
  /// Two amounts of the same thing that no rounding reconciles.
  case differentAmounts(Measure, Measure)
  /// Two amounts that one amount fits.
  case amountsOverlap(Measure, Measure)
  /// Two media that may hold at once.
  case channelsFit(SlotValue.Channel, SlotValue.Channel)
  /// Two ages in years.
  case differentAges(Int, Int)
  /// Two degrees of one scale, in the articles' words.
  case differentDegrees(String, String)
  /// The same thing asserted and denied, in the words of the one that asserts it.
  case assertedAndDenied(String)
  /// Two ways of putting one matter, in the articles' words.
  case differentWords(String, String)
  /// One source is surer than another, in the articles' words.
  case differentCertainty(String, String)
  /// One source says it of all, another of some or none, in the articles' words.
  case differentScope(String, String)
  /// One source calls unknown what another tells, in the articles' words.
  case unknownAndTold(String, String)
  /// Something ahead, vague in one source and dated in another, in the articles' words.
  case vagueAndSharp(String, String)
  /// Opposite judgements of one matter, in the articles' words.
  case differentStance(String, String)
  /// One act of speech with two objects, in the articles' words.
  case differentObjects(String, String)
  /// Counted from one event to two times of writing.
  case differentDistances
  /// Two circumstances that are not exclusive.
  case differentCircumstances
  /// One article gives both values, so they do not exclude each other.
  case oneArticleGivesBoth
  /// Values that exclude each other, which another comparison of the same slot tells.
  case conflictToldApart([SlotValue])
  /// The same value throughout.
  case sameValue
  /// One source only.
  case oneSource
}
