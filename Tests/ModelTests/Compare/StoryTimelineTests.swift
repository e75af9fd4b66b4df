import Testing

@testable import Model

@Suite struct StoryTimelineTests {
  private static let event = EventKey(kind: "fire", participants: [])

  /// An article that tells a fire in one sentence, and when it was written.
  private struct Account {
    let text: String
    var words = ""
    var value: SlotValue?
    var rules: [RuleID] = []
    var dateline = Dateline.unknown
  }

  private func dateline(
    _ value: String?, _ earliest: String? = nil, _ latest: String? = nil
  ) -> Dateline {
    func date(_ iso: String?) -> CalendarDate? { iso.flatMap { TimexSpan($0) }?.first }
    return Dateline(
      value: value, earliest: date(earliest), latest: date(latest), confidence: 0.5,
      basis: .inferred, evidence: [])
  }

  private func timeline(_ accounts: [Account], relation: Relation = .conflict) -> StoryTimeline {
    var articles: [Article] = []
    var claims: [Claim] = []
    var datelines: [ArticleID: Dateline] = [:]
    for (index, account) in accounts.enumerated() {
      let text = ArticleText(account.text)
      let whole = TextRange(0, text.bytes.count)
      let id = ArticleID(rawValue: "\(index)")
      articles.append(
        Article(
          id: id, file: "\(index).txt", sha256: "\(index)", text: text,
          blocks: [Block(kind: .paragraph, range: whole)]))
      datelines[id] = account.dateline
      guard let value = account.value else { continue }
      let range = PhraseFinder.range(of: account.words, in: account.text)
      claims.append(
        Claim(
          article: id, event: Self.event, slot: .when, value: value, range: range,
          sentence: whole, rules: account.rules))
    }
    let story = Story(id: "s", title: "s", articles: articles.map(\.id))
    let comparison = Comparison(
      id: "c", story: "s", event: Self.event, slot: .when, relation: relation, score: 1,
      reasons: [], sameEvent: SameEvent(judgement: .likely, evidence: []), rules: [],
      values: claims.map { Comparison.Value(value: $0.value, claims: [$0]) })
    let analysis = Analysis(
      articles: articles, datelines: datelines, stories: [story], comparisons: [comparison])
    return StoryTimeline(story, in: analysis, times: StoryTimes(story, in: analysis))
  }

  /// Places in days since 1970, each of a source of its own unless it says another.
  @Test(
    arguments: [
      // A false year among dates of a week.
      ([(20_000, "a"), (20_001, "b"), (20_002, "c"), (-281_000, "d")], 20_000...20_002),
      // Two sources give it.
      ([(20_000, "a"), (20_001, "b"), (5_000, "a"), (5_000, "b"), (20_001, "c")], 5_000...20_001),
      // One source gives it twice.
      (
        [
          (20_000, "a"), (20_001, "b"), (5_000, "a"), (20_001, "c"), (20_002, "d"), (5_000, "a"),
          (20_003, "b"), (20_003, "c"), (20_003, "d"),
        ], 20_000...20_003
      ),
      // Four years back is no mistake.
      ([(20_000, "a"), (20_001, "b"), (18_500, "c"), (20_003, "d")], 18_500...20_003),
      // Dates that lie wide apart throughout are all kept.
      ([(20_000, "a"), (10_000, "b"), (15_000, "c"), (5_000, "d")], 5_000...20_000),
      // Of two nobody can say which is false.
      ([(20_000, "a"), (-281_000, "b")], -281_000...20_000),
    ] as [([(Int, String)], ClosedRange<Int>)])
  func aDateFarOffTheOthersDoesNotStretchTheDays(
    places: [(Int, String)], expected: ClosedRange<Int>
  ) {
    let items = places.map { day, article in
      TimelineItem(
        subject: .written(.unknown), article: ArticleID(rawValue: article), range: nil,
        sentence: nil, place: TimelineItem.Place(days: day...day, basis: .words))
    }
    #expect(SupportedDays.span(of: items) == expected)
    #expect(SupportedDays.span(of: []) == nil)
  }

  private func days(_ item: TimelineItem?) -> String? {
    guard let days = item?.place?.days else { return nil }
    let ends = [days.lowerBound, days.upperBound].compactMap {
      CalendarDate(daysSince1970: $0)?.iso
    }
    return days.count == 1 ? ends[0] : ends.joined(separator: "..")
  }

  private func best(_ item: TimelineItem?) -> String? {
    item?.place.flatMap { CalendarDate(daysSince1970: $0.best)?.iso }
  }

  private func weekday(_ weekday: Weekday) -> SlotValue {
    .day(EventDay(weekday: weekday, date: nil))
  }

  @Test func twoDaysInConflictAreTwoDotsOnTheLineOfOneEvent() throws {
    let timeline = timeline([
      Account(
        text: "The mill burned on Friday.", words: "Friday", value: .weekday(.friday),
        dateline: dateline("2025-03-01", "2025-03-01", "2025-03-01")),
      Account(
        text: "The mill burned on Monday.", words: "Monday", value: .weekday(.monday),
        dateline: dateline("2025-03-01", "2025-03-01", "2025-03-01")),
    ])
    let event = try #require(timeline.events.first)
    #expect(event.items.map(days) == ["2025-02-24", "2025-02-28"])
    #expect(event.items.map(\.article.rawValue) == ["1", "0"])
    #expect(event.items.map(\.flagged) == ["c", "c"])
    #expect(event.items.allSatisfy { $0.place?.basis == .writing })
    #expect(timeline.lanes.map { $0.items.count } == [1, 1])
  }

