import TUI
import TestSupport
import Testing

/// Terminals, locales and files that are not as one would like.
@Suite(.serialized) struct SurroundingsTests {
  @Test func noCellIsColouredWithNoColor() throws {
    let place = try Workplace.withSeeds()
    let coloured = try place.open()
    coloured.openFirstConflict()
    #expect(coloured.screen.isColoured)
    let plain = try place.open(environment: ["NO_COLOR": "1"])
    plain.openFirstConflict()
    #expect(!plain.screen.isColoured)
    #expect(plain.screen.looks(of: "Friday").contains { $0.allSatisfy(\.isUnderlined) })
  }

  @Test(arguments: ["C", "POSIX", "xx_XX.ISO-8859-1"])
  func theTextIsReadableInALocaleWithoutUTF8(locale: String) throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open(environment: ["LANG": locale, "LC_ALL": locale])
    reader.openFirstConflict()
    #expect(reader.screen.text.contains("≠"))
    #expect(reader.screen.text.contains("Friday and Monday are different days."))
  }

  @Test(arguments: ["dumb", "", nil, "no-such-terminal"])
  func aTerminalThatCannotShowScreensGetsThePlainReport(name: String?) throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open(size: Size(columns: 120, rows: 600), environment: ["TERM": name])
    #expect(reader.waitForEnd() == .exit(status: 0))
    #expect(reader.screen.text.contains("On which day was the call?"))
    #expect(!reader.bytes.contains(0x1B))
    #expect(reader.isCooked)
  }

  @Test(arguments: [[], ["compare"]])
  func aPipeGetsThePlainReportWithoutAnEscape(command: [String]) throws {
    let place = try Workplace.withSeeds()
    let paths = ["000_a340d839e7d3ae61.txt", "001_b4d1e2a150973906.txt"].map(place.path)
    let run = try place.run(command + paths)
    #expect(run.ending == .exit(status: 0))
    #expect(run.text.contains("On which day was the call?"))
    #expect(!run.output.contains(0x1B))
    #expect(run.errors == [])
  }

  @Test func whatCannotBeReadIsAProblemAndTheOthersAreShown() throws {
    let place = try Workplace.withSeeds()
    try place.fifo("pipe.txt")
    try place.link("gone.txt", to: "nowhere")
    try place.link("circle.txt", to: "circle.txt")
    try place.write([0, 1, 2, 0xFF, 0xFE, 0, 0, 3], to: Array("bytes.txt".utf8))
    let reader = try place.open()
    reader.waitFor("5 articles · 1 story")
    reader.press("G<Enter>")
    for name in ["pipe.txt", "gone.txt", "circle.txt", "bytes.txt"] {
      reader.waitFor("articles/" + name)
    }
    let list = try place.run(["list", place.articles])
    #expect(list.ending == .exit(status: 0))
    #expect(list.complaints.count == 4)
  }

  @Test(arguments: [["list"], ["conflicts"], ["export"], ["marks"], []])
  func anEmptyFolderIsTroubleInOneLine(command: [String]) throws {
    let place = try Workplace()
    let run = try place.run(command + [place.articles])
    #expect(run.ending == .exit(status: 2))
    #expect(run.output == [])
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.contains(place.articles) == true)
  }
}
