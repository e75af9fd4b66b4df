import Glibc
import TestSupport
import Testing

/// What a start leaves to the next one.
@Suite(.serialized) struct LaterStartTests {
  @Test func theTourIsShownAtTheFirstStartOnly() throws {
    let place = try Workplace.withSeeds(isFirstStart: true)
    let reader = try place.open()
    reader.waitFor("Rashomon in one minute")
    reader.waitFor("1 story")
    reader.press("q")
    reader.waitForNo("Rashomon in one minute")
    reader.press("q")
    #expect(reader.waitForEnd() == .exit(status: 0))
    let again = try place.open()
    again.waitFor("1 story")
    #expect(!again.screen.text.contains("Rashomon in one minute"))
    again.press(":tour<Enter>")
    again.waitFor("Rashomon in one minute")
  }

  @Test(arguments: ["quit", "hangup"])
  func compareIsFoundAgainAsItWas(ending: String) throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.press("s3")
    reader.waitFor(" C ")
    reader.press("j")
    if ending == "quit" {
      reader.press(":q<Enter>")
      #expect(reader.waitForEnd() == .exit(status: 0))
    } else {
      reader.kill(SIGHUP)
      #expect(reader.waitForEnd() == .signal(SIGHUP))
    }
    let again = try place.open()
    again.waitFor("conflict 1 of")
    again.press("q")
    again.waitFor("1 story")
  }

  @Test func aPassageIsPipedToAProgramWithoutAShell() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.press("|")
    reader.waitUntil("a prompt") { $0.rows.last?.hasPrefix("|") == true }
    reader.press("printf %s-%s 'a b' $HOME<Enter>")
    reader.waitFor("a b-$HOME")
    reader.press("q:pipe no-such-program<Enter>")
    reader.waitFor("no program no-such-program in the search path")
  }
}
