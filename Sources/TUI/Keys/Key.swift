/// One key press, paste or mouse event as the program sees it.
public enum Key: Hashable, Sendable {
  /// A character, as in "j"; Shift is in the character.
  case character(Unicode.Scalar)
  /// Ctrl and a letter, as in ctrl("d").
  case control(Unicode.Scalar)
  /// Alt and a character.
  case alt(Unicode.Scalar)
  /// F1 to F12.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Pasted text, between the bracketed-paste signs; controls are still in it.
  case paste(String)
  /// The mouse, at a cell counted from 0.
  case mouse(Mouse, row: Int, column: Int)

  /// What the mouse did.
  public enum Mouse: Hashable, Sendable {
    case click, doubleClick, drag, release, wheelUp, wheelDown
  }
}
