/// Tells when the articles of a story were written from what their texts say: a small constraint
/// problem over sets of days for each, then for articles that tell one event as fresh.
///
/// A date in a page's furniture is believed as far as nothing in the text speaks against it.
struct DatelineInference {
  /// Days in a range that is narrow enough to date another article by.
  private static let narrow = 31
  /// The weight of a clue that may stand alone.
  private static let sure = 0.3
  /// How sure a date must be to date another article.
  private static let lendable = 0.5
  /// Days in which days without a year are looked for.
  private static let longest = 4500

  private let readings: [ArticleReading]
  private let articles: [Article]
  private let anniversaries: [[ClueFinder.Anniversary]]
  private var clues: [[DateClue]]
  /// Clues from articles that tell the same event as fresh.
  private var links: [[DateClue]]
  private let yearly: [[YearlyClue]]

  /// The datelines of a story's articles, each stated where its file states it.
  static func datelines(_ readings: [ArticleReading], _ articles: [Article], _ finder: ClueFinder)
    -> [Dateline]
  {
    guard articles.contains(where: { Dateline(stated: $0).basis == .unknown }) else {
      return articles.map { Dateline(stated: $0) }
    }
    var inference = DatelineInference(readings, articles, finder)
    inference.borrowAnniversaries()
    inference.linkFreshEvents(lexicon: finder.lexicon)
    return articles.indices.map { inference.dateline(of: $0) }
  }

  private init(_ readings: [ArticleReading], _ articles: [Article], _ finder: ClueFinder) {
    self.readings = readings
    self.articles = articles
    let sentences = readings.map { finder.sentences(of: $0) }
    let own = ReferenceEvents(events: sentences.flatMap { StoryEvents.events(in: $0) })
    let anniversaries = readings.map { finder.anniversaries(in: $0, own: own) }
    self.anniversaries = anniversaries
    let clues = articles.indices.map { index -> [DateClue] in
      guard Dateline(stated: articles[index]).basis == .unknown else { return [] }
      return finder.clues(in: readings[index], sentences[index], anniversaries[index])
        + FurnitureClues.clues(of: articles[index])
    }
    self.clues = clues
    links = articles.map { _ in [] }
    yearly = articles.indices.map { index in
      Dateline(stated: articles[index]).basis == .unknown
        ? NamedDateClues.yearly(in: sentences[index]) : []
    }
  }

  // MARK: One article

  private func dateline(of index: Int) -> Dateline {
    let stated = Dateline(stated: articles[index])
    guard stated.basis == .unknown else { return stated }
    let solved = solve(index)
    guard !solved.days.isEmpty, solved.days != .always else { return stated }
    let (first, last) = (solved.days.first, solved.days.last)
    return Dateline(
      value: DatelineInference.value(first, last), earliest: first, latest: last,
      confidence: solved.confidence, basis: .inferred,
      evidence: DatelineInference.evidence(solved)
        + FurnitureClues.distrusted(articles[index], solved.days))
  }

  /// Weak clues count where the surer ones leave more than a month; days without a year narrow what
  /// the others leave, where that is some years at most.
  private func solve(_ index: Int) -> ClueSolver {
    let all = clues[index] + links[index]
    let sure = ClueSolver(all.filter { $0.weight >= DatelineInference.sure })
    if DatelineInference.narrowRange(sure.days) != nil { return sure }
    let solved = ClueSolver(all)
    guard let first = solved.days.first, let last = solved.days.last,
      last.daysSince1970 - first.daysSince1970 <= DatelineInference.longest,
      !yearly[index].isEmpty
    else { return solved }
    return ClueSolver(
      all + yearly[index].compactMap { $0.clue(between: first, and: last) })
  }

  /// The words that set the ends of the answer first, then those that are sure by themselves.
  private static func evidence(_ solved: ClueSolver) -> [Evidence] {
    let first = solved.days.ranges.first?.lowerBound
    let last = solved.days.ranges.last?.upperBound
    let telling = solved.holding.filter { clue in
      clue.weight >= 0.5
        || clue.days.ranges.contains {
          ($0.lowerBound == first && first != DaySet.bounds.lowerBound)
            || ($0.upperBound == last && last != DaySet.bounds.upperBound)
        }
    }
    func setsEnd(_ clue: DateClue) -> Bool {
      clue.days.ranges.contains { $0.lowerBound == first || $0.upperBound == last }
        && clue.days != .always
    }
    // In order of kind and text where nothing else decides, to be the same on every run.
    let sorted = telling.enumerated().sorted { one, other in
      let (left, right) = (setsEnd(one.element), setsEnd(other.element))
      if left != right { return left }
      return (other.element.weight, one.offset) < (one.element.weight, other.offset)
    }
    var found: [Evidence] = []
    for clue in sorted.map(\.element) where found.count < 6 && !found.contains(clue.evidence) {
      found.append(clue.evidence)
    }
    return found
  }

