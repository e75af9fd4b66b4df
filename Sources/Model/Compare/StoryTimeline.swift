/// The dates of a story: a lane for each source, and a line for each event whose dates are in conflict.
public struct StoryTimeline: Sendable {
  /// What one source dates.
  public struct Lane: Sendable {
    /// The source.
    public let article: ArticleID
    /// When it was written.
    public let written: TimelineItem
    /// What it tells and names, by day; undated items last.
    public let items: [TimelineItem]
  }

  /// An event that the sources put on several days.
  public struct Event: Sendable {
    /// The event.
    public let event: EventKey
    /// Its comparisons of days in conflict or tension, in order of the analysis.
    public let comparisons: [Comparison]
    /// The days that the sources give, by day; undated items last.
    public let items: [TimelineItem]
  }

  /// The week that stands for any where `isWeek`, as days since 1970; the first is a Monday.
  public static let anyWeek = 4...10

  /// One a source, in order of the story.
  public let lanes: [Lane]
  /// In order of the analysis.
  public let events: [Event]
  /// Whether no date is known, so that days of the week stand on the axis in place of dates.
  public let isWeek: Bool

  /// Places what the sources of a story date. Without `times` only days of events and of writing are
  /// there.
  /// - Complexity: claims times time expressions of an article.
  public init(_ story: Story, in analysis: Analysis, times: StoryTimes = .none) {
    let comparisons = analysis.comparisons.filter { $0.story == story.id }
    let placer = TimelinePlacer(datelines: analysis.datelines, times: times)
    let claims = Dictionary(grouping: comparisons.flatMap(\.claims), by: \.article)
    var told = StoryTimeline.told(comparisons, placer)
    var own = Dictionary(grouping: told, by: \.article)
    var named: [ArticleID: [TimelineItem]] = [:]
    for article in story.articles {
      named[article] = StoryTimeline.named(
        article, beside: claims[article] ?? [], besides: own[article] ?? [], times, placer)
    }
    let isWeek =
      told.contains { $0.weekday != nil } && told.allSatisfy { $0.place == nil }
      && named.values.allSatisfy(\.isEmpty)
      && story.articles.allSatisfy { analysis.datelines[$0]?.days == nil }
    if isWeek {
      told = told.map(StoryTimeline.inAnyWeek)
      own = Dictionary(grouping: told, by: \.article)
    }
    self.isWeek = isWeek
    lanes = story.articles.map { article in
      let dateline = analysis.datelines[article] ?? .unknown
      let evidence = dateline.evidence.first { $0.article == article }
      return Lane(
        article: article,
        written: TimelineItem(
          subject: .written(dateline), article: article, range: evidence?.range, sentence: nil,
          place: placer.place(of: dateline)),
        items: ((own[article] ?? []) + (named[article] ?? []))
          .sorted(by: TimelineItem.precedes))
    }
    var keys: [EventKey] = []
    let flagged = comparisons.filter { isDay($0.slot) && $0.relation <= .tension }
    for comparison in flagged where !keys.contains(comparison.event) {
      keys.append(comparison.event)
    }
    events = keys.map { key in
      let own = flagged.filter { $0.event == key }
      let ids = Set(own.map(\.id))
      let items = told.filter { item in item.flagged.map(ids.contains) ?? false }
      return Event(event: key, comparisons: own, items: StoryTimeline.dots(items))
    }
  }

  /// One for each date of each source, by day.
  private static func dots(_ items: [TimelineItem]) -> [TimelineItem] {
    struct Dot: Hashable {
      let article: ArticleID
      let day: Int?
      let weekday: Weekday?
    }
    var seen: Set<Dot> = []
    let dots = items.filter { item in
      let weekday = item.place == nil ? item.weekday : nil
      let dot = Dot(article: item.article, day: item.place?.best, weekday: weekday)
      return seen.insert(dot).inserted
    }
    // Places in the texts of several articles say nothing of an order.
    return dots.enumerated().sorted { left, right in
      let (one, other) = (left.element.place?.best, right.element.place?.best)
      return (one ?? Int.max, left.offset) < (other ?? Int.max, right.offset)
    }.map(\.element)
  }

  private static func inAnyWeek(_ item: TimelineItem) -> TimelineItem {
    guard let weekday = item.weekday else { return item }
    let day = anyWeek.lowerBound + weekday.rawValue - 1
    return item.placed(at: TimelineItem.Place(days: day...day, basis: .weekday))
  }

  /// All items of all lanes.
  public var items: [TimelineItem] { lanes.flatMap { [$0.written] + $0.items } }

  /// The days from the first to the last of some items, nil where none is dated.
  public static func days(of items: [TimelineItem]) -> ClosedRange<Int>? {
    let places = items.compactMap(\.place)
    guard let first = places.map(\.days.lowerBound).min(),
      let last = places.map(\.days.upperBound).max()
    else { return nil }
    return first...last
  }

  /// The days of all items, without dates that lie far off the others; see `SupportedDays`.
  public var supportedDays: ClosedRange<Int>? { SupportedDays.span(of: items) }

  /// The days that matter most: those that sources give for events, and those of writing, without what
  /// lies far off the others.
  public var mainDays: ClosedRange<Int>? {
    let main = items.filter { item in
      if case .named = item.subject { false } else { true }
    }
    return SupportedDays.span(of: main)
  }

  /// The claims on days, each once: an anniversary gives a date and its weekday with the same words.
  private static func told(
    _ comparisons: [Comparison], _ placer: TimelinePlacer
  ) -> [TimelineItem] {
    var items: [TimelineItem] = []
    var seen: [ArticleID: [TextRange: Int]] = [:]
    // Conflicts come first in the analysis, so that what is in one is told as such.
    for comparison in comparisons where isDay(comparison.slot) {
      for claim in comparison.claims {
        let place = placer.place(of: claim)
        if let index = seen[claim.article]?[claim.range] {
          let known = items[index]
          // The date itself is sharper than the weekday that was worked out from it.
          guard let place, known.place.map({ $0.days.count > place.days.count }) ?? true else {
            continue
          }
          items[index] = known.placed(at: place)
          continue
        }
        seen[claim.article, default: [:]][claim.range] = items.count
        items.append(
          TimelineItem(
            subject: .told(claim, comparison: comparison.id, comparison.relation),
            article: claim.article, range: claim.range, sentence: claim.sentence, place: place))
      }
    }
    return items
  }

  /// The dates named in sentences that hold claims.
  private static func named(
    _ article: ArticleID, beside claims: [Claim], besides told: [TimelineItem],
    _ times: StoryTimes, _ placer: TimelinePlacer
  ) -> [TimelineItem] {
    (times.times[article] ?? []).compactMap { time in
      guard let place = placer.place(of: time),
        !told.contains(where: { $0.range?.overlaps(time.range) ?? false }),
        let claim = claims.first(where: { $0.sentence.contains(time.range) })
      else { return nil }
      return TimelineItem(
        subject: .named(time.value, beside: claim.event), article: article, range: time.range,
        sentence: claim.sentence, place: place)
    }
  }
}

private func isDay(_ slot: Slot) -> Bool { slot == .when || slot == .weekday }
