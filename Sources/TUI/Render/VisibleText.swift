/// Turns scalars that must never reach a terminal into visible signs.
///
/// Text of strangers may hold escape sequences, turn the order of a line around (CVE-2021-42574) or
/// hide letters between letters; what is read here must be what stands there.
public enum VisibleText {
  /// The scalar itself, or the sign that stands for it.
  ///
  /// Control pictures for C0; a blank for spaces and line ends; a hyphen for the soft hyphen;
  /// U+FFFD for C1, bidirectional and other invisible controls, tags, noncharacters, and scalars
  /// that Unicode 14 does not know, whose width terminals disagree on. Private use is left alone.
  /// Joiners and variation selectors pass with width 0, and `Frame` does not draw them: they are
  /// ordinary in Persian, Hindi and emoji, but terminals disagree on what they do to the width.
  public static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F { return scalar }
    switch value {
    case 0x09, 0x0A, 0x0D, 0xA0: return " "
    case 0x00..<0x20: return Unicode.Scalar(0x2400 + value) ?? "?"
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0: return "\u{FFFD}"
    case 0xAD: return "-"
    case 0xA1..<0x300, 0x2010...0x2027, 0x4E00...0x9FFC, 0xE000...0xF8FF: return scalar
    // Fillers of Hangul draw nothing and pass for letters in names.
    case 0x115F, 0x1160, 0x3164, 0xFFA0: return "\u{FFFD}"
    default: return shownByCategory(scalar)
    }
  }

  /// Whether a scalar of no width changes the grapheme before it, and so is drawn with it.
  static func isDrawnMark(_ scalar: Unicode.Scalar) -> Bool {
    !isSelector(scalar) && scalar.properties.generalCategory != .format
  }

  private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }

  /// Format controls that show: they enclose or precede the digits after them.
  static func isPrependedSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private static func shownByCategory(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .format:
      let isJoiner = scalar == "\u{200C}" || scalar == "\u{200D}"
      return isJoiner || isPrependedSign(scalar) ? scalar : "\u{FFFD}"
    case .lineSeparator, .paragraphSeparator: return " "
    case .spaceSeparator: return scalar == "\u{3000}" ? scalar : " "
    case .privateUse: return scalar
    case .control, .surrogate, .unassigned: return "\u{FFFD}"
    default:
      guard let age = properties.age, age.major <= 14 else { return "\u{FFFD}" }
      // A joiner of graphemes or a vowel that no font draws passes for nothing at all.
      if properties.isDefaultIgnorableCodePoint, !isSelector(scalar) { return "\u{FFFD}" }
      return scalar
    }
  }
}