  /// The day; the month that most days lie in, where they are a month's at most, and the first of
  /// two; the year where they share one; nil elsewhere.
  private static func value(_ first: CalendarDate?, _ last: CalendarDate?) -> String? {
    guard let first, let last else { return nil }
    if first == last { return first.iso }
    guard last.daysSince1970 - first.daysSince1970 <= narrow else {
      return first.year == last.year ? String(first.iso.prefix(4)) : nil
    }
    if (first.year, first.month) == (last.year, last.month) { return String(first.iso.prefix(7)) }
    let rest = CalendarDate.days(inMonth: first.month, of: first.year) - first.day + 1
    let month = rest >= last.day ? first : last
    return String(month.iso.prefix(7))
  }

  // MARK: The story

  /// An article that names an anniversary without its number ("the anniversary of the invasion")
  /// borrows the number that the others of the story agree on.
  private mutating func borrowAnniversaries() {
    let lent = articles.indices.map { borrowed($0) }
    for (index, clue) in lent.enumerated() {
      guard let clue, Dateline(stated: articles[index]).basis == .unknown,
        DatelineInference.narrowRange(solve(index).days) == nil
      else { continue }
      clues[index].append(clue)
    }
  }

  /// The clue of another article for an anniversary that this one leaves without a number; nil where
  /// the others name none or two.
  private func borrowed(_ index: Int) -> DateClue? {
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
    return DateClue(days: source.days, weight: 0.3, evidence: source.evidence)
  }

  /// Articles that tell one event as fresh were written within days of each other: those whose date
  /// is known to a month date the others, and these in a second round those that are like them.
  private mutating func linkFreshEvents(lexicon: Lexicon) {
    let events = readings.map { FreshEvent($0, lexicon: lexicon) }
    for _ in 0..<2 {
      let solved = articles.indices.map { solve($0) }
      let known = articles.indices.map { index -> ClosedRange<Int>? in
        if Dateline(stated: articles[index]).basis == .stated {
          return Dateline(stated: articles[index]).earliest
            .map { $0.daysSince1970...$0.daysSince1970 }
        }
        guard solved[index].confidence >= DatelineInference.lendable else { return nil }
        return DatelineInference.narrowRange(solved[index].days)
      }
      links = articles.indices.map { index in
        guard Dateline(stated: articles[index]).basis == .unknown else { return [] }
        let own = ClueSolver(clues[index]).days
        return links(of: index, events, known).filter {
          own.isEmpty || !$0.days.intersection(own).isEmpty
        }
      }
    }
  }

  /// The clues that the three articles give whose openings are most like an article's.
  private func links(
    of index: Int, _ events: [FreshEvent], _ known: [ClosedRange<Int>?]
  ) -> [DateClue] {
    let others = articles.indices.filter {
      $0 != index && known[$0] != nil && events[index].isSame(as: events[$0])
    }.map { (index: $0, likeness: events[index].likeness(events[$0])) }
    return others.sorted { ($1.likeness, $0.index) < ($0.likeness, $1.index) }.prefix(3)
      .compactMap { other in
        guard let range = known[other.index], let evidence = opening(of: other.index, range)
        else { return nil }
        let days = events[index].writing(beside: events[other.index], range)
        return DateClue(
          days: days, weight: min(0.6, 0.3 + other.likeness / 2), evidence: evidence)
      }
  }

  /// The first sentence of an article, as evidence for another's date.
  private func opening(of index: Int, _ range: ClosedRange<Int>) -> Evidence? {
    let sentence = readings[index].document.sentences.first { $0.kind == .paragraph }
    let date = DatelineInference.value(
      CalendarDate(daysSince1970: range.lowerBound), CalendarDate(daysSince1970: range.upperBound))
    guard let sentence, let date else { return nil }
    return Evidence(
      article: readings[index].article, range: sentence.range, kind: .dateline(.sameEvent(date)))
  }

  /// The whole of some days, where it is narrow enough to date another article by.
  private static func narrowRange(_ days: DaySet) -> ClosedRange<Int>? {
    guard let first = days.ranges.first?.lowerBound, let last = days.ranges.last?.upperBound,
      last - first <= narrow
    else { return nil }
    return first...last
  }
}
