import Testing

@testable import Model

@Suite struct ReconciliationTests {
  static let conflicts: [Reason] = [
    .differentWeekdays(.monday, .friday),
    .time(
      .disjoint(
        EventDay(weekday: nil, date: "2024-01"), EventDay(weekday: nil, date: "2024-03"))),
    .differentChannels(.telephone, .video), .differentPlaces("Oslo", "Bergen"),
    .differentNames("Ada", "Eve"), .differentSpans("P1M", "P2M"), .differentOrdinals(1, 2),
    .differentCounts(Quantity(4), Quantity(9)),
    .time(
      .clocksDiffer(Timex(kind: .time, value: "T09:00"), Timex(kind: .time, value: "T15:00"))),
    .differentAges(30, 40),
    .differentDegrees("stable", "critical"), .assertedAndDenied("charged"),
    .differentWords("a", "b"), .differentCertainty("a", "b"), .differentScope("a", "b"),
    .unknownAndTold("a", "b"), .vagueAndSharp("a", "b"), .differentStance("a", "b"),
    .differentObjects("a", "b"), .differentDistances, .differentCircumstances,
  ]

  @Test(arguments: conflicts)
  func whatStandsApartCanBeReconciled(reason: Reason) {
    #expect(Wording.reconciliation(reason)?.isEmpty == false)
  }

  @Test(arguments: [
    Reason.sameValue, .oneSource,
    .time(
      .contains(
        wide: EventDay(weekday: nil, date: "2024"), narrow: EventDay(weekday: nil, date: "2024-01"))
    ),
    .placesContain("A", "B"),
    .countsOverlap(Quantity(4), Quantity(low: 4, high: 9)),
  ])
  func whatStandsTogetherNeedsNothing(reason: Reason) {
    #expect(Wording.reconciliation(reason) == nil)
  }
}
