import TestSupport
import Testing

@testable import Model

/// What is kept of a compared story comes back as it was, and damaged bytes give nothing.
@Suite struct StoryCodingTests {
  private static let day = EventDay(weekday: .friday, date: "2024-03", modifier: "START")
  private static let otherDay = EventDay(weekday: nil, date: nil)
  private static let time = Timex(kind: .time, value: "2024-03-08T09:30", modifier: "APPROX")
  private static let length = Timex(kind: .duration, value: "P2M")
  private static let quantity = Quantity(low: 12, high: nil, modifier: .atLeast)
  private static let other = Quantity(low: -3, high: .max)
  private static let measure = Measure(
    dimension: .money, low: .min, high: 7, unit: "NOK", tolerance: 3, modifier: .about)
  private static let article = ArticleID(rawValue: "0123456789abcdef")
  private static let stranger = ArticleID(rawValue: "no member")

  private static let values: [SlotValue] = [
    .weekday(.monday), .date("2025-02"), .day(day), .channel(.inPerson), .name("Ida Holm"),
    .persons([PersonNoun(word: "boy", sex: "m", age: "child")]),
    .role(Role(words: "surgeon", content: [5, .max], kinds: [3, -1])),
    .place("Orsund", country: nil), .ordinal(2, span: "P2M", modifier: nil),
    .count(low: 3, high: nil, unit: "boats"), .amount(measure), .time(time), .age(41),
    .degree(scale: "damage", rank: 2, words: "badly damaged"),
    .polarity(isAsserted: true, isCertain: false, words: "sank"),
    .quote(QuotedWords(text: "no", content: [9], denied: [9], numbers: [1, 1], isDirect: true)),
    .text("– text –"),
  ]

  private static let times: [TimeReason] = [
    .contains(wide: day, narrow: otherDay), .overlaps(day, otherDay), .disjoint(otherDay, day),
    .weekdayFits(.sunday, day), .weekdayDiffers(.sunday, day, .monday), .otherWeek(.tuesday),
    .daysApart(day, otherDay), .daysVague(day, otherDay), .dayHolds(time, length),
    .sameNight(time, length), .clocksDiffer(time, length),
    .clocksAgree(time, length, minutes: -4), .clocksRounded(time, length),
    .partHolds(time, length), .partBorders(time, length), .partExcludes(time, length),
    .zoneUnknown(time, length), .zonesDiffer(time, length), .lengthsFit(length, time),
    .lengthsLoose(length, time), .lengthsDiffer(length, time), .vague(length, time),
  ]

  private static let reasons: [Reason] =
    times.map(Reason.time) + [
      .differentWeekdays(.monday, .friday), .differentChannels(.video, .letter),
      .differentPlaces("a", "b"), .placesContain("a", "b"), .differentNames("a", "b"),
      .differentSpellings("a", "b"), .differentPersons(["a"], []), .differentSpans("a", "b"),
      .differentOrdinals(1, 2), .differentCounts(quantity, other),
      .countsOverlap(quantity, other), .grew(from: quantity, on: "a", to: other, later: "b"),
      .countedOnOtherDays(quantity, other), .measuredOnOtherDays(measure, measure),
      .countedInPart(quantity, of: other), .countedElsewhere(quantity, other),
      .differentAmounts(measure, measure), .amountsOverlap(measure, measure),
      .channelsFit(.radio, .email), .differentAges(1, 2), .differentDegrees("a", "b"),
      .assertedAndDenied("a"), .differentWords("a", "b"), .differentCertainty("a", "b"),
      .differentScope("a", "b"), .unknownAndTold("a", "b"), .vagueAndSharp("a", "b"),
      .differentStance("a", "b"), .differentObjects("a", "b"), .differentDistances,
      .differentCircumstances, .oneArticleGivesBoth, .conflictToldApart(values), .sameValue,
      .oneSource,
    ]

  private static let bounds: [DateBound] = [
    .past("a"), .ahead("a"), .distance("a"), .fit, .season, .meeting("a"), .beginning("a"),
    .figures, .pageDate("a"), .distrusted("a"), .documentMade("a"), .documentChanged("a"),
    .sameEvent("a"),
  ]

  private static let evidence: [Evidence] =
    ([
      .anniversary(date: nil), .anniversary(date: "a"), .ahead(date: "a"), .ordinal,
      .circumstance, .date("a"), .elapsed, .office,
    ] + bounds.map(Evidence.Kind.dateline)).map {
      Evidence(article: article, range: TextRange(3, 9), kind: $0)
    }

  private static let spans: [CountSpan?] = [
    nil, .total, .running, .day(CountedDay(day: day, isNight: true)),
    .among([CountedDay(day: otherDay, isNight: false)]),
  ]

