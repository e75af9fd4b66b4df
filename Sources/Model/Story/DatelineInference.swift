/// Tells when an article was written from what its text says: a small constraint problem over
/// intervals of days.
///
/// Surer clues come first; a clue that leaves nothing of what is known so far is dropped. A date in a
/// page header is the day the page was saved, so the article is not younger, and no more.
struct DatelineInference {
  /// The datelines of a story's articles, each stated where its file states it.
  ///
  /// An article that names an anniversary without its number ("the anniversary of the invasion")
  /// borrows the number that the others of the story agree on.
  static func datelines(_ readings: [ArticleReading], _ articles: [Article], _ finder: ClueFinder)
    -> [Dateline]
  {
    let clues = readings.map { finder.clues(in: $0) }
    let anniversaries = readings.map { finder.anniversaries(in: $0) }
    return articles.indices.map { index in
      let own = dateline(of: articles[index], clues: clues[index])
      guard own.basis != .stated, own.value == nil,
        let borrowed = borrowed(index, anniversaries, clues)
      else { return own }
      return dateline(of: articles[index], clues: clues[index] + [borrowed])
    }
  }

  /// The clue of another article for an anniversary that this one leaves without a number; nil where
  /// the others name none or two.
  private static func borrowed(
    _ index: Int, _ anniversaries: [[ClueFinder.Anniversary]], _ clues: [[DateClue]]
  ) -> DateClue? {
    guard let open = anniversaries[index].first(where: { $0.ordinal == nil && $0.isAtHand }) else {
      return nil
    }
    let others = anniversaries.indices.filter { $0 != index }
    let dates = Set(
      others.flatMap { anniversaries[$0] }
        .filter { $0.event == open.event && $0.isAtHand }.compactMap(\.date))
    guard dates.count == 1, let date = dates.first else { return nil }
    let source = others.lazy.flatMap { clues[$0] }.first {
      $0.evidence.kind == .anniversary(date: date.iso)
    }
    guard let source else { return nil }
    return DateClue(intervals: source.intervals, weight: 0.3, evidence: source.evidence)
  }

  /// All days of the years 1 to 9999.
  private static let always = DateClue.always

  private static func dateline(of article: Article, clues: [DateClue]) -> Dateline {
    let stated = Dateline(stated: article)
    guard stated.basis == .unknown, !clues.isEmpty else { return stated }
    var known = [always.lowerBound...(stated.latest?.daysSince1970 ?? always.upperBound)]
    var used: [DateClue] = []
    // By weight; equal ones in order of the text, to be the same on every run.
    for clue in clues.enumerated().sorted(by: {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }).map(\.element) {
      let narrowed = intersection(known, clue.intervals)
      guard !narrowed.isEmpty else { continue }
      known = narrowed
      used.append(clue)
    }
    guard let first = known.first?.lowerBound, let last = known.last?.upperBound, !used.isEmpty
    else { return stated }
    let earliest = first == always.lowerBound ? nil : CalendarDate(daysSince1970: first)
    let latest = last == always.upperBound ? nil : CalendarDate(daysSince1970: last)
    return Dateline(
      value: value(earliest, latest), earliest: earliest, latest: latest,
      confidence: min(0.9, (used.map(\.weight).max() ?? 0) + 0.05 * Double(used.count - 1)),
      basis: .inferred, evidence: used.map(\.evidence))
  }

  /// The month where the bounds lie within one month's length (news is written soon after what it
  /// tells, so the month of the first), the year where they share one, nil elsewhere.
  private static func value(_ earliest: CalendarDate?, _ latest: CalendarDate?) -> String? {
    guard let earliest, let latest else { return nil }
    if earliest == latest { return earliest.iso }
    if latest.daysSince1970 - earliest.daysSince1970 <= 31 { return String(earliest.iso.prefix(7)) }
    return earliest.year == latest.year ? String(earliest.iso.prefix(4)) : nil
  }

  private static func intersection(
    _ left: [ClosedRange<Int>], _ right: [ClosedRange<Int>]
  ) -> [ClosedRange<Int>] {
    left.flatMap { one in
      right.compactMap { other in
        one.overlaps(other) ? one.clamped(to: other) : nil
      }
    }.sorted { $0.lowerBound < $1.lowerBound }
  }
}
