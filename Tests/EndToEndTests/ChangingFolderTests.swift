import Foundation
import TestSupport
import Testing

/// A folder that others write to while it is read.
@Suite(.serialized) struct ChangingFolderTests {
  /// An account of a call on some day; `extra` tells it from others.
  private static func account(day: String, extra: String) -> String {
    """
    Leaders speak by telephone

    Chinese President Xi Jinping and Russian President Vladimir Putin held a telephone call on \(day), \
    the Kremlin said. They spoke of trade between the two countries and of the war in Ukraine.

    \(extra) said the call between Xi and Putin lasted an hour.

    """
  }

  private func folder() throws -> Workplace {
    let place = try Workplace()
    try place.write(Self.account(day: "Monday", extra: "The ministry"), to: "m.txt")
    try place.write(Self.account(day: "Friday", extra: "A spokesman"), to: "p.txt")
    return place
  }

  /// The letters before the names of files, as `list` prints them.
  private func letters(_ place: Workplace) throws -> [String] {
    try place.run(["list", place.articles]).text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
      return line.split(separator: " ").first.map(String.init)
    }
  }

  @Test func anArticleKeepsItsLetterWhenOthersComeAndGo() throws {
    let place = try folder()
    let reader = try place.open()
    reader.waitFor("1 story")
    try place.write(Self.account(day: "Friday", extra: "An aide"), to: "a.txt")
    reader.waitFor("1 article is new")
    // By file a.txt, m.txt, p.txt: the newcomer stands first and is the third.
    let rows = reader.screen.rows.filter { $0.contains("Leaders speak") }.suffix(3)
    #expect(
      rows.compactMap { row in ["A ", "B ", "C "].first { row.contains(" " + $0) } } == [
        "C ", "A ", "B ",
      ])
    reader.press("q")
    #expect(reader.waitForEnd() == .exit(status: 0))
    #expect(try letters(place) == ["C", "A", "B"])
    try FileManager.default.removeItem(atPath: place.path(of: "m.txt"))
    let listed = try place.run(["list", place.articles])
    #expect(try letters(place) == ["C", "B"], "\(listed)")
    let without = try place.run(
      ["list", place.articles, "--store", place.path(of: "none.sqlite")]).text
    #expect(without.contains("\n  A "))
  }

  @Test func aConflictThatGoesIsToldAndListedAndItsMarkOpensAtItsWords() throws {
    let place = try folder()
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press("<Enter>")
    reader.waitFor("conflict 1 of")
    reader.mark(2, "contradiction")
    try place.write(Self.account(day: "Monday", extra: "A spokesman"), to: "p.txt")
    reader.waitFor("1 conflict gone; :changes tells which")
    reader.press(":changes<Enter>")
    reader.waitFor("gone, the sources agree now: On which day")
    reader.press("q")
    reader.waitForNo("gone, the sources agree now")
    reader.press("D")
    reader.waitFor("Discrepancies  1 mark")
    reader.press("<Enter>")
    reader.waitFor("now: Monday")
  }

  @Test func whoMarksIsTheLoginNameWhereTheEnvironmentNamesNobody() throws {
    let place = try folder()
    let reader = try place.open(environment: ["USER": nil, "LOGNAME": nil])
    reader.waitFor("1 story")
    reader.press("<Enter>")
    reader.waitFor("conflict 1 of")
    reader.mark(2, "contradiction")
    let name = try #require(getpwuid(getuid())?.pointee.pw_name.map { String(cString: $0) })
    let marks = try place.run(["marks", place.articles, "--format", "json"]).text
    #expect(marks.contains("\"author\": \"\(name)\""))
  }
}
