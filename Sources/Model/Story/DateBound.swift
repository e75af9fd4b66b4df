/// What words say about the day an article was written, apart from anniversaries and offices; dates
/// are TIMEX3 values.
public enum DateBound: Hashable, Sendable {
  /// A date that the text looks back on.
  case past(String)
  /// A date that the text looks ahead to.
  case ahead(String)
  /// How far a dated event lies from the text, as in "a year ago"; the event's date.
  case distance(String)
  /// A day of the week with a day of a month, which fall together in some years only.
  case fit
  /// A day or month without a year, behind or ahead.
  case season
  /// A meeting that is planned in the text, and its date.
  case meeting(String)
  /// Something that did not exist before a date.
  case beginning(String)
  /// A date in figures that can be read day first or month first.
  case figures
  /// A date in the page's furniture.
  case pageDate(String)
  /// A date in the page's furniture that the text speaks against.
  case distrusted(String)
  /// The day on which a document was made, as its properties say.
  case documentMade(String)
  /// The day on which a document was changed, where its properties say no more.
  case documentChanged(String)
  /// Another article that tells the same event as fresh, and its date.
  case sameEvent(String)
}