  @Test func whatAgreesIsInTheLanesAndOnNoLineOfItsOwn() {
    let account = Account(
      text: "The mill burned on 2 March 2012.", words: "2 March 2012", value: .date("2012-03-02"))
    let timeline = timeline([account, account], relation: .agree)
    #expect(timeline.events.isEmpty)
    #expect(timeline.lanes.map { days($0.items.first) } == ["2012-03-02", "2012-03-02"])
    #expect(timeline.lanes[0].items[0].place?.basis == .words)
    #expect(timeline.lanes[0].items[0].flagged == nil)
  }

  @Test(
    arguments: [
      // A month of writing leaves the weekday four weeks.
      ("2025-03", nil, nil, "2025-02-24..2025-03-31", "2025-03-10"),
      ("2025-03", "2025-03-10", "2025-03-14", "2025-03-10", "2025-03-10"),
      ("2025-03", "2025-03-08", "2025-03-14", "2025-03-03..2025-03-10", "2025-03-10"),
      // Too wide to say anything of a week.
      ("2025", nil, nil, nil, nil), (nil, nil, nil, nil, nil),
    ] as [(String?, String?, String?, String?, String?)])
  func aWeekdayIsPlacedByTheDayOfWriting(
    value: String?, earliest: String?, latest: String?, expected: String?, likeliest: String?
  ) {
    let timeline = timeline([
      Account(
        text: "The mill burned on Monday.", words: "Monday", value: weekday(.monday),
        dateline: dateline(value, earliest, latest)),
      Account(
        text: "It was rebuilt.", dateline: dateline("2025-06-01", "2025-06-01", "2025-06-01")),
    ])
    let item = timeline.lanes[0].items.first
    #expect(days(item) == expected)
    #expect(best(item) == likeliest)
    #expect(item?.weekday == .monday)
  }

  @Test func aWindowOfWritingIsDrawnWithItsLikeliestDay() {
    let timeline = timeline([
      Account(text: "It burned.", dateline: dateline("2025-08", "2025-07-30", "2025-08-15")),
      Account(text: "It burned.", dateline: dateline(nil, nil, "2025-08-15")),
    ])
    #expect(days(timeline.lanes[0].written) == "2025-07-30..2025-08-15")
    #expect(best(timeline.lanes[0].written) == "2025-08-08")
    // A bound on one side is no place.
    #expect(timeline.lanes[1].written.place == nil)
  }

  @Test func datesNamedBesideAClaimAreThereToo() throws {
    let timeline = timeline([
      Account(
        text: "The mill, built in May 1931, burned on Monday, two days ago.", words: "Monday",
        value: weekday(.monday), dateline: dateline("2025-03-05", "2025-03-05", "2025-03-05"))
    ])
    #expect(
      timeline.lanes[0].items.map(days) == ["1931-05-01..1931-05-31", "2025-03-03", "2025-03-03"])
    #expect(timeline.lanes[0].items.map(\.place?.basis) == [.words, .writing, .writing])
    let all = try #require(StoryTimeline.days(of: timeline.items))
    let main = try #require(timeline.mainDays)
    #expect(all.lowerBound < main.lowerBound)
    #expect(main.upperBound == all.upperBound)
  }

  @Test func anAnniversaryIsItsOwnBasis() {
    let timeline = timeline([
      Account(
        text: "It was the third anniversary of the flood.", words: "third anniversary",
        value: .date("2025-02-24"), rules: ["story.anniversary"])
    ])
    #expect(timeline.lanes[0].items.map(\.place?.basis) == [.anniversary])
  }

  @Test func whereNoDateIsKnownDaysOfTheWeekStandOnTheAxis() {
    let accounts = [
      Account(text: "It burned on Friday.", words: "Friday", value: weekday(.friday)),
      Account(text: "It burned on Monday.", words: "Monday", value: weekday(.monday)),
    ]
    let found = timeline(accounts)
    #expect(found.isWeek)
    #expect(found.events[0].items.map { $0.place?.best } == [4, 8])
    #expect(found.events[0].items.map(Wording.when) == ["a Monday", "a Friday"])
    let dated = Account(text: "It burned.", dateline: dateline("2025-08-01"))
    #expect(!timeline(accounts + [dated]).isWeek)
    #expect(timeline(accounts + [dated]).events[0].items.allSatisfy { $0.place == nil })
  }

  @Test func itemsAreToldInWords() {
    let timeline = timeline([
      Account(
        text: "The mill burned on Friday.", words: "Friday", value: .weekday(.friday),
        dateline: dateline("2025-03-01", "2025-03-01", "2025-03-01")),
      Account(
        text: "The mill burned on Monday.", words: "Monday", value: .weekday(.monday),
        dateline: dateline("2025-03")),
    ])
    #expect(
      timeline.lanes.flatMap(\.items).map(Wording.when) == [
        "Friday, 28 February 2025", "24 February 2025 to 31 March 2025, a Monday",
      ])
    #expect(Wording.when(timeline.lanes[1].written) == "March 2025 (1 March 2025 to 31 March 2025)")
    #expect(timeline.lanes[0].items.map(Wording.subject) == ["fire"])
  }
}

/// Where a phrase stands in a text.
private enum PhraseFinder {
  static func range(of phrase: String, in text: String) -> TextRange {
    let bytes = Array(text.utf8)
    let wanted = Array(phrase.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return TextRange(start, start + wanted.count)
  }
}
