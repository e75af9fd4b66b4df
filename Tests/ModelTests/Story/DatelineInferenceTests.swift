import Testing

@testable import Model

/// When invented articles were written: one kind of clue a line.
@Suite struct DatelineInferenceTests {
  private func datelines(_ texts: [String], events: [DatedEvent] = []) -> [Dateline] {
    let articles = texts.enumerated().compactMap { number, text in
      try? parseArticles(in: Array(text.utf8), of: "\(number).txt").get().first
    }
    let analysis = analyze(articles, events: events)
    return articles.compactMap { analysis.datelines[$0.id] }
  }

  /// "earliest..latest" of one article, "?" where a bound is open.
  private func bounds(_ text: String, events: [DatedEvent] = []) -> String? {
    datelines([text], events: events).first.map { line in
      "\(line.earliest?.iso ?? "?")..\(line.latest?.iso ?? "?")"
    }
  }

  private static let end = " The mayor thanked the crews and the volunteers for their patience."

  @Test(
    arguments: [
      (
        "The town marked the tenth anniversary of the Chernobyl disaster.", "1996-04-26..1996-05-03"
      ),
      ("The fighting in Ukraine, now in its second year, goes on.", "2023-02-24..2024-02-23"),
      ("The president of the club died in 2009.", "2009-01-01..?"),
      ("The bridge will open on 3 May 2012.", "?..2012-05-03"),
      ("The bridge will be finished by 2012.", "?..2012-12-31"),
      ("The dam burst on Tuesday, 3 May 2011.", "2011-05-03..2011-05-24"),
      ("The mayor met President Barack Obama on the quay.", "2008-11-06..2017-01-21"),
      ("The mayor met former President Barack Obama on the quay.", "2017-01-20..?"),
      ("The Obama administration paid for the quay.", "2009-01-20..?"),
      ("Foreign Minister David Cameron was late.", "?..?"),
      ("Vice President Joe Biden was late.", "?..?"),
      ("Volunteers came after the explosion in Chernobyl last month.", "1986-05-01..1986-05-31"),
      ("She moved here after the explosion in Chernobyl 20 years ago.", "2003-12-13..2008-08-28"),
      ("Many wore masks against Covid-19 in the hall.", "2020-02-11..?"),
      (
        "President Barack Obama will soon meet Russia's Vladimir Putin for talks.",
        "2008-11-06..2017-01-21"
      ),
      ("Boris Johnson told the club a story of old.", "?..?"),
    ])
  func aClueBoundsTheDayOfWriting(text: String, expected: String) {
    // The solver is exact to the day; what is rounded by its words is so by its rule.
    #expect(bounds(text + Self.end) == expected)
  }

  @Test func daysWithoutAYearNarrowWhatIsKnown() {
    let text = "The war in Ukraine is in its second year. The fair opened on Thursday, November 10."
    #expect(bounds(text + Self.end) == "2023-02-24..2024-02-23")
    let other =
      "The war in Ukraine is in its second year. The fair opened on Thursday, November 9."
    #expect(bounds(other + Self.end) == "2023-11-09..2023-12-09")
  }

  @Test func aDatelineWithoutAYearGivesTheDay() {
    let text = "LIMA, March 20 (Agency) — The war in Ukraine is in its second year."
    #expect(bounds(text + Self.end) == "2023-03-20..2023-03-21")
    // A sentence that begins with a name in capitals is no dateline.
    let other = "NATO said on March 20 that the war in Ukraine is in its second year."
    #expect(bounds(other + Self.end) != "2023-03-20..2023-03-21")
  }

  @Test func aDateInThePageHeaderIsBelievedUntilTheTextSpeaksAgainstIt() throws {
    let header = "Friday, June 7, 2024\n\nMayor opens the fair\n\n"
    let believed = try #require(datelines([header + "The fair opened late." + Self.end]).first)
    #expect(believed.value == "2024-06-07")
    #expect(believed.confidence < 0.5)
    let text = "The town marked the tenth anniversary of the Chernobyl disaster." + Self.end
    let doubted = try #require(datelines([header + text]).first)
    #expect(doubted.value == "1996-04")
    #expect(doubted.evidence.contains { $0.kind == .dateline(.distrusted("2024-06-07")) })
  }

  @Test func figuresThatCanBeReadTwoWaysAreDecidedByTheText() {
    let head = "Mayor opens the fair\n05/02/2013\n"
    #expect(bounds(head + "The fair opened at noon." + Self.end) == "2013-02-05..2013-05-02")
    #expect(
      bounds(head + "The fair opened on Thursday, May 2." + Self.end) == "2013-05-02..2013-05-02")
  }

  @Test func articlesThatTellOneEventAsFreshDateEachOther() throws {
    let stated = """
      Ferry sinks off Lagos
      Published: 12 March 2013

      A crowded ferry sank off Lagos harbour on Monday, and divers searched the wreck for passengers. \
      Lagos harbour police said the ferry had carried timber, passengers and two lorries. Divers from \
      Abuja joined the search in Lagos.
      """
    let open = """
      A crowded ferry with two lorries sank off Lagos harbour on Monday, harbour police said. \
      Divers searched the wreck for passengers in Lagos. Divers from Abuja came by night.
      """
    let found = datelines([stated, open])
    try #require(found.count == 2)
    #expect(found[1].basis == .inferred)
    #expect(found[1].earliest?.iso == "2013-03-09")
    #expect(found[1].latest?.iso == "2013-03-20")
    // Another day of the week is another event.
    let other = datelines([stated, open.split(separator: "Monday").joined(separator: "Friday")])
    #expect(other.last?.basis == .unknown)
  }

  @Test func anEventThatAnotherArticleDatesGivesItsAnniversary() throws {
    let stated = """
      The Tarbela quarry collapsed on 3 May 2006, when rain had loosened the slope. The Tarbela \
      quarry had been closed by the ministry in Lahore, the Tarbela council said in Lahore.
      """
    let open = """
      Widows gathered in Tarbela for the third anniversary of the day the quarry collapsed in \
      Tarbela. The Tarbela council in Lahore sent a wreath from Lahore.
      """
    let found = datelines([stated, open])
    try #require(found.count == 2)
    #expect(found[1].earliest?.iso == "2009-05-03")
    #expect(found[1].latest?.iso == "2009-05-10")
  }

  @Test func theReadersEventsCount() throws {
    let table = "fire of the Tarbela mill\t1987-09-14\tfire\tTarbela\n"
    let (events, badLines) = DatedEvent.table(Array(table.utf8))
    #expect(badLines.isEmpty)
    let text = "The town marked the tenth anniversary of the fire in Tarbela." + Self.end
    #expect(bounds(text) == "?..?")
    #expect(bounds(text, events: events) == "1997-09-14..1997-09-21")
  }

  @Test func aBadLineOfTheReadersTableIsNamedAndTakesNoOtherWithIt() {
    let table = """
      # name	date	heads	places
      only a name
      	1987-09-14	fire	Tarbela
      fire	1987-02-31	fire	Tarbela
      fire	1987-09-14		Tarbela
      fire	1987-09-14	fire	
      fire	1987-09	fire|blaze	Tarbela+mill
      """
    let read = DatedEvent.table(Array(table.utf8))
    #expect(read.events.map(\.length) == [30])
    #expect(
      read.badLines.map { "\($0.number) \($0.fault)" } == [
        "2 cells(1)", "3 noName", "4 date(\"1987-02-31\")", "5 noHeads", "6 noPlaces",
      ])
  }
}
