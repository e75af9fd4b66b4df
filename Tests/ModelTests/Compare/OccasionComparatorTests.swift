import Testing

@testable import Model

/// Days, times of day and forms of speech held against each other, value by value.
@Suite struct OccasionComparatorTests {
  /// A time of day as in "20:40", "about 20:40", "MO" for the morning.
  private func clock(_ text: String) -> SlotValue {
    let modifiers = ["about": "APPROX", "before": "BEFORE", "after": "AFTER", "early": "START"]
    let words = text.split(separator: " ").map(String.init)
    return .time(
      Timex(
        kind: .time, value: "T" + (words.last ?? ""),
        modifier: words.count > 1 ? modifiers[words[0]] : nil))
  }

  @Test(arguments: [
    ("15:20", "14:53", Relation.conflict), ("15:20", "15:00", .conflict),
    ("about 15:00", "14:53", .compatible), ("about 15:00", "15:20", .tension),
    ("about 15:00", "17:00", .conflict), ("15:00", "14:53", .tension),
    ("about 20:40", "20:49", .tension),
    ("20:41", "20:42", .compatible), ("before 21:00", "20:49", .compatible),
    ("before 21:00", "21:49", .conflict), ("after 20:30", "20:37", .compatible),
    ("MO", "07:37", .compatible), ("AF", "07:37", .conflict), ("NI", "23:15", .compatible),
    ("NI", "03:15", .compatible), ("NI", "12:15", .conflict), ("EV", "NI", .compatible),
    ("MO", "EV", .conflict), ("early XX", "EV", .conflict), ("early XX", "03:10", .compatible),
    ("23:59", "00:01", .tension), ("before 00:00", "23:50", .compatible),
    ("24:00", "00:00", .agree),
    ("07:37local", "07:37Z", .conflict), ("07:37", "07:37Z", .compatible),
    ("07:37", "00:37Z", .compatible), ("07:37", "00:52Z", .tension),
    ("99:99", "12:00", .compatible), ("", "12:00", .compatible),
  ])
  func timesOfDay(left: String, right: String, relation: Relation) {
    #expect(SlotComparator.compare(clock(left), clock(right)).relation == relation)
    #expect(SlotComparator.compare(clock(right), clock(left)).relation == relation)
  }

  private func day(_ text: String) -> SlotValue {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return .day(
      EventDay(
        weekday: Int(parts[0]).flatMap { Weekday(rawValue: $0) },
        date: parts.count > 1 ? parts[1] : nil))
  }

  /// Weekdays count from Monday; 9 September 2010 was a Thursday.
  @Test(arguments: [
    ("4", "5", Relation.conflict), ("4", "4/2010-09-09", .compatible),
    ("5", "/2010-09-09", .conflict),
    ("4", "/2010-09-09", .compatible), ("/2010-09-09", "/2010-09-10", .conflict),
    ("/2010-09-09", "/2010-09", .compatible), ("/2010-09-09", "/XXXX-09-09", .compatible),
    ("/2010-09-09", "/XXXX-09-10", .conflict), ("/XXXX-07", "/2010-06", .conflict),
    ("/2010-09-09", "/2012-09-09", .compatible), ("4/2010-06-03", "/2010-09-09", .compatible),
    ("4/2010-12-02", "/2010-09", .conflict), ("4/2010-09-09", "4/2010-09-16", .compatible),
    ("/2010-09-09", "/2010-09-09", .agree), ("4", "/2010", .compatible),
  ])
  func days(left: String, right: String, relation: Relation) {
    #expect(SlotComparator.compare(day(left), day(right)).relation == relation)
    #expect(SlotComparator.compare(day(right), day(left)).relation == relation)
  }

  @Test(arguments: [
    (SlotValue.Channel.televised, SlotValue.Channel.newsConference, Relation.conflict),
    (.written, .radio, .conflict), (.telephone, .video, .conflict),
    (.telephone, .inPerson, .conflict),
    (.statement, .televised, .compatible), (.interview, .radio, .compatible),
    (.televised, .televisionInterview, .compatible), (.written, .socialMedia, .compatible),
    (.letter, .email, .compatible), (.letter, .newsConference, .conflict),
  ])
  func forms(left: SlotValue.Channel, right: SlotValue.Channel, relation: Relation) {
    #expect(SlotComparator.compare(.channel(left), .channel(right)).relation == relation)
    #expect(SlotComparator.compare(.channel(right), .channel(left)).relation == relation)
  }

  @Test func everyRowOfTheListsIsRead() {
    let rows = TabSeparated.rows(LexiconFile.occasions)
    #expect(rows.allSatisfy { $0.count == 7 && !$0[0].isEmpty })
    #expect(Set(rows.map { $0[0] }).count == rows.count)
    let forms = TabSeparated.rows(LexiconFile.statements)
    #expect(forms.allSatisfy { $0.count == 2 && SlotValue.Channel(rawValue: $0[0]) != nil })
  }
}
