import Testing

@testable import Model

@Suite struct TimeHostileTests {
  @Test(arguments: TokenizerTests.hostileTexts)
  func anyBytesGiveMentionsWithinTheText(bytes: [UInt8]) {
    let article = Article(
      id: ArticleID(rawValue: "x"), file: "x", sha256: "", text: ArticleText(validUTF8: bytes),
      blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))])
    for published in [nil, CalendarDate(year: 1, month: 1, day: 1)] {
      for found in TimeCorpus.tagger.mentions(in: article, published: published) {
        #expect(found.range.end <= bytes.count && !found.range.isEmpty)
      }
    }
  }

  /// Every day that is named exists, at the ends of the calendar too.
  @Test(arguments: [
    "31 February 2013", "29 February 1900", "the 45th of May 2013", "2013-02-30", "31/31/2013",
    "99.99.9999", "30 February", "April 31", "0000-00-00", "2013-00-10",
  ])
  func aDayThatDoesNotExistIsNeverAValue(text: String) {
    for found in mentions(text, "2013-03-22") {
      #expect(found.value.utf8.count < 10, "\(found)")
    }
  }

  @Test(arguments: [
    "999999999 years ago", "999999999999999999999 days ago", "9999 centuries ago",
    "two billion years later", "99999 weeks from now", "the year 999999", "9999 BC",
    "the 470s BC, two thousand years later", "a million decades earlier", "1 BC. The next year",
    "yesterday", "last week", "last month", "last year", "last century", "last quarter",
    "last Friday", "the previous day, the previous day, the previous day", "last Christmas",
  ])
  func stepsPastTheCalendarDoNotTrap(text: String) {
    for published in ["0001-01-01", "9999-12-31", "2000-02-29"] {
      for found in mentions(text, published) { #expect(!found.value.contains("-00")) }
    }
  }

  @Test func withoutACreationTimeValuesStayUnderspecified() {
    #expect(mentions("He left on Friday in March.", nil).map(\.value) == ["XXXX-WXX-5", "XXXX-03"])
  }

  @Test func thereIsNoYearZero() {
    #expect(
      mentions("It fell in 1 BC. The following year it rose.", nil).map(\.value)
        == ["BC0001", "0001"])
  }

  private func mentions(_ text: String, _ published: String?) -> [Timex] {
    let fields = published?.split(separator: "-").compactMap { Int($0) } ?? []
    let date =
      fields.count == 3 ? CalendarDate(year: fields[0], month: fields[1], day: fields[2]) : nil
    return TimeCorpus.tagger.mentions(in: TimeCorpus.article(text), published: date).map(\.value)
  }
}
