import Model
import Testing

@Suite struct StatedDateTests {
  private static let prose =
    "The envoys met in Lima on Tuesday and spoke for three hours about grain."

  private func dates(_ lines: String...) throws -> [String] {
    let text = lines.joined(separator: "\n")
    let article = try #require(try parseArticles(in: Array(text.utf8), of: "a.txt").get().first)
    return article.statedDates.map { "\($0.place.rawValue) \($0.date.iso)" }
  }

  @Test(
    arguments: [
      ("Tuesday, July 2nd, 2013", "2013-07-02"), ("WEDNESDAY 03 JULY 2013", "2013-07-03"),
      ("July 03,2013 6:22AM", "2013-07-03"), ("Tue Jul 02 2013,14:58 hrs", "2013-07-02"),
      ("Published: Aug. 2 2011 7:08 p. m. MDT", "2011-08-02"), ("2013-09-26", "2013-09-26"),
      ("26 September 2013,10:00 (GMT+05:00)", "2013-09-26"),
      ("17 September 2013-21:29", "2013-09-17"),
      ("12:52 p. m. EDT May 2,2013", "2013-05-02"), ("on Nov 10,2011", "2011-11-10"),
      ("Reuters Sep 18,2013,02.16PM IST", "2013-09-18"), ("26.9.2013", "2013-09-26"),
      ("9/26/2013", "2013-09-26"), ("09/10/10 08:23 PM ET", "2010-09-10"),
      ("March 3rd of 2020", nil), ("9/10/2010 @ 1:19PM", nil), ("Monday, March 20", nil),
      ("February 30, 2023", nil), ("31.02.2023", nil), ("Updated 5:40 p. m. ET", nil),
    ] as [(String, String?)])
  func aDateLineBelowTheTitleIsRead(line: String, date: String?) throws {
    let found = try dates("Envoys fail in Lima", line, Self.prose)
    #expect(found == (date.map { ["dateline \($0)"] } ?? []))
  }

  @Test func datesComeInOrderOfTrust() throws {
    #expect(
      try dates(
        "Friday, June 7, 2024", "Envoys fail in Lima", "By Ana Díaz, 3 May 2023",
        "Updated: May 4, 2023", "Published: May 2, 2023", Self.prose) == [
          "dateline 2023-05-02", "byline 2023-05-03", "dateline 2023-05-04",
          "pageHeader 2024-06-07",
        ])
  }

  @Test func aDateWithATimeAboveTheTitleIsTheArticlesOwn() throws {
    #expect(
      try dates("July 2,2013 07:44", "Envoys fail in Lima", Self.prose) == ["dateline 2013-07-02"])
    #expect(
      try dates("July 2,2013", "Envoys fail in Lima", Self.prose) == ["pageHeader 2013-07-02"])
    #expect(try dates("July 2,2013", Self.prose, Self.prose) == ["dateline 2013-07-02"])
  }

  @Test(arguments: [
    ("LIMA, March 20, 2023 (Agency) — ", ["dateline 2023-03-20"]), ("LIMA, March 20 — ", []),
    ("BEIJING — ", []), ("Lima said on March 20, 2023 — ", []),
  ])
  func theDateOfADatelineInTheFirstParagraphIsRead(opening: String, expected: [String]) throws {
    #expect(try dates("Envoys fail in Lima", opening + Self.prose) == expected)
  }

  @Test func theHeadingsOfATimelineAreNoDatesOfTheArticle() throws {
    let lines = [
      "Envoys fail in Lima", Self.prose, "March 3, 2023", Self.prose, "March 5, 2023", Self.prose,
    ]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let article = try #require(try parseArticles(in: bytes, of: "a.txt").get().first)
    #expect(article.statedDates.isEmpty)
    #expect(article.blocks.filter { $0.kind == .heading }.count == 2)
  }

  @Test func datesInProseAreNotStated() throws {
    #expect(try dates("Envoys fail in Lima", "They met on 2 May 2023 in Lima.", Self.prose).isEmpty)
  }

  @Test(arguments: [
    ("© 2024 The Lima Daily. All rights reserved.", "The Lima Daily"),
    ("Copyright 2019-2024 Lima Courier", "Lima Courier"),
    ("Lima Courier, A Press Company – All Right Reserved.", "Lima Courier"),
    ("Source: National Radio of Peru", "National Radio of Peru"),
    ("This article was originally published by Lima Courier.", "Lima Courier"),
  ])
  func thePublisherIsReadWithItsPlace(line: String, name: String) throws {
    let text = ["Envoys fail in Lima", Self.prose, Self.prose, line].joined(separator: "\n")
    let article = try #require(try parseArticles(in: Array(text.utf8), of: "a.txt").get().first)
    #expect(article.outlet?.value == name)
    #expect(article.outlet?.range.map { article.text[$0] } == name)
  }
}
