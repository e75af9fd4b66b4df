/// What shows frames and tells events: a real terminal, or a made one in tests.
///
/// Used from one thread only, the one that it was made on.
public protocol Terminal: AnyObject {
  /// Its size now.
  var size: Size { get }

  /// Shows a frame; cells that stand on the screen already are not sent again.
  func show(_ frame: Frame)

  /// Takes all events that wait, in order; at most one of them is `resized`.
  ///
  /// With `waiting`, blocks without limit until there is an event or a byte can be read at the
  /// descriptor `wake`, which it leaves there. May return nothing.
  func events(waking wake: CInt, waiting: Bool) -> [TerminalEvent]

  /// Shows the last frame, and all from now on, with a theme.
  func use(_ theme: ThemeName)

  /// Takes the mouse, or leaves it to the terminal.
  func use(mouse: Bool)

  /// Gives the terminal back as it was found, for another program to use.
  func suspend()

  /// Takes it again after `suspend`, and shows the last frame.
  func resume()

  /// Gives the terminal back, stops the process group as Ctrl-Z does, and takes it again when the
  /// shell continues it.
  func stop()

  /// Gives the terminal back for good. A second call does nothing.
  func leave()
}
