extension Unicode.Scalar {
  /// Whether the scalar is a control, a bidirectional or other invisible format control, a line or
  /// paragraph separator, a tag, another scalar that Unicode says is not drawn
  /// (Default_Ignorable_Code_Point), or no character: what could act on a terminal or hide words from
  /// a reader. Variation selectors are left to `HiddenScalars`: emoji and names in Han letters need one.
  var isInvisibleControl: Bool {
    if value >= 0x20 && value < 0x7F { return false }
    if value < 0xA0 { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default:
      if value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) { return true }
      return properties.isDefaultIgnorableCodePoint && !isVariationSelector
    }
  }

  /// Whether the scalar picks one form of the letter before it.
  var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }
}

/// Makes text safe to print: no control reaches a terminal, a pipe or a person unseen.
public enum VisibleLine {
  /// The text as one line: white space is one blank, each other control one visible sign.
  public static func of(_ text: some StringProtocol) -> String {
    // Nearly all that is printed is plain, and needs no look at the tables of Unicode.
    if isPlainLine(text.utf8) { return String(text) }
    var result = String.UnicodeScalarView()
    var isBlankDue = false
    var hidden = HiddenScalars()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlankDue = !result.isEmpty
        continue
      }
      if isBlankDue { result.append(" ") }
      isBlankDue = false
      result.append(hidden.hides(scalar) ? sign(for: scalar) : scalar)
    }
    return String(result)
  }

  /// Whether bytes are printable ASCII with single blanks between words.
  private static func isPlainLine(_ bytes: some Sequence<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for byte in bytes {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || before != 0x20 else { return false }
      before = byte
    }
    return before != 0x20
  }

  /// The text with its lines, scalar for scalar: line feeds and tabs stay, a carriage return stays
  /// before a line feed, and each other control is one visible sign, so that offsets hold.
  public static func keepingOffsets(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var hidden = HiddenScalars()
    for (index, scalar) in scalars.enumerated() {
      let isLineEnd =
        scalar == "\n" || scalar == "\t"
        || scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      result.append(hidden.hides(scalar) && !isLineEnd ? sign(for: scalar) : scalar)
    }
    return String(result)
  }

  /// The sign that stands for a scalar: a control picture for C0 and delete, U+FFFD for the others.
  private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    default: return "\u{FFFD}"
    }
  }
}
