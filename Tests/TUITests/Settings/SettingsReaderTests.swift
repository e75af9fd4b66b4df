import Model
import Testing

@testable import TUI

@Suite struct SettingsReaderTests {
  private func reading(_ path: String..., value: SettingEntry.Value) -> SettingsReader {
    SettingsReader([SettingEntry(path, value)])
  }

  /// The keys of an action in a place, as they are written.
  private func keys(_ action: Action, _ place: Place, _ reader: SettingsReader) -> [String] {
    reader.settings.keys.bindings(in: place).filter { $0.action == action }.flatMap(\.keys)
      .map(\.notation)
  }

  @Test func whatIsRightIsTaken() {
    let reader = SettingsReader([
      SettingEntry(["theme"], .text("colour-blind")), SettingEntry(["mouse"], .flag(false)),
      SettingEntry(["ascii"], .flag(true)), SettingEntry(["plain"], .flag(true)),
      SettingEntry(["stack-below"], .number(120)),
      SettingEntry(["author"], .text("Kim")),
      SettingEntry(["clipboard"], .texts(["xclip", "-in"])),
      SettingEntry(["browser"], .text("lynx -dump")),
    ])
    #expect(reader.problems.isEmpty)
    let settings = reader.settings
    #expect(settings.theme == .colourBlind && !settings.usesMouse && settings.isASCII == true)
    #expect(settings.isPlain)
    #expect(settings.stackBelow == 120 && settings.author == "Kim")
    #expect(settings.clipboard == ["xclip", "-in"] && settings.browser == ["lynx", "-dump"])
  }

  @Test func columnsAreATableOfFields() {
    let reader = SettingsReader([
      SettingEntry(["columns", "text"], .text("Inhalt")),
      SettingEntry(["columns", "title"], .text("Titel")),
    ])
    #expect(reader.problems.isEmpty)
    #expect(reader.settings.columns == [.text: "Inhalt", .title: "Titel"])
  }

  @Test func aThemeMayBeATableWithLooks() {
    let reader = SettingsReader([
      SettingEntry(["theme", "name"], .text("light")),
      SettingEntry(["theme", "conflict"], .text("bold red")),
    ])
    #expect(reader.problems.isEmpty && reader.settings.theme == .light)
    #expect(reader.settings.looks[.conflict] == Look(isBold: true, colour: 1))
  }

  @Test(
    arguments: [
      (
        ["theme"], .text("pink"),
        "no theme \"pink\"; allowed: dark, light, either, colour-blind, mono"
      ),
      (["theme"], .flag(true), "is no text; allowed: dark, light"),
      (["theme", "nobody"], .text("bold"), "no role \"nobody\"; allowed: name, text, "),
      (["theme", "conflict"], .text("loud"), "is no look; allowed: plain, bold, "),
      (["mouse"], .text("yes"), "is neither; allowed: true, false"),
      (["stack-below"], .number(0), "is no number of columns; allowed: 1 to 1000"),
      (["author"], .text(""), "is no name"), (["browser"], .text(" "), "is no program"),
      (["clipboard"], .texts([]), "is no program"),
      (["colour"], .text("x"), "no such setting; allowed: theme, "),
      (["columns"], .text("x"), "is no field of an article; allowed: title, text, "),
      (["columns", "head"], .text("x"), "is no field of an article; allowed: title, text, "),
      (["columns", "text"], .number(3), "is no name of a column"),
      (["keys", "x"], .text("undo"), "stands in no table of keys; allowed: keys.everywhere, "),
      (["keys", "atlas", "x"], .text("undo"), "no table of keys \"atlas\""),
      (["keys", "compare", "x"], .flag(true), "is no text; allowed: the name of an action"),
      (["keys", "compare", "x"], .text("undoo"), "no action \"undoo\"; did you mean undo?"),
      (
        ["keys", "compare", "x"], .text("unfold-or-open"),
        "unfold-or-open does not work there; allowed: library"
      ),
      (
        ["keys", "compare", "g"], .text("undo"), "g and g/ begin alike in Compare; unbind g/ first"
      ),
      (["keys", "compare", "]cx"], .text("undo"), "]cx and ]c begin alike"),
      (["keys", "compare", "5"], .text("undo"), "a digit begins a count"),
      (["keys", "compare", "a b"], .text("undo"), "\"a b\" is no key"),
      (["keys", "compare", "<F9>"], .text("undo"), "\"<F9>\" is no key"),
      (["keys", "compare", "Z"], .text(""), "Z is bound to nothing there"),
      (["keys", "prompt", "x"], .text("accept"), "a character is typed in prompts"),
    ] as [([String], SettingEntry.Value, String)])
  func whatIsWrongIsToldWithWhatIsAllowed(
    path: [String], value: SettingEntry.Value, reason: String
  ) {
    let reader = SettingsReader([SettingEntry(path, value)])
    #expect(reader.problems.map(\.path) == [path])
    #expect(reader.problems.first?.reason.hasPrefix(reason) == true, "\(reader.problems)")
  }

