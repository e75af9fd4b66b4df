/// The themes that the reader can choose from.
public enum ThemeName: String, Hashable, Sendable, CaseIterable {
  /// For a dark background.
  case dark
  /// For a light background.
  case light
  /// For a background that is not known: every colour can be read on white and on black.
  case either
  /// Told apart also by those who see red and green alike.
  case colourBlind = "colour-blind"
  /// No colours at all.
  case mono
}
