import Testing

@testable import FuzzTargets
@testable import Model

/// No text makes a value that TIMEX3 does not know or a day that no calendar has.
@Suite struct TimeValueTests {
  private static let days = [
    CalendarDate(year: 2013, month: 3, day: 22), CalendarDate(year: 1, month: 1, day: 1),
    CalendarDate(year: 9999, month: 12, day: 31), CalendarDate(year: 2000, month: 2, day: 29), nil,
  ]

  @Test(arguments: [
    "31 February", "the year 999999", "the 45th of May", "at 25:61", "February 29, 2013",
    "2013-13-01", "13/13/2013", "the 99999999999999999999th of May",
    "99999999999999999999 years ago",
    "year 0", "0 AD", "in 5,000 BC", "5000 BC", "10000 BC", "0 BC", "0000-01-01", "at 24:30",
    "24:00",
    "at 99 p.m.", "0 p.m.", "the 0th of May", "May 0", "May 32", "32 May", "the 100th century",
    "the 0th century", "the 41st century BC", "9999 centuries ago", "9999 decades later",
    "9999 years later", "99999 months ago", "99999 quarters ago", "0 years ago", "Q0 2013",
    "Q5 2013",
    "the 0s", "the 9990s", "9999-12-31", "on the 32nd.", "the 999999th quarter", "February 29",
    "Feb. 29, 1900", "1 2/0 years", "99999999999 1/2 years", "every 999999999999 years",
    "999999999 times a day", "fiscal 0", "fiscal 9999", "the next fiscal year",
    "the second half of 0000",
    "the summer of 9999", "Christmas 0000", "Easter 1", "Easter 9999", "at 12:60", "25:00 GMT",
    "2460 GMT", "2013-02-30T25:61", "29 February last year", "31 September of this year",
    "the night of 31 February", "10-45 April 1942", "February 28 and 31, 1942",
    "999999999 millennia ago", "4 BC, a decade later", "9 AD, a decade earlier",
    "1 AD, two years earlier", "9999 BC, the previous year", "9999 BC, ten centuries earlier",
    "February 29 of 2 BC", "the past 99999999999 summers", "the year-ago 9th quarter",
    "the third quarter, from the same period 99999 years ago", "fiscal 1990, 9999 years later",
  ])
  func aBadValueIsLeftOut(text: String) {
    for day in Self.days {
      for found in mentions("They met \(text) there.", day) {
        #expect(TimexGrammar.allows(found), "\(found)")
      }
    }
  }

  @Test(arguments: [
    ("on 31 February", ["2013-02"]), ("in February 29, 2013", ["2013-02", "2013"]),
    ("on the 45th of May", ["2012-05"]), ("at 25:61", []), ("2013-13-01", ["2013"]),
    ("99999999999999999999 years ago", ["PAST_REF"]), ("in 0 AD", []), ("year 999999", []),
    ("9999 centuries ago", ["XX"]), ("in 4 BC, a decade later", ["BC0004", "000"]),
    ("on February 29 of 5 BC", ["BC0005-02-29"]),
  ])
  func whatIsLeftOfABadValueExists(text: String, values: [String]) {
    #expect(mentions("They met \(text).", Self.days[0]).map(\.value) == values)
  }

  /// Words of time in any order: what makes sense only in part must come out whole or not at all.
  @Test func anyWordsGiveValidValues() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      // xorshift64 (Marsaglia 2003): the same texts on every run.
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    for round in 0..<200 {
      var text = ""
      for _ in 0..<120 {
        text += Self.words[next(Self.words.count)]
        text += next(12) == 0 ? ". " : next(8) == 0 ? "" : " "
      }
      for found in mentions(text, Self.days[round % Self.days.count]) {
        #expect(TimexGrammar.allows(found), "\(found) in \(text)")
      }
    }
  }

  private static let words = [
    "the", "a", "of", "in", "on", "at", "to", "and", "or", "-", "/", ",", ":", "'s", "'", "(", ")",
    "last", "next", "this", "that", "same", "past", "previous", "following", "early", "late", "mid",
    "end", "half", "first", "second", "third", "thirty", "nine", "hundred", "thousand", "million",
    "dozen", "few", "several", "more", "than", "least", "about", "nearly", "day", "days", "night",
    "week", "weeks", "weekend", "month", "months", "quarter", "quarters", "year", "years", "decade",
    "decades", "century", "centuries", "millennium", "hour", "minutes", "seconds", "ago", "later",
    "earlier", "before", "after", "from", "now", "old", "today", "yesterday", "tomorrow", "tonight",
    "morning", "noon", "midnight", "evening", "Monday", "Friday", "Sun", "January", "February",
    "March", "May", "April", "Sept.", "Dec.", "spring", "summer", "fall", "winter", "Christmas",
    "Easter", "Thanksgiving", "Ramadan", "New", "Year", "fiscal", "every", "each", "per", "daily",
    "annual", "twice", "times", "period", "AD", "BC", "B.C.", "GMT", "EST", "a.m.", "p.m.",
    "o'clock", "0", "1", "2", "4", "9", "11", "12", "13", "24", "28", "29", "30", "31", "32", "45",
    "59", "60", "61", "99", "100", "366", "480", "999", "1582", "1900", "1989", "2000", "2012",
    "2013", "2199", "9999", "10000", "999999", "99999999999999999999", "0000", "00", "1.5", "2,000",
    "25:61", "23:59", "7:05", "12:00:60", "1730", "31.02.2013", "2013-02-30", "30th", "31st",
    "45th",
    "s", "1990s", "'90s", "Q", "Q3", "will", "met", "would", "since", "until", "D", "Day", "%", "$",
  ]

  private func mentions(_ text: String, _ day: CalendarDate?) -> [Timex] {
    TimeCorpus.tagger.mentions(in: TimeCorpus.article(text), published: day).map(\.value)
  }
}
