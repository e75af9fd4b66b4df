import Foundation
import TestSupport
import Testing

/// The settings file, read by the program itself.
@Suite(.serialized) struct SettingsFileTests {
  private func place(_ settings: String) throws -> Workplace {
    let place = try Workplace.withSeeds()
    let folder = try #require(place.environment["XDG_CONFIG_HOME"]) + "/rashomon"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try settings.write(toFile: folder + "/config.toml", atomically: true, encoding: .utf8)
    return place
  }

  private static let settings = """
    theme = "pink"
    author = "Kim"
    [keys.library]
    "x" = "help"
    "gg" = "hlep"   # mistyped
    """

  @Test func aKeyOfTheReaderWorksAndErrorsAreCounted() throws {
    let place = try place(Self.settings)
    let reader = try place.open()
    reader.waitFor("2 problems in config.toml; rashomon doctor tells them")
    reader.press("x")
    reader.waitFor("Keys in Library")
    reader.press("q")
    reader.waitFor("1 story")
    reader.press("]r")
    reader.waitFor("[not reviewed]")
    reader.press("m2")
    reader.waitFor("marked: contradiction")
    reader.press(":q<Enter>")
    #expect(reader.waitForEnd() == .exit(status: 0))
    let marks = try place.run(["marks", place.articles])
    #expect(marks.text.contains("by Kim"))
  }

  @Test func doctorTellsTheFileAndEachErrorWithItsLine() throws {
    let run = try place(Self.settings).run(["doctor"])
    #expect(run.text.contains("/rashomon/config.toml (read, with what follows)"))
    let first = "/rashomon/config.toml:1: theme: no theme \"pink\"; allowed: dark, light"
    #expect(run.text.contains(first))
    let second = "/rashomon/config.toml:5: keys.library.gg: no action \"hlep\"; did you mean help?"
    #expect(run.text.contains(second))
  }

  @Test func aFileThatIsNoTOMLIsToldWithItsLine() throws {
    let run = try place("mouse = true\nauthor = = 3\n").run(["doctor"])
    #expect(run.text.contains("/rashomon/config.toml:2: "))
    #expect(run.text.contains("nothing of it counts"))
  }

  @Test func withoutAFileDoctorNamesWhereItWouldBe() throws {
    let run = try Workplace.withSeeds().run(["doctor"])
    #expect(run.text.contains("/rashomon/config.toml (no file)"))
  }

  @Test func columnsOfTheSettingsAreKnownAndTheFlagGoesBeforeThem() throws {
    let place = try place("[columns]\ntitle = \"Titel\"\ntext = \"Inhalt\"\n")
    try place.write("Titel;Inhalt;Kern\nTalks fail;It rained.;It was dry.\n", to: "a.csv")
    let file = place.path(of: "a.csv")
    #expect(try place.run(["text", file]).text == "Talks fail\n\nIt rained.\n")
    #expect(
      try place.run(["text", "--columns", "text=Kern", file]).text == "Talks fail\n\nIt was dry.\n")
  }
}
