/// The days that the dates of a story support. One false year in one text, as 1200 for a house number,
/// would stretch an axis over centuries on which everything else is one dot.
///
/// A date counts that lies near the median of all, or that two sources give. Near is three times as far
/// as three quarters of the dates lie (robust as the interquartile range of Tukey 1977: a quarter may be
/// false), and five years at least: news looks back that far.
enum SupportedDays {
  /// Days from the median at which a date always counts.
  private static let leastReach = 5 * 366
  /// How many times as far as three quarters of the dates one may lie.
  private static let reaches = 3
  /// Dates below which none can be told from the bulk.
  private static let fewest = 3

  /// From the first to the last, nil where no item is dated.
  /// - Complexity: O(*n* log *n*) in the items.
  static func span(of items: [TimelineItem]) -> ClosedRange<Int>? {
    let dated = items.filter { $0.place != nil }
    guard dated.count >= fewest else { return StoryTimeline.days(of: dated) }
    let days = dated.compactMap(\.place?.best).sorted()
    let median = days[(days.count - 1) / 2]
    let distances = days.map { abs($0 - median) }.sorted()
    let limit = max(leastReach, reaches * distances[(distances.count - 1) * 3 / 4])
    var sources: [Int: Set<ArticleID>] = [:]
    for item in dated {
      if let day = item.place?.best { sources[day, default: []].insert(item.article) }
    }
    return StoryTimeline.days(
      of: dated.filter { item in
        guard let day = item.place?.best else { return false }
        return abs(day - median) <= limit || sources[day, default: []].count > 1
      })
  }
}
