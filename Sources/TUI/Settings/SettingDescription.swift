import Model

/// One setting of the file as its reader is told of it, in refusals and in the manual.
public struct SettingDescription: Sendable {
  /// The key in the file.
  public let name: String
  /// What may stand behind it, as in "true or false".
  public let values: String
  /// What it does, and what holds where it is left out.
  public let help: String

  /// All settings but the tables of keys, in the order in which the manual lists them.
  public static let all = [
    SettingDescription(
      name: "theme", values: ThemeName.allCases.map(\.rawValue).joined(separator: ", "),
      help: "The colours. Left out, the background of the terminal decides."),
    SettingDescription(
      name: "mouse", values: "true or false",
      help: "Whether the mouse is used; true where it is left out."),
    SettingDescription(
      name: "plain", values: "true or false",
      help: "Screens as lists in words, for screen readers; false where it is left out."),
    SettingDescription(
      name: "ascii", values: "true or false",
      help: "Signs of ASCII only. Left out, the locale and the terminal decide."),
    SettingDescription(
      name: "stack-below", values: "1 to 1000",
      help: "Windows with fewer columns stack what stands side by side; "
        + "\(ReaderSettings.usualStackBelow) where it is left out."),
    SettingDescription(
      name: "author", values: "a text",
      help: "The name on your marks. Left out, the login name."),
    SettingDescription(
      name: "clipboard", values: "a text, or a list of texts",
      help: "The program and its arguments that take a copy on standard input. Left out, "
        + "wl-copy, xclip, xsel or pbcopy."),
    SettingDescription(
      name: "browser", values: "a text, or a list of texts",
      help: "The program and its arguments that open a file or an address. Left out, $BROWSER, "
        + "then xdg-open or open."),
    SettingDescription(
      name: "columns",
      values: "a table of "
        + ArticleField.allCases.map(\.rawValue).joined(separator: ", "),
      help: "What the columns of your tables and the members of your JSON are called, as in "
        + "text = \"Inhalt\"; --columns goes before it, field by field."),
  ]
}
