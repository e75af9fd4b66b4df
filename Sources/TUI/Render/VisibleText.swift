/// Turns scalars that must never reach a terminal into visible signs.
public enum VisibleText {
  /// The scalar itself, or the sign that stands for it: control pictures for C0, U+FFFD for C1,
  /// bidirectional and zero-width controls, tags and noncharacters; a blank for odd spaces.
  public static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F { return scalar }
    switch value {
    case 0x09, 0x0A, 0x0D, 0xA0, 0x2028, 0x2029: return " "
    case 0x00..<0x20: return Unicode.Scalar(0x2400 + value) ?? "?"
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0xE0000...0xE0FFF:
      return "\u{FFFD}"
    default: return scalar
    }
  }
}
