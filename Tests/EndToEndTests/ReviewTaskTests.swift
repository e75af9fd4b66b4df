import Foundation
import TestSupport
import Testing

/// The main task of a review, with keys alone, counted from the start of the program.
@Suite(.serialized) struct ReviewTaskTests {
  @Test func theFirstUnreviewedConflictIsJudgedTaggedAndExportedInFewKeys() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("1 story")
    var keys = 0
    func press(_ text: String, _ count: Int) {
      keys += count
      reader.press(text)
    }
    // To the first conflict that nobody has judged.
    press("]r", 2)
    reader.waitFor("[not reviewed]")
    #expect(keys == 2)
    // A third source beside the two.
    press("s3", 2)
    reader.waitUntil("three columns") { $0.rows[0].split(separator: "│").count == 3 }
    #expect(keys == 4)
    press("m2", 2)
    reader.waitFor("marked: contradiction")
    press("tcall<Enter>", 6)
    reader.waitFor("tags: call")
    // Until nothing is left.
    press("]r", 2)
    reader.waitFor("[not reviewed]")
    press("m3", 2)
    reader.waitFor("marked: different events")
    press("]r", 2)
    reader.waitFor("every conflict is reviewed")
    press("D", 1)
    reader.waitFor("2 conflicts, 2 reviewed")
    #expect(keys == 19)
    let path = place.path(of: "report.md")
    reader.press(":export markdown \(path)<Enter>")
    reader.waitFor("written to")
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("contradiction"))
  }

  @Test func aConflictIsNotedItsOtherWitnessesFoundAndTheReportWrittenInFewKeys() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press("]rm2")
    reader.waitFor("marked: contradiction")
    // A note: one key, the words, Enter.
    reader.press("acheck the record<Enter>")
    reader.waitFor("note kept, marked contradiction")
    // Who else gives a value: one key, and another for the next source.
    reader.press("p")
    reader.waitFor("not shown: Enter brings it in")
    reader.press("<Esc>")
    reader.waitForNo("not shown: Enter brings it in")
    // The report: the menu, the kind, the name of the file.
    let path = place.path(of: "report.md")
    reader.press("e1<C-u>\(path)<Enter>")
    reader.waitFor("written to")
    let report = try String(contentsOfFile: path, encoding: .utf8)
    #expect(report.contains("contradiction") && report.contains("check the record"))
  }

  @Test func aCopyReachesTheTerminalAndTheDesktopsProgram() throws {
    let place = try Workplace.withSeeds()
    try place.write("#!/bin/sh\ncat > '\(place.articles)/copied'\n", to: "bin-xclip")
    let folder = place.articles + "/.bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: place.path(of: "bin-xclip"), toPath: folder + "/xclip")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder + "/xclip")
    let reader = try place.open(
      environment: ["DISPLAY": ":0", "PATH": folder + ":/usr/bin:/bin"])
    reader.openFirstConflict()
    reader.press("y")
    reader.waitFor("copied")
    #expect(reader.screen.strings.contains { $0.hasPrefix("52;c;") })
    let copied = try String(contentsOfFile: place.path(of: "copied"), encoding: .utf8)
    #expect(copied.hasPrefix("\"") && copied.contains("_"))
  }

  @Test func theThemeFollowsWhatTheTerminalAnswersAndTheOption() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    func colours(_ reader: Reader) -> Set<Int> {
      Set(
        (0..<40).flatMap { row in (0..<120).compactMap { reader.screen[row, $0].look.foreground } })
    }
    #expect(colours(reader).contains(161))
    reader.press("\u{1B}]11;rgb:ffff/ffff/ffff\u{07}")
    reader.waitUntil("colours for a light background") { _ in colours(reader).contains(160) }
    #expect(!colours(reader).contains(161))
    reader.press(":set theme dark<Enter>")
    reader.waitUntil("colours for a dark background") { _ in colours(reader).contains(210) }
    let plain = try place.open(["--theme", "mono", place.articles])
    plain.waitFor("1 story")
    #expect(colours(plain).isEmpty)
  }
}
