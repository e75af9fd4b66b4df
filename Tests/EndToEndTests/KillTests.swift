import Glibc
import TestSupport
import Testing

/// What was acknowledged on the screen is on disk, whenever the program is killed.
@Suite(.serialized) struct KillTests {
  /// When the program is killed, after the keys that make or change the mark.
  enum Moment: Hashable, Sendable {
    case atOnce
    case afterBytes(Int)
    case whenTold
  }

  @Test(arguments: [
    Moment.atOnce, .afterBytes(1), .afterBytes(40), .afterBytes(200), .whenTold,
  ])
  func aFirstMarkIsWhollyThereOrWasNotAcknowledged(moment: Moment) throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.press("m")
    reader.waitFor("contradiction")
    reader.press("2")
    let isTold = killed(reader, moment, whenTold: "marked: contradiction")
    let marks = try soundMarks(in: place)
    if isTold || marks.contains("\"id\"") {
      #expect(marks.contains("\"verdict\": \"contradiction\""))
      #expect(marks.contains("\"quote\": \"Monday\""))
    }
  }

  @Test(arguments: [
    Moment.atOnce, .afterBytes(1), .afterBytes(40), .afterBytes(200), .whenTold,
  ])
  func aChangedMarkHasTheOldVerdictOrTheNewOneWhole(moment: Moment) throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.mark(2, "contradiction")
    reader.press("m")
    reader.waitFor("different events")
    reader.press("3")
    let isTold = killed(reader, moment, whenTold: "marked: different events")
    let marks = try soundMarks(in: place)
    let isOld = marks.contains("\"verdict\": \"contradiction\"")
    let isNew = marks.contains("\"verdict\": \"different-events\"")
    #expect(isNew || isOld && !isTold)
    #expect(marks.contains("\"quote\": \"Friday\""))
    #expect(marks.contains("\"quote\": \"Monday\""))
  }

  @Test(arguments: [1, 400, 1_200])
  func aKillWhileTheStoreIsMadeLeavesOneThatOpens(bytes: Int) throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitForBytes(bytes)
    reader.kill(SIGKILL)
    #expect(reader.waitForEnd() == .signal(SIGKILL))
    let again = try place.open()
    again.openFirstConflict()
    again.mark(2, "contradiction")
    again.press("qq")
    #expect(again.waitForEnd() == .exit(status: 0))
    #expect(try soundMarks(in: place).contains("\"verdict\": \"contradiction\""))
  }

  /// Kills the reader at a moment; whether it had told the reader so.
  private func killed(_ reader: Reader, _ moment: Moment, whenTold text: String) -> Bool {
    switch moment {
    case .atOnce: break
    case .afterBytes(let count): reader.waitForBytes(count)
    case .whenTold: reader.waitFor(text)
    }
    reader.kill(SIGKILL)
    #expect(reader.waitForEnd() == .signal(SIGKILL))
    return reader.screen.text.contains(text)
  }

  /// The marks as JSON, after a look at the store: opening it checks every page.
  private func soundMarks(in place: Workplace) throws -> String {
    let marks = try place.run(["marks", place.articles, "--format", "json"])
    #expect(marks.ending == .exit(status: 0))
    // What the journal has and the store has not yet is put into the store, which is said.
    #expect(marks.complaints.allSatisfy { $0.hasSuffix("1 mark came back from marks.jsonl") })
    #expect(place.storeFiles.allSatisfy { !$0.contains("damaged") })
    let doctor = try place.run(["doctor", place.articles])
    #expect(doctor.ending == .exit(status: 0))
    #expect(doctor.text.contains("(a store, can be written)"))
    return marks.text
  }
}
