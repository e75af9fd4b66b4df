import Glibc
import TUI
import TestSupport
import Testing

@testable import enum TUI.Role
@testable import struct TUI.Theme

@Suite(.serialized) struct MainJobTests {
  @Test func theLibraryShowsTheFiveArticlesAndTheirStory() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("5 articles · 1 story")
    for name in ["Noura Al Suwaidi", "001_b4d1", "002_8707", "003_f3a7", "The Red River Courier"] {
      #expect(reader.screen.text.contains(name))
    }
    #expect(reader.screen.text.contains("5 sources"))
  }

  @Test func compareShowsTheTwoDaysAsAConflictWithTheReason() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    #expect(reader.screen.text.contains("Friday and Monday are different days."))
    let conflict = [Role.conflict, .conflictCurrent].map { look(of: $0) }
    for (day, columns) in [("Friday", 0..<59), ("Monday", 60..<120)] {
      #expect(reader.screen.text(ofColumns: columns).contains(day))
      let marked = reader.screen.looks(of: day).filter { $0.allSatisfy(conflict.contains) }
      #expect(!marked.isEmpty, "\(day) is not in the look of a conflict")
    }
  }

  @Test func aMarkAndItsNoteOutliveAKillRightAfterTheyWereAcknowledged() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.press("m")
    reader.waitFor("contradiction")
    #expect(!reader.screen.text.contains("marked"))
    reader.press("j<Enter>")
    reader.waitFor("marked: contradiction")
    reader.press("a")
    reader.waitFor("Note:")
    reader.press("two calls, it seems<Enter>")
    reader.waitFor("note kept, marked contradiction")
    reader.kill(SIGKILL)
    #expect(reader.waitForEnd() == .signal(SIGKILL))

    let again = try place.open()
    again.waitFor("1 reviewed")
    again.press("D")
    again.waitFor("Discrepancies  1 mark")
    again.waitFor("Note: two calls, it seems")
    #expect(again.screen.text.contains("> contradiction    On which day was the call?"))
    #expect(again.screen.text.contains("where it was marked"))
    let marks = try place.run(["marks", place.articles, "--format", "json"])
    #expect(marks.ending == .exit(status: 0))
    #expect(marks.text.contains("\"verdict\": \"contradiction\""))
    #expect(marks.text.contains("\"note\": \"two calls, it seems\""))
    #expect(marks.text.contains("\"quote\": \"Friday\""))
    #expect(marks.text.contains("\"quote\": \"Monday\""))
  }

  @Test func markedIsNotSaidWhereTheStoreCannotBeKept() throws {
    let place = try Workplace.withSeeds()
    try place.write("no folder", to: "file.bin")
    let reader = try place.open([
      place.articles, "--store", place.path(of: "file.bin") + "/store.sqlite",
    ])
    reader.openFirstConflict()
    reader.press("m")
    reader.waitFor("contradiction")
    reader.press("<Enter>")
    reader.waitFor("not kept: the store could not be opened")
    #expect(!reader.screen.text.contains("marked"))
    #expect(reader.screen.text.contains("[not reviewed]"))
  }

  @Test func markedIsNotSaidWhileAnotherProgramHoldsTheStore() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.mark(2, "contradiction")
    let index = open(place.articles + "/.rashomon/store.sqlite-shm", O_RDWR | O_CLOEXEC)
    defer { close(index) }
    // The byte that a writer locks (SQLite's write-ahead log format, 2.3, WAL_WRITE_LOCK).
    var lock = flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 120, l_len: 1, l_pid: 0)
    try #require(fcntl(index, F_SETLK, &lock) == 0)
    reader.press("m3")
    reader.waitFor("not kept: ")
    #expect(reader.screen.text.contains("[contradiction]"))
    #expect(!reader.screen.text.contains("marked"))
  }

  private func look(of role: Role) -> ScreenModel.Look {
    let wanted = Theme(colours: .many).look(of: role)
    var look = ScreenModel.Look()
    look.isBold = wanted.isBold
    look.isDim = wanted.isDim
    look.isUnderlined = wanted.isUnderlined
    look.isReversed = wanted.isReversed
    look.foreground = wanted.colour
    return look
  }
}
