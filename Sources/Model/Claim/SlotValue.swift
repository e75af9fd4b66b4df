/// The value of a claim, comparable within its slot.
public enum SlotValue: Hashable, Sendable {
  /// A day of the week.
  case weekday(Weekday)
  /// A date known as a TIMEX3 value, as in "2025-02", "2022" or "2025-02-24".
  case date(String)
  /// A day as far as its words and the article's date tell.
  case day(EventDay)
  /// A medium, or the form of a statement.
  case channel(Channel)
  /// A person, organisation or country by the name that the story uses for it.
  case name(String)
  /// Persons told by nouns, sorted.
  case persons([PersonNoun])
  /// What someone is by office or work.
  case role(Role)
  /// A place by name, and the country that holds it where the word lists know it; a country holds
  /// itself.
  case place(String, country: String?)
  /// A number in a row, and the span it is counted in as a TIMEX3 duration with its modifier,
  /// as in second, P2M, "LESS_THAN"; the span is nil where none is said.
  case ordinal(Int, span: String?, modifier: String?)
  /// A number of something, with bounds for "more than 12" and "dozens".
  case count(low: Int, high: Int?, unit: String)
  /// A measure of something, in thousandths of its unit, with bounds for "more than" and "about".
  case amount(Measure)
  /// A time expression that has a time of day, as it stands in the text or resolved.
  case time(Timex)
  /// A person's age in years.
  case age(Int)
  /// A degree on a scale, as in "badly damaged" on the scale of damage; a higher rank is more.
  case degree(scale: String, rank: Int, words: String)
  /// Whether something is asserted or denied, whether the article vouches for it ("a spokesman
  /// denied", "not yet" leave it open), and the words for it.
  case polarity(isAsserted: Bool, isCertain: Bool, words: String)
  /// Quoted words.
  case quote(QuotedWords)
  /// Words that no comparator reads further.
  case text(String)

  /// A medium of contact, or the form in which someone speaks to the public.
  public enum Channel: String, Hashable, Sendable, CaseIterable {
    case telephone, video, inPerson
    case televised, written, statement, newsConference, radio, televisionInterview, interview
    case socialMedia, letter, email
  }
}
