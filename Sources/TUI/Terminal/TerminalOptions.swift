/// What the environment, the command line and the settings say about the terminal.
public struct TerminalOptions: Sendable {
  /// The value of TERM, nil where it is not set.
  public var name: String?
  /// Whether colours are left out: NO_COLOR is set and not empty (https://no-color.org).
  public var isColourless: Bool
  /// Whether the mouse is used; without it, the terminal's own selection works undisturbed.
  public var usesMouse: Bool
  /// The theme that was asked for; nil takes the one for the background.
  public var theme: ThemeName?
  /// The background, as far as the environment tells it; where it does not, the terminal is asked.
  public var background: Background
  /// Looks of single roles in place of the theme's.
  public var looks: [Role: Look]

  /// Makes options.
  public init(
    name: String?, isColourless: Bool = false, usesMouse: Bool = true, theme: ThemeName? = nil,
    background: Background = .unknown, looks: [Role: Look] = [:]
  ) {
    self.name = name
    self.isColourless = isColourless
    self.usesMouse = usesMouse
    self.theme = theme
    self.background = background
    self.looks = looks
  }
}
