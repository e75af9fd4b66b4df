import Testing

@testable import TUI

/// A theme as a test names it.
struct NamedTheme: CustomTestStringConvertible {
  let testDescription: String
  let theme: Theme

  /// Every theme on the backgrounds that it is made for, with 256 colours, then what is left of it
  /// with 8 and with none.
  static let all: [NamedTheme] = [
    NamedTheme("mono", .none, .mono, .unknown),
    NamedTheme("8 colours", .eight, .either, .unknown),
    NamedTheme("dark", .many, .dark, .dark),
    NamedTheme("light", .many, .light, .light),
    NamedTheme("either", .many, .either, .unknown),
    NamedTheme("colour-blind on dark", .many, .colourBlind, .dark),
    NamedTheme("colour-blind on light", .many, .colourBlind, .light),
    NamedTheme("colour-blind on either", .many, .colourBlind, .unknown),
  ]

  private init(
    _ name: String, _ colours: Theme.Colours, _ theme: ThemeName, _ background: Background
  ) {
    testDescription = name
    self.theme = Theme(colours: colours, name: theme, background: background)
  }

  /// What it makes of a role, in the words in which a look is set in the settings.
  func words(for role: Role) -> String {
    let look = theme.look(of: role)
    let attributes = [
      (look.isBold, "bold"), (look.isDim, "dim"), (look.isUnderlined, "underline"),
      (look.isReversed, "reverse"),
    ].filter(\.0).map(\.1)
    let words = attributes + [look.colour.map(String.init)].compactMap { $0 }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
