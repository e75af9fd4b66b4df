import Testing

@testable import TUI

@Suite struct ThemeTests {
  /// Roles that stand side by side and must be told apart, also without colours.
  static let groups: [[Role]] = [
    [
      .text, .conflict, .conflictCurrent, .tension, .tensionCurrent, .agree, .agreeCurrent, .only,
      .match, .passage, .marked, .selection,
    ],
    [.text, .dim, .heading, .selection], [.footer, .key], [.title, .text], [.message, .error],
    [.sigil, .text, .selection], [.prompt, .selection],
  ]

  @Test(arguments: groups, Theme.Colours.allCases)
  func rolesThatStandSideBySideDiffer(roles: [Role], colours: Theme.Colours) {
    let theme = Theme(colours: colours)
    #expect(Set(roles.map(theme.look)).count == roles.count)
  }

  @Test func withoutColoursThereAreNone() {
    #expect(Role.allCases.allSatisfy { Theme(colours: .none).look(of: $0).colour == nil })
  }

  @Test(arguments: Theme.Colours.allCases)
  func runningTextIsTheTerminalsOwn(colours: Theme.Colours) {
    #expect(Theme(colours: colours).look(of: .text) == Theme.Look())
    #expect(Theme(colours: colours).look(of: .selection) == Theme.Look(isReversed: true))
  }

  @Test func everyColourIsReadableOnBlackAndOnWhite() {
    for role in Role.allCases {
      guard let colour = Theme(colours: .many).look(of: role).colour else { continue }
      let luminance = Self.luminance(colour)
      #expect(1.05 / (luminance + 0.05) >= 4, "\(role) on white")
      #expect((luminance + 0.05) / 0.05 >= 4, "\(role) on black")
    }
  }

  @Test(arguments: [(0, Theme.Colours.none), (7, .none), (8, .eight), (16, .eight), (256, .many)])
  func coloursAreChosenByTheirNumber(count: Int, colours: Theme.Colours) {
    #expect(Theme.Colours(count: count) == colours)
  }

  /// Relative luminance (WCAG 2.1) of a colour of the cube or of the greys of xterm.
  private static func luminance(_ colour: Int) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let grey = 8 + (colour - 232) * 10
    let cube = max(0, min(215, colour - 16))
    let parts =
      colour >= 232
      ? [grey, grey, grey] : [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
    let linear = parts.map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The power of 2.4: the square, times the fifth root of the square by Newton's method.
  private static func power(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - value * value) / (5 * root * root * root * root)
    }
    return value * value * root
  }
}
