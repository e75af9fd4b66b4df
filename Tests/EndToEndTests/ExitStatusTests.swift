import TestSupport
import Testing

@Suite(.serialized) struct ExitStatusTests {
  @Test func conflictsAnswersOneWhereSomethingConflicts() throws {
    let place = try Workplace.withSeeds()
    let run = try place.run(["conflicts", "--format", "json", place.articles])
    #expect(run.ending == .exit(status: 1))
    #expect(run.errors == [])
    #expect(run.text.hasPrefix("{"))
  }

  @Test func conflictsAnswersZeroForOneArticle() throws {
    let place = try Workplace()
    try place.write("A title\n\nThe ferry sank on Monday.\n", to: "a.txt")
    let run = try place.run(["conflicts", place.articles])
    #expect(run.ending == .exit(status: 0))
    #expect(run.errors == [])
  }

  @Test func theSameFilesGiveTheSameReportByteForByte() throws {
    let place = try Workplace.withSeeds()
    let arguments = ["conflicts", "--all", "--format", "json", place.articles]
    #expect(try place.run(arguments).output == place.run(arguments).output)
  }

  @Test(arguments: [
    ["conflicts", "--format", "xml", "."], ["--no-such-option"], ["list", "--format"],
    ["conflicts"], ["compare", "one.txt"],
  ])
  func aCommandLineThatCannotBeUnderstoodAnswersSixtyFour(arguments: [String]) throws {
    let run = try Workplace().run(arguments)
    #expect(run.ending == .exit(status: 64))
    #expect(run.output == [])
    #expect(run.complaints.count > 1)
  }

  @Test(arguments: [["list"], ["conflicts"], ["marks"], ["export"], ["text"], ["mentions"], []])
  func aFileThatIsNotThereIsTroubleInOneLine(command: [String]) throws {
    let place = try Workplace()
    let run = try place.run(command + [place.path(of: "none.txt")])
    #expect(run.ending == .exit(status: 2))
    #expect(run.output == [])
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.contains("none.txt") == true)
  }

  @Test(arguments: [
    "read", "compare", "list", "conflicts", "mentions", "text", "marks", "export", "add", "doctor",
  ])
  func everyCommandHasHelp(command: String) throws {
    let run = try Workplace().run([command, "--help"])
    #expect(run.ending == .exit(status: 0))
    #expect(run.text.contains("Example: rashomon"))
    #expect(run.errors == [])
  }
}