  @Test func theRestCountsWhereOneIsWrong() {
    let reader = SettingsReader([
      SettingEntry(["mouse"], .number(3)), SettingEntry(["author"], .text("Kim")),
    ])
    #expect(reader.problems.count == 1 && reader.settings.author == "Kim")
  }

  @Test func aKeyIsBoundInOnePlaceAndTakenFromWhatItDidThere() {
    let reader = reading("keys", "compare", "n", value: .text("next-conflict"))
    #expect(reader.problems.isEmpty)
    #expect(keys(.nextConflict, .compare, reader) == ["n", "]c"])
    #expect(keys(.nextConflict, .reader, reader) == ["]c"])
    #expect(keys(.nextMatch, .compare, reader) == [])
    #expect(keys(.nextMatch, .reader, reader) == ["n"])
  }

  @Test func aKeyIsUnboundAndWhatItHidThenHasRoom() {
    let reader = SettingsReader([
      SettingEntry(["keys", "compare", "g"], .text("first")),
      SettingEntry(["keys", "compare", "gg"], .text("")),
      SettingEntry(["keys", "compare", "g/"], .text("")),
    ])
    #expect(reader.problems.isEmpty)
    #expect(keys(.first, .compare, reader).first == "g")
    #expect(!keys(.first, .compare, reader).contains("gg"))
  }

  @Test func aKeyIsBoundEverywhereThatItsActionWorks() {
    let reader = reading("keys", "everywhere", "C-x", value: .text("undo"))
    #expect(reader.problems.isEmpty)
    #expect(keys(.undo, .compare, reader) == ["C-x", "u"])
    #expect(keys(.undo, .discrepancies, reader) == ["C-x", "u"])
    #expect(keys(.undo, .help, reader) == [])
  }

  @Test func anActionWithoutAnyKeyCanBeBoundAgain() {
    let reader = SettingsReader([
      SettingEntry(["keys", "compare", "u"], .text("")),
      SettingEntry(["keys", "compare", "U"], .text("undo")),
    ])
    #expect(reader.problems.isEmpty && keys(.undo, .compare, reader) == ["U"])
  }

  @Test func bindingsInForceDriveDispatchFooterAndHelp() {
    let table = reading("keys", "library", "x", value: .text("help")).settings.keys
    var state = AppState(
      paths: ["a"], size: Size(columns: 100, rows: 30), keys: table)
    _ = update(&state, .key(.character("x")))
    #expect(state.place == .help)
    guard case .help(let help) = state.screen else { return }
    #expect(help.rows.contains { $0.string.contains("x  ?  F1") })
    _ = update(&state, .key(.character("q")))
    #expect(hints(of: state).contains { $0.key == "x" && $0.text == "help" })
  }
}
