import TestSupport
import Testing

@Suite(.serialized) struct MentionsTests {
  @Test func aDayForEachFileComesFromATable() throws {
    let place = try Workplace()
    try place.write("They met on Friday.\n", to: "a.txt")
    try place.write("They met on Friday.\n", to: "b.txt")
    try place.write("# days\n\na.txt\t2013-03-22\nb.txt\t2013-03-20\n", to: "days.tsv")
    let run = try place.run(
      ["mentions", "--published-from", place.path(of: "days.tsv")]
        + ["a.txt", "b.txt"].map(place.path))
    #expect(run.ending == .exit(status: 0))
    #expect(run.errors == [])
    #expect(run.text.contains("\"value\": \"2013-03-22\""))
    #expect(run.text.contains("\"value\": \"2013-03-15\""))
  }

  @Test(arguments: [
    ("a.txt\t2013-02-30\n", "line 1: 2013-02-30"), ("\n\na.txt 2013\n", "line 3 is not"),
    ("a.txt\t2013-2-3\n", "line 1: 2013-2-3"),
  ])
  func aBadTableIsTroubleInOneLine(table: String, complaint: String) throws {
    let place = try Workplace()
    try place.write("They met on Friday.\n", to: "a.txt")
    try place.write(table, to: "days.tsv")
    let run = try place.run(
      ["mentions", "--published-from", place.path(of: "days.tsv"), place.path(of: "a.txt")])
    #expect(run.ending == .exit(status: 2))
    #expect(run.output == [])
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.contains(complaint) == true)
  }

  @Test func aMissingTableIsTroubleInOneLine() throws {
    let place = try Workplace()
    try place.write("They met on Friday.\n", to: "a.txt")
    let run = try place.run(
      ["mentions", "--published-from", place.path(of: "none.tsv"), place.path(of: "a.txt")])
    #expect(run.ending == .exit(status: 2))
    #expect(run.complaints.count == 1)
  }

  @Test func aFileThatTheTableLacksIsSaidAndKeepsItsDatesOpen() throws {
    let place = try Workplace()
    try place.write("They met on Friday.\n", to: "a.txt")
    try place.write("b.txt\t2013-03-22\n", to: "days.tsv")
    let run = try place.run(
      ["mentions", "--published-from", place.path(of: "days.tsv"), place.path(of: "a.txt")])
    #expect(run.ending == .exit(status: 0))
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.contains("a.txt") == true)
    #expect(run.text.contains("XXXX-WXX-5"))
  }

  @Test func explainingPrintsRulesForPeople() throws {
    let place = try Workplace()
    try place.write("They met on Friday.\n", to: "a.txt")
    let run = try place.run(
      ["mentions", "--explain", "--published", "2013-03-22", place.path(of: "a.txt")])
    #expect(run.ending == .exit(status: 0))
    #expect(run.text.contains("time.weekday: \"Friday\" = DATE XXXX-WXX-5"))
    #expect(run.text.contains("counted from the day of publication, 2013-03-22"))
    #expect(run.text.contains("\"met\" looks back"))
  }
}
