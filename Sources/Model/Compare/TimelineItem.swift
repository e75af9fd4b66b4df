/// One thing on a timeline: the day of writing of an article, a day that it gives for an event, or
/// another date that it names beside one.
public struct TimelineItem: Hashable, Sendable {
  /// What is dated.
  public enum Subject: Hashable, Sendable {
    /// The article itself.
    case written(Dateline)
    /// An event: a claim, with the comparison that holds it and that one's relation.
    case told(Claim, comparison: String, Relation)
    /// A time expression in a sentence that tells of an event.
    case named(Timex, beside: EventKey)
  }

  /// What a date rests on.
  public enum Basis: Hashable, Sendable {
    /// The words name the date.
    case words
    /// The words count from the day of writing, as in "Friday" and "last week".
    case writing
    /// The words name an anniversary.
    case anniversary
    /// The words name a day of a week that nothing dates.
    case weekday
    /// The article states its date, or it was inferred.
    case dateline(Dateline.Basis)
  }

  /// Where it stands on the axis.
  public struct Place: Hashable, Sendable {
    /// First and last day that it can be, since 1970.
    public let days: ClosedRange<Int>
    /// The day to show it on; one of `days`.
    public let best: Int
    /// What that rests on.
    public let basis: Basis

    /// Makes a place; without a best day it is the middle one.
    public init(days: ClosedRange<Int>, best: Int? = nil, basis: Basis) {
      self.days = days
      let middle = days.lowerBound + days.count / 2
      self.best = min(days.upperBound, max(days.lowerBound, best ?? middle))
      self.basis = basis
    }
  }

  /// What is dated.
  public let subject: Subject
  /// The article that says it.
  public let article: ArticleID
  /// The words that say it; nil where the article's date has none.
  public let range: TextRange?
  /// The sentence around them.
  public let sentence: TextRange?
  /// Where it stands; nil where no day is known.
  public let place: Place?

  /// Makes an item.
  public init(
    subject: Subject, article: ArticleID, range: TextRange?, sentence: TextRange?, place: Place?
  ) {
    self.subject = subject
    self.article = article
    self.range = range
    self.sentence = sentence
    self.place = place
  }

  /// The comparison whose conflict or tension it takes part in, nil where it does in none.
  public var flagged: String? {
    guard case .told(_, let comparison, let relation) = subject, relation <= .tension else {
      return nil
    }
    return comparison
  }

  /// The weekday that it gives without a date, nil where it gives none.
  public var weekday: Weekday? {
    guard case .told(let claim, _, _) = subject else { return nil }
    switch claim.value {
    case .weekday(let weekday): return weekday
    case .day(let day): return day.date == nil ? day.weekday : nil
    default: return nil
    }
  }

  /// The same at some place.
  func placed(at place: Place?) -> TimelineItem {
    TimelineItem(
      subject: subject, article: article, range: range, sentence: sentence, place: place)
  }

  /// By day, what is undated last; then by place in the text.
  static func precedes(_ left: TimelineItem, _ right: TimelineItem) -> Bool {
    let (one, other) = (left.place?.best ?? Int.max, right.place?.best ?? Int.max)
    if one != other { return one < other }
    return (left.range ?? TextRange(0, 0)) < (right.range ?? TextRange(0, 0))
  }
}
