import TUI

/// `rashomon(5)`: the settings file, the store and the formats.
enum FilesPage {
  /// The page.
  static let text: String = {
    var page = ManualPage(
      "rashomon", section: 5, version: "rashomon \(ProgramVersion.text)", title: "File Formats")
    page.chapter("NAME")
    page.paragraph("rashomon - settings, store and reports of rashomon(1)")
    page.chapter("SETTINGS")
    page.paragraph(
      """
      $XDG_CONFIG_HOME/rashomon/config.toml, by default ~/.config/rashomon/config.toml, in TOML. All
      of it may be left out. What is wrong is told with its line, and the rest counts; rashomon
      doctor tells it again.
      """)
    for setting in SettingDescription.all {
      page.item(setting.name, "\(setting.help) Takes \(setting.values).")
    }
    page.part("[theme]")
    page.paragraph(
      """
      In place of theme = "NAME" a table with name = "NAME" gives single roles a look of their own,
      as in conflict = "bold underline 160". A look is made of \(Look.vocabulary). The roles:
      \(Role.allCases.map(\.rawValue).joined(separator: ", ")).
      """)
    page.part("[keys.everywhere], [keys.SCREEN]")
    page.paragraph(
      """
      Behind a key stands the name of an action, or "" to unbind it. For SCREEN stands one of
      \(Place.allCases.map(\.rawValue).joined(separator: ", ")). The actions, which : takes too:
      """)
    let actions = Set(KeyTable.standard.bindings.map(\.action.name)).sorted()
    page.paragraph(actions.joined(separator: ", "))
    page.verbatim(
      """
      theme = "dark"
      browser = ["firefox", "--new-tab"]
      [keys.everywhere]
      "C-x" = "undo"
      [keys.compare]
      "n" = "next-conflict"
      [columns]
      text = "Inhalt"
      title = "Überschrift"
      """)
    page.chapter("STORE")
    page.paragraph(
      """
      Marks, notes, edits of stories, the last place and an index of words lie in
      .rashomon/store.sqlite in the first folder that is opened, an SQLite file. Where that folder
      cannot be written it lies below $XDG_DATA_HOME/rashomon/stores. --store FILE names another.
      Marks, pins and edits of stories are kept once more in marks.jsonl beside it, from which a store
      that is lost or damaged is made again. Articles are never changed.
      """)
    page.chapter("REPORTS")
    page.paragraph(
      """
      conflicts --format json, list --format json, marks --format json and export --format json
      print one object each, whose schema is report.schema.json in the folder of the documentation.
      Offsets count Unicode scalars of the decoded text, which rashomon text prints. Controls stand
      as \\u escapes.
      """)
    page.chapter("SEE ALSO")
    page.paragraph("rashomon(1)")
    return page.text
  }()
}
