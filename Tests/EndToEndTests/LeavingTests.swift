import Glibc
import TestSupport
import Testing

/// The terminal is left as it was found on every way out.
@Suite(.serialized) struct LeavingTests {
  @Test func qLeavesFromTheLibrary() throws {
    let reader = try openedLibrary()
    reader.press("q")
    expectLeft(reader, .exit(status: 0))
  }

  @Test func qGoesBackFromCompareAndThenLeaves() throws {
    let reader = try openedLibrary()
    reader.openFirstConflict()
    reader.press("q")
    reader.waitFor("1 story")
    reader.press("q")
    expectLeft(reader, .exit(status: 0))
  }

  @Test func controlCLeavesAtOnceAlsoFromAMenu() throws {
    let reader = try openedLibrary()
    reader.openFirstConflict()
    reader.press("m")
    reader.waitFor("contradiction")
    reader.press("<C-c>")
    expectLeft(reader, .exit(status: 0))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGILL])
  func aSignalEndsItAndIsTheReasonThatItsParentSees(signal: CInt) throws {
    let reader = try openedLibrary()
    reader.openFirstConflict()
    reader.kill(signal)
    expectLeft(reader, .signal(signal))
  }

  private func openedLibrary() throws -> Reader {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("1 story")
    #expect(!reader.isCooked)
    #expect(reader.screen.leftBehind != [])
    return reader
  }

  private func expectLeft(
    _ reader: Reader, _ ending: Reader.Ending, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(reader.waitForEnd() == ending, sourceLocation: sourceLocation)
    #expect(reader.screen.leftBehind == [], sourceLocation: sourceLocation)
    #expect(reader.isCooked, sourceLocation: sourceLocation)
    #expect(reader.screen.unknown == [], sourceLocation: sourceLocation)
  }
}
