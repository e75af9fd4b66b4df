import Model

/// How the reader wants the program: what stands in the settings file, where something does.
public struct ReaderSettings: Sendable {
  /// The bindings in force.
  public internal(set) var keys = KeyTable.standard
  /// The theme; nil takes the one for the background.
  public var theme: ThemeName?
  /// Looks of single roles in place of the theme's.
  public internal(set) var looks: [Role: Look] = [:]
  /// Whether the mouse is used.
  public var usesMouse = true
  /// Whether screens are told as lists.
  public internal(set) var isPlain = false
  /// Whether signs are ASCII only; nil asks the terminal's name.
  public internal(set) var isASCII: Bool?
  /// Columns of the window below which what stands side by side is stacked.
  public internal(set) var stackBelow = ReaderSettings.usualStackBelow
  /// Who marks; nil takes the login name.
  public internal(set) var author: String?
  /// The program and arguments that take a copy on standard input; nil looks for one.
  public internal(set) var clipboard: [String]?
  /// The program and arguments that open a file or an address; nil asks the environment.
  public internal(set) var browser: [String]?
  /// The names of columns in the reader's tables, by field.
  public internal(set) var columns: [ArticleField: String] = [:]

  /// Columns below which columns of prose become too narrow to read.
  public static let usualStackBelow = 100

  /// The settings of a reader who set nothing.
  public init() {}
}
