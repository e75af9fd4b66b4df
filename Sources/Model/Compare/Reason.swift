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
  /// The same number in a row, counted in different spans.
  case differentSpans(String, String)
  /// Two numbers in a row.
  case differentOrdinals(Int, Int)
  /// Two counts of the same thing that no rounding reconciles.
  case differentCounts(String, String)
  /// Two counts that one number fits.
  case countsOverlap(String, String)
  /// Two circumstances that are not exclusive.
  case differentCircumstances
  /// The same value throughout.
  case sameValue
  /// One source only.
  case oneSource
}
