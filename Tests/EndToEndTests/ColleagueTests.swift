import Foundation
import TestSupport
import Testing

/// Two readers of the same articles, each with marks of their own.
@Suite(.serialized) struct ColleagueTests {
  /// Marks the first conflict as a reader of some name and leaves.
  private func mark(_ verdict: Int, _ name: String, as author: String, in place: Workplace) throws {
    let reader = try place.open(environment: ["LOGNAME": author])
    reader.openFirstConflict()
    reader.mark(verdict, name)
    reader.press(":q<Enter>")
    #expect(reader.waitForEnd() == .exit(status: 0))
  }

  @Test func aColleaguesMarksAreTakenOverAndStandBesideTheReaders() throws {
    let theirs = try Workplace.withSeeds()
    try mark(3, "different events", as: "kim", in: theirs)
    let marks = try theirs.run(["marks", "--format", "json", theirs.articles]).text
    let ours = try Workplace.withSeeds()
    try mark(2, "contradiction", as: "lee", in: ours)
    try ours.write(marks, to: "kim.json")
    let taken = try ours.run(["marks", "--import", ours.path(of: "kim.json"), ours.articles])
    #expect(taken.text.hasPrefix("1 mark taken over, 0 marks known before\n"))
    #expect(taken.text.hasSuffix(" found, 0 moved, 0 lost\n"))

    let reader = try ours.open(environment: ["LOGNAME": "lee"])
    reader.waitFor("[you: contradiction · kim: different events]")
    reader.press("D")
    reader.waitFor("2 marks")
    reader.waitFor("Verdicts: you: contradiction · kim: different events")
    reader.press("Fby:kim<Enter>")
    reader.waitFor("(1)")
    // Deleting the reader's own leaves the colleague's.
    reader.press("F<C-u>by:you<Enter>d")
    reader.waitFor("is deleted")
    let left = try ours.run(["marks", "--format", "json", ours.articles]).text
    #expect(left.contains("\"author\": \"kim\"") && !left.contains("\"author\": \"lee\""))
  }

  @Test func marksOfAnotherFolderAreRefusedAndNothingIsWritten() throws {
    let theirs = try Workplace.withSeeds()
    try mark(3, "different events", as: "kim", in: theirs)
    let marks = try theirs.run(["marks", "--format", "json", theirs.articles]).text
    let ours = try Workplace()
    try ours.write("A ferry sank off the coast of Peru.\n", to: "ferry.txt")
    try ours.write(marks, to: "../kim.json")
    let import_ = ["marks", "--import", ours.path(of: "../kim.json"), ours.articles]
    let refused = try ours.run(import_)
    #expect(refused.ending == .exit(status: 2))
    #expect(refused.output == [] && refused.complaints.count == 1)
    #expect(refused.complaints.first?.contains("kim.json: its mark does not belong") == true)
    #expect(refused.complaints.first?.contains("--keep-lost") == true)
    #expect(ours.storeFiles == [])
    let kept = try ours.run(import_ + ["--keep-lost"])
    #expect(kept.ending == .exit(status: 0))
    #expect(kept.text.hasPrefix("1 mark taken over"))
  }
}
