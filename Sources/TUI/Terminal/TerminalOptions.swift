/// What the environment and the command line say about the terminal.
public struct TerminalOptions: Sendable {
  /// The value of TERM, nil where it is not set.
  public var name: String?
  /// Whether colours are left out: NO_COLOR is set and not empty (https://no-color.org).
  public var isColourless: Bool
  /// Whether the mouse is used; without it, the terminal's own selection works undisturbed.
  public var usesMouse: Bool

  /// Makes options.
  public init(name: String?, isColourless: Bool = false, usesMouse: Bool = true) {
    self.name = name
    self.isColourless = isColourless
    self.usesMouse = usesMouse
  }
}
