/// The time expressions of the articles of a story, resolved against the day that each was written on.
public struct StoryTimes: Sendable {
  /// A time expression with its value.
  struct Time: Sendable {
    let range: TextRange
    let value: Timex
    /// Whether the value hangs on the day of writing.
    let isCounted: Bool
  }

  /// By article, in order of the text.
  let times: [ArticleID: [Time]]

  /// No time is known.
  public static let none = StoryTimes(times: [:])

  private init(times: [ArticleID: [Time]]) { self.times = times }

  /// Tags the articles of a story.
  /// - Complexity: linear in their text; compiles the rules for times, which takes milliseconds.
  public init(_ story: Story, in analysis: Analysis) {
    self.init(story, in: analysis, tagger: TimeTagger(lexicon: .standard()))
  }

  /// Tags the articles of a story with rules that are compiled already.
  /// - Complexity: linear in their text.
  init(_ story: Story, in analysis: Analysis, tagger: TimeTagger) {
    var times: [ArticleID: [Time]] = [:]
    for article in story.articles.compactMap(analysis.article) {
      let document = tagger.document(of: article)
      let found = tagger.expressions(in: document)
      let words = tagger.mentions(of: found, in: document, published: nil)
      let day = analysis.datelines[article.id]?.day
      let resolved =
        day.map { tagger.mentions(of: found, in: document, published: $0) } ?? words
      times[article.id] = zip(resolved, words).map { time, plain in
        Time(range: time.range, value: time.value, isCounted: time.value != plain.value)
      }
    }
    self.times = times
  }

  /// The expression whose words overlap a range, nil where none does.
  func time(in article: ArticleID, at range: TextRange) -> Time? {
    times[article]?.first { $0.range.overlaps(range) }
  }
}

extension Dateline {
  /// The day of writing, nil where it is not known to the day.
  var day: CalendarDate? {
    guard let earliest, let latest, earliest == latest else {
      return value.flatMap { TimexSpan($0) }.flatMap { $0.day == nil ? nil : $0.first }
    }
    return earliest
  }

  /// The days on which the article can have been written; nil where they are not bounded.
  var days: ClosedRange<Int>? {
    let span = value.flatMap { TimexInterval($0) }?.days
    let first = earliest?.daysSince1970 ?? span?.lowerBound
    let last = latest?.daysSince1970 ?? span?.upperBound
    guard let first, let last, first <= last else { return span }
    return first...last
  }
}
