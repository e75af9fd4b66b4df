/// Tells, scalar by scalar along a text, what must not be printed as it stands: what is invisible for
/// itself, and what hides others or itself by standing in a row.
struct HiddenScalars {
  private var marks = 0
  /// At the start there is no letter of which a selector could pick a form.
  private var isAfterSelector = true

  /// The most marks on one letter. The highest stack in use, of Tibetan, has eight; two hundred cover
  /// the lines above and below.
  static let highestStack = 8

  /// Whether the next scalar is one of these. A second variation selector in a row picks nothing: rows
  /// of them carry bytes that nobody sees.
  mutating func hides(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 {
      (marks, isAfterSelector) = (0, false)
      return scalar.isInvisibleControl
    }
    if scalar.isVariationSelector {
      defer { isAfterSelector = true }
      marks += 1
      return isAfterSelector || marks > HiddenScalars.highestStack
    }
    isAfterSelector = false
    if scalar.isInvisibleControl { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      marks += 1
      return marks > HiddenScalars.highestStack
    default:
      marks = 0
      return false
    }
  }
}