  private static let claims: [Claim] =
    zip(Slot.allCases + Slot.allCases, values).map { slot, value in
      Claim(
        article: article, event: EventKey(kind: "call", participants: ["B", "A"], time: "2004"),
        slot: slot, value: value, range: TextRange(1, 4), sentence: TextRange(0, 80),
        attribution: "NTB", rules: ["time.weekday"])
    }
    + spans.map { span in
      Claim(
        article: stranger, event: EventKey(kind: "", participants: []), slot: .count,
        value: .age(1), range: TextRange(0, 0), sentence: TextRange(0, Int(Int32.max)),
        origin: "b", hedge: "reportedly",
        anchor: ClaimAnchor(
          predicate: 4, words: [1, 2], places: [3], sites: [.max], thing: "depth"),
        span: span, rules: [])
    }

  private static let datelines: [ArticleID: Dateline] = [
    article: Dateline(
      value: "2024-03-08", earliest: CalendarDate(year: 1, month: 1, day: 1),
      latest: CalendarDate(year: 9999, month: 12, day: 31), confidence: 0.1 + 0.2,
      basis: .inferred, evidence: evidence, field: "date", isUpdate: true)
  ]

  private static let story = StoryAnalysis(
    story: Story(
      id: "s", title: "Holm–Berg", articles: [article, ArticleID(rawValue: "b")],
      reprints: [Reprint(article: article, original: stranger, containment: 0.75)]),
    datelines: datelines,
    comparisons: Relation.allCases.enumerated().map { index, relation in
      Comparison(
        id: "c\(index)", story: "s", event: EventKey(kind: "call", participants: ["A"]),
        slot: .count, relation: relation, score: 1 / 3, reasons: reasons,
        sameEvent: SameEvent(judgement: .doubtful, evidence: evidence), rules: ["compare.day"],
        values: [Comparison.Value(value: .age(2), claims: claims)],
        sharedOrigins: [
          SharedOrigin(kind: .passage, articles: [article, stranger]),
          SharedOrigin(kind: .source("NTB"), articles: []),
        ])
    })

  private func again(
    _ bytes: [UInt8], keeping extent: AnalysisExtent = .whole
  ) -> StoryAnalysis? {
    StoryAnalysis(bytes, articles: Self.story.story.articles, keeping: extent)
  }

  @Test func everyCaseComesBack() throws {
    let read = try #require(again(Self.story.bytes))
    #expect(read.story == Self.story.story)
    #expect(read.datelines == Self.datelines)
    #expect(read.comparisons == Self.story.comparisons)
  }

  @Test func onlyWhatIsAskedForIsRead() throws {
    let read = try #require(again(Self.story.bytes, keeping: .report([.tension])))
    #expect(read.comparisons == Self.story.comparisons.filter { $0.relation == .tension })
  }

  @Test func theSameStoryGivesTheSameBytes() {
    #expect(Self.story.bytes == Self.story.bytes)
    #expect(again(Self.story.bytes)?.bytes == Self.story.bytes)
  }

  @Test func bytesThatAreCutGiveNothing() {
    let bytes = Self.story.bytes
    for count in stride(from: 0, to: bytes.count, by: 11) {
      #expect(again(Array(bytes[..<count])) == nil, "\(count) bytes")
    }
    #expect(again(bytes + [0]) == nil)
  }

  @Test func noByteThatIsWrongEndsTheProgram() {
    let bytes = Self.story.bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0xFF
      _ = again(damaged)
    }
  }

  @Test func aProfileComesBackAndCutBytesGiveNothing() throws {
    var numbers = NumberSet()
    for number in [0, 63, 64, 511] { numbers.insert(number) }
    let profile = ArticleProfile(
      terms: TermVector([
        TermVector.Term(hash: .max, weight: 511), TermVector.Term(hash: 12_345_678, weight: 3),
      ]),
      times: TimeProfile(
        published: CalendarDate(year: 2024, month: 3, day: 8), years: numbers, months: 0xFFF,
        days: NumberSet()))
    let read = try #require(ArticleProfile(profile.bytes))
    #expect(read.terms.terms.map(\.bits) == profile.terms.terms.map(\.bits))
    #expect(read.terms.squares == profile.terms.squares)
    #expect(read.times.published == profile.times.published)
    #expect(read.times.years == numbers && read.times.days.isEmpty)
    #expect(read.times.months == 0xFFF)
    for count in profile.bytes.indices {
      #expect(ArticleProfile(Array(profile.bytes[..<count])) == nil)
    }
  }

  @Test(arguments: [
    [[0, 2], [1]], [[0], [1]], [[0, 1, 1, 2]], [[0, 1], [2, 3]], [[0, 1, 2], []],
  ])
  func groupsAreTakenWhereEachArticleIsInOne(groups: [[Int]]) {
    let isWhole = groups == [[0, 2], [1]]
    #expect(
      GroupedArticles.groups(GroupedArticles.bytes(groups), count: 3) == (isWhole ? groups : nil))
  }
}
