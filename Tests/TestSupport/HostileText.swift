import TUI
import Testing

/// Text with controls as an argument of a test: it is named by visible signs, since the names of
/// tests go to a terminal.
public struct HostileText: Hashable, Sendable, ExpressibleByStringLiteral,
  CustomTestStringConvertible
{
  /// The text itself.
  public let text: String

  public init(stringLiteral text: String) { self.text = text }

  public var testDescription: String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(VisibleText.shown(scalar)) }
    return "\"\(String(shown))\""
  }
}
