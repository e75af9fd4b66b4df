import Glibc
import TUI
import TestSupport
import Testing

/// More at once than anyone presses: the reader lives, answers, and leaves the terminal as it was.
@Suite(.serialized) struct StormTests {
  /// What comes over the terminal, by name.
  private static let storms: [String: String] = [
    "bracketed pastes": "\u{1B}[200~q\u{1B}[31m\u{202E}Q\rZQ\u{1B}[201~",
    "pastes within pastes": "\u{1B}[200~\u{1B}[200~x\u{1B}[201~\u{1B}[201~",
    "mouse reports": "\u{1B}[<0;5;9M\u{1B}[<0;5;9m\u{1B}[<64;99999;1M\u{1B}[<65;1;99999999999M",
    "broken mouse reports": "\u{1B}[<;;M\u{1B}[<0;5M\u{1B}[<-1;-1;-1M\u{1B}[M \u{7F}",
    "partial sequences": "\u{1B}[\u{1B}[1;\u{1B}O\u{1B}[99999999999999~\u{1B}]0;t\u{1B}P1$r",
    "broken UTF-8": "\u{FFFD}\u{301}\u{E0041}\u{1F468}\u{200D}",
    "keys": "jjkk]c[c\tMjkTjkDjk?\u{1B}LzMzRggG",
  ]

  @Test(arguments: storms.keys.sorted())
  func aStormOnTheKeysIsWeathered(name: String) throws {
    let reader = try openedCompare()
    let storm = try #require(Self.storms[name])
    for _ in 0..<60 {
      reader.press(storm)
      // What it draws must be read, else both wait for each other.
      reader.waitUntil("read") { _ in true }
    }
    expectAliveAndLeft(reader)
  }

  @Test func bytesThatAreNoTextAreWeathered() throws {
    let reader = try openedCompare()
    var numbers = KillNumbers(seed: 7)
    for _ in 0..<60 {
      // C0 controls leave, stop or suspend; all others may come.
      reader.press(bytes: (0..<50).map { _ in UInt8(128 + numbers.next(below: 128)) })
      reader.waitUntil("read") { _ in true }
    }
    expectAliveAndLeft(reader)
  }

  @Test func resizesAmongKeysAndSignalsAreWeathered() throws {
    let reader = try openedCompare()
    var numbers = KillNumbers(seed: 9)
    for round in 0..<100 {
      reader.resize(
        to: Size(columns: 1 + numbers.next(below: 250), rows: 1 + numbers.next(below: 80)))
      reader.press(["j", "k", "]c", "M", "T", "D", "?", "\t"][numbers.next(below: 8)])
      // As a shell sends it after a stop, and as one that has no job control ignores it.
      if round % 10 == 0 { reader.kill([SIGCONT, SIGWINCH, SIGTSTP][numbers.next(below: 3)]) }
      reader.waitUntil("read") { _ in true }
    }
    reader.resize(to: Size(columns: 120, rows: 40))
    expectAliveAndLeft(reader)
  }

  @Test func aStopAndAContinueLeaveEachScreenAsItWas() throws {
    let reader = try openedCompare()
    for _ in 0..<10 {
      reader.kill(SIGSTOP)
      reader.kill(SIGCONT)
    }
    expectAliveAndLeft(reader)
  }

  private func openedCompare() throws -> Reader {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    return reader
  }

  /// Ends a paste or a sequence that is open, then asks for the list and leaves from it.
  private func expectAliveAndLeft(
    _ reader: Reader, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    reader.press("\u{1B}[201~")
    reader.press("\u{1B}\\")
    reader.press("<C-c>")
    reader.waitUntil("gone", sourceLocation: sourceLocation) { $0.leftBehind == [] }
    #expect(reader.waitForEnd() == .exit(status: 0), sourceLocation: sourceLocation)
    #expect(reader.screen.leftBehind == [], sourceLocation: sourceLocation)
    #expect(reader.isCooked, sourceLocation: sourceLocation)
  }
}
