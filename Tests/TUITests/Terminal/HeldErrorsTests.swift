import Glibc
import TestSupport
import Testing

@testable import TUI

@Suite struct HeldErrorsTests {
  @Test func errorsAreShownWhenTheScreenIsGivenBack() throws {
    let outside = try PseudoTerminal(size: Size(columns: 30, rows: 3))
    let errors = dup(outside.slave)
    defer { close(errors) }
    let held = try #require(HeldErrors(of: errors))
    held.hold()
    let warning = Array("line 1: bad tag \u{1B}[31m\nsecond".utf8)
    write(errors, warning, warning.count)
    outside.readWaiting()
    #expect(outside.bytes.isEmpty)
    held.release()
    write(errors, "after", 5)
    outside.readWaiting()
    #expect(outside.screen.rows == ["line 1: bad tag \u{241B}[31m", "second", "after"])
    held.close()
  }

  @Test func errorsInAFileAreLeftAlone() throws {
    let pipe = try WakePipe()
    defer { pipe.closeBoth() }
    #expect(HeldErrors(of: pipe.writing) == nil)
  }
}
