import Model
import Testing

@Suite struct WordingTests {
  @Test func aSourceToldUnderAnotherValueThatItFitsKeepsItsOwn() {
    func claim(_ value: SlotValue) -> Claim {
      Claim(
        article: ArticleID(rawValue: "a"), event: EventKey(kind: "killed", participants: []),
        slot: .count, value: value, range: TextRange(0, 1), sentence: TextRange(0, 1), rules: [])
    }
    let eleven = SlotValue.count(low: 11, high: 11, unit: "killed")
    let atLeastFive = claim(.count(low: 5, high: nil, unit: "killed"))
    let value = Comparison.Value(value: eleven, claims: [claim(eleven), atLeastFive])
    #expect(Wording.ownLabel(of: atLeastFive, in: value) == "at least 5 killed")
    #expect(Wording.ownLabel(of: claim(eleven), in: value) == nil)
  }

  @Test(arguments: [
    (Slot.weekday, "On which day was the call?"), (.when, "When was the call?"),
    (.channel, "By which medium was the call?"), (.initiator, "Who initiated the call?"),
    (.ordinal, "Which in a row was the call?"),
    (.circumstance, "What happened around the call?"), (.place, "Where was the call?"),
    (.count, "How many ships?"),
  ])
  func eachSlotHasItsQuestion(slot: Slot, question: String) {
    let values: [(SlotValue, [Claim])] = [(.count(low: 2, high: 2, unit: "ships"), [])]
    #expect(Wording.question(comparison(slot: slot, values: values)) == question)
  }

  /// Days and times of day keep the words around them: "early", "about", "local time".
  @Test(arguments: [
    (
      "T20:40", "APPROX", "T20:49",
      "About 20:40 and 20:49 are a few minutes apart; one may be rounded."
    ),
    ("TMO", nil, "T15:00", "The morning and 15:00 are different times of day."),
    ("TMO", "START", "T15:00", "The early morning and 15:00 are different times of day."),
    (
      "T07:37local", nil, "T07:37Z",
      "The same digits stand for local time and for another zone: 07:37 local time and 07:37 UTC."
    ),
    (
      "XXXX-WXX-5TNI", "END", "XXXX-WXX-6T02:30",
      "Late Friday night and 02:30 on Saturday are different days, but may be the same night."
    ),
    ("2013-03-22", nil, "2013-03-21", "22 March 2013 and 21 March 2013 are different days."),
    ("2013-03", "START", "2013-03-25", "Early March 2013 and 25 March 2013 share no day."),
    ("XXXX-WXX-5", nil, "2013-03-21", "21 March 2013 was a Thursday, not a Friday."),
    ("P1M", "MORE_THAN", "P3W", "No length of time fits both more than 1 month and 3 weeks."),
  ])
  func timesKeepTheWordsAroundThem(
    left: String, modifier: String?, right: String, sentence: String
  ) {
    func time(_ value: String, _ modifier: String?) -> Timex {
      let kind: Timex.Kind =
        value.hasPrefix("P") ? .duration : value.contains("T") ? .time : .date
      return Timex(kind: kind, value: value, modifier: modifier)
    }
    let found = TimeComparator.compare(time(left, modifier), time(right, nil))
    #expect(Wording.explanation(found.reason) == sentence)
  }

  @Test func everySlotIsAskedDifferently() {
    let questions = Slot.allCases.map { Wording.question(comparison(slot: $0)) }
    #expect(Set(questions).count == Slot.allCases.count)
  }

  @Test(arguments: [
    (Reason.differentWeekdays(.friday, .monday), "Friday and Monday are different days."),
    (
      .time(
        .disjoint(
          EventDay(weekday: nil, date: "2025-02"), EventDay(weekday: nil, date: "2025-03-01"))),
      "February 2025 and 1 March 2025 share no day."
    ),
    (
      .time(
        .contains(
          wide: EventDay(weekday: nil, date: "2025-02"),
          narrow: EventDay(weekday: nil, date: "2025-02-24"))),
      "24 February 2025 lies within February 2025."
    ),
    (.differentChannels(.telephone, .video), "Telephone and video are different media."),
    (.differentNames("Ada", "Byron"), "Ada and Byron are different names."),
    (
      .differentSpans("P1M", "less than two months"),
      "The same number in a row is counted in different spans: 1 month and less than two months."
    ),
    (.differentOrdinals(2, 13), "Second and 13th are different numbers in a row."),
    (
      .differentCounts(Quantity(low: 24, high: 199), Quantity(12)),
      "Dozens and 12 differ by more than rounding explains."
    ),
    (
      .differentCircumstances, "The circumstances differ, but one does not exclude the other."
    ),
    (.sameValue, "All sources that say it give the same value."),
    (.oneSource, "Only one source says this."),
  ])
  func eachReasonNamesTheValues(reason: Reason, sentence: String) {
    #expect(Wording.explanation(reason) == sentence)
  }

  @Test(arguments: [
    (SameEvent.Judgement.likely, "Friday and Monday are different days."),
    (
      .doubtful,
      "Friday and Monday are different days. Perhaps two calls: they are counted in rows of their own."
    ),
    (
      .unlikely,
      "Friday and Monday are different days. Probably two calls: they are counted in rows of their own."
    ),
  ])
  func theDoubtWhetherItIsOneEventIsSaidOnce(judgement: SameEvent.Judgement, sentence: String) {
    let evidence = Evidence(
      article: SampleAnalysis.first.id, range: TextRange(0, 1), kind: .ordinal)
    let reason = Reason.differentWeekdays(.friday, .monday)
    let doubtful = SampleAnalysis.comparison(
      id: "c", slot: .weekday, relation: .conflict, score: 1, reasons: [reason, reason],
      sameEvent: SameEvent(judgement: judgement, evidence: [evidence, evidence]), values: [])
    #expect(Wording.explanation(doubtful) == sentence)
  }

