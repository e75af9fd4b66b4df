/// The colours of a theme, numbers of the 256 that xterm has.
///
/// Contrast is that of WCAG 2.1, 1.4.3, which asks 4.5 to 1 of text: `dark` holds it against black
/// and #1e1e1e, `light` against white, #fdf6e3 and #eeeeee. No colour has 4.6 against both black and
/// white; those for a background that is not known have 4 or more. Colours for the colour-blind have
/// the hues that Okabe and Ito chose ("Color Universal Design", 2008), made lighter or darker.
enum Palette {
  /// The colours of a theme on a background; roles that are missing keep the terminal's own.
  static func of(_ name: ThemeName, on background: Background) -> [Role: Int] {
    switch (name, background) {
    case (.mono, _): [:]
    case (.dark, _): dark
    case (.light, _): light
    case (.either, _): either
    case (.colourBlind, .dark): colourBlindOnDark
    case (.colourBlind, .light): colourBlindOnLight
    case (.colourBlind, .unknown): colourBlindOnEither
    }
  }

  private static let either = palette(
    conflict: 161, tension: 130, agree: 28, only: 62, sigil: 31, marked: 133, match: 64,
    passage: 30, dim: 243)
  private static let dark = palette(
    conflict: 210, tension: 215, agree: 114, only: 147, sigil: 80, marked: 176, match: 149,
    passage: 73, dim: 246)
  private static let light = palette(
    conflict: 160, tension: 94, agree: 22, only: 61, sigil: 24, marked: 90, match: 58,
    passage: 23, dim: 242)
  private static let colourBlindOnDark = palette(
    conflict: 208, tension: 227, agree: 117, only: 75, sigil: 43, marked: 175, match: 178,
    passage: 36, dim: 246)
  private static let colourBlindOnLight = palette(
    conflict: 94, tension: 126, agree: 25, only: 61, sigil: 23, marked: 90, match: 58,
    passage: 24, dim: 242)
  private static let colourBlindOnEither = palette(
    conflict: 130, tension: 163, agree: 63, only: 62, sigil: 30, marked: 132, match: 131,
    passage: 29, dim: 243)

  private static func palette(
    conflict: Int, tension: Int, agree: Int, only: Int, sigil: Int, marked: Int, match: Int,
    passage: Int, dim: Int
  ) -> [Role: Int] {
    [
      .conflict: conflict, .conflictCurrent: conflict, .error: conflict, .tension: tension,
      .tensionCurrent: tension, .agree: agree, .agreeCurrent: agree, .only: only, .sigil: sigil,
      .marked: marked, .match: match, .passage: passage, .dim: dim, .border: dim,
    ]
  }
}