  @Test(arguments: [
    (
      Evidence.Kind.anniversary(date: "2025-02"),
      "an anniversary, which falls in February 2025"
    ),
    (.anniversary(date: nil), "an anniversary, whose year the text does not tell"),
    (.ordinal, "a number in a row, which two events would not share"),
    (.circumstance, "another event before, after or at the same time"),
    (.date("2025"), "a date named beside it: 2025"),
    (.elapsed, "how long something had lasted by then"),
    (.ahead(date: "2025-09-02"), "an anniversary still ahead, on 2 September 2025"),
    (.office, "an office held at the time"),
  ])
  func eachPieceOfEvidenceSaysWhatItIs(kind: Evidence.Kind, why: String) {
    let evidence = Evidence(
      article: SampleAnalysis.first.id, range: TextRange(0, 1), kind: kind)
    #expect(Wording.why(evidence) == why)
  }

  @Test(arguments: [
    (SlotValue.weekday(.sunday), "Sunday", "XXXX-WXX-7"),
    (.date("2025-02-24"), "24 February 2025", "2025-02-24"),
    (.date("2025-W09"), "week 9 of 2025", "2025-W09"), (.date("2025"), "2025", "2025"),
    (.date("2025-02-31"), "2025-02-31", "2025-02-31"),
    (.date("XXXX-WXX-5"), "Friday", "XXXX-WXX-5"),
    (.channel(.telephone), "telephone", "telephone"), (.channel(.video), "video", "video"),
    (.channel(.inPerson), "in person", "in-person"),
    (.name("Ada"), "Ada", "Ada"), (.ordinal(21, span: nil, modifier: nil), "21st", "21"),
    (.ordinal(111, span: nil, modifier: nil), "111th", "111"),
    (
      .ordinal(2, span: "P2M", modifier: "LESS_THAN"), "second in less than 2 months",
      "2 P2M LESS_THAN"
    ),
    (.ordinal(1, span: "PT1H", modifier: nil), "first in 1 hour", "1 PT1H"),
    (.count(low: 12, high: 12, unit: "people"), "12 people", "12 people"),
    (.count(low: 12, high: nil, unit: "people"), "at least 12 people", "12.. people"),
    (.count(low: 24, high: 99, unit: ""), "24 to 99", "24..99"), (.text("a b"), "a b", "a b"),
  ])
  func eachValueHasLabelAndCode(value: SlotValue, label: String, code: String) {
    #expect(Wording.label(value) == label)
    #expect(Wording.code(value) == code)
  }

  @Test(arguments: [
    Problem.Kind.unreadable(code: 13), .missing, .notAFile, .notText, .tooLarge(limit: 1 << 24),
    .empty, .emptyFolder, .unsupported(kind: "docx"), .malformed(format: "JSON"),
    .unsupported(kind: "zip"), .unsupported(kind: "db"), .noArticles(format: "XML", names: ["svg"]),
    .noArticles(format: "JSON", names: ["name"]), .noArticles(format: "JSON", names: []),
    .unknownColumns(["a", "b"]), .unknownColumns([]), .summaries(count: 1, of: 2),
    .brokenParts(count: 2, first: 1, part: .entry), .tooMany(limit: 5), .noTextInPages,
    .feedList(["The Daily"]), .busy(program: "newsboat"),
    .programMissing(name: "unzip", package: "unzip"), .programSlow(name: "unzip", seconds: 60),
    .programFailed(name: "unzip", status: 1), .programFailed(name: "unzip", status: nil),
    .noMainText, .cut(.depth(512)), .cut(.nodes(9)),
    .cut(.partDepth(16)), .cut(.parts(9)), .cut(.text(bytes: 16 << 20)),
  ])
  func eachProblemSaysWhatIsWrongAndWhatToDo(kind: Problem.Kind) {
    let parts = Wording.problem(Problem(file: "secret", kind: kind)).split(separator: "; ")
    #expect(parts.count == 2)
    #expect(!Wording.problem(Problem(file: "secret", kind: kind)).contains("secret"))
  }

  @Test(arguments: [
    StoreError.cannotCreate(path: "p", code: 30), .cannotOpen(path: "p"),
    .laterVersion(path: "p", found: 3, known: 1), .damaged(path: "p"), .foreign(path: "p"),
    .busy(path: "p"), .full(path: "p"), .failed(path: "p", code: 10, message: "disk I/O error"),
  ])
  func eachStoreErrorSaysWhatIsWrongAndWhatToDo(error: StoreError) {
    #expect(Wording.problem(error).split(separator: "; ").count == 2)
    #expect(error.path == "p")
  }

  @Test func verdictsStatesRelationsAndDaysAreToldApart() {
    #expect(Set(Verdict.allCases.map(Wording.label)).count == Verdict.allCases.count)
    #expect(Set(Anchor.State.allCases.map(Wording.label)).count == Anchor.State.allCases.count)
    #expect(Set(Relation.allCases.map(Wording.sign)).count == Relation.allCases.count)
    #expect(Set(Weekday.allCases.map(Wording.name)).count == 7)
    #expect(Set(Slot.allCases.map { Wording.label($0) }).count == Slot.allCases.count)
  }

  private func comparison(
    slot: Slot, values: [(SlotValue, [Claim])] = []
  ) -> Comparison {
    SampleAnalysis.comparison(
      id: "c", slot: slot, relation: .conflict, score: 1, reasons: [],
      sameEvent: SameEvent(judgement: .likely, evidence: []), values: values)
  }
}
