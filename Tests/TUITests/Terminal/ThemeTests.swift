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
    #expect(Theme(colours: colours).look(of: .text) == Look())
    #expect(Theme(colours: colours).look(of: .selection) == Look(isReversed: true))
  }

  /// Every theme on every background, with the colours (red, green, blue) that text must be read on
  /// and the contrast it must have.
  private static let readings:
    [(name: ThemeName, background: Background, on: [[Int]], contrast: Double)] = {
      let dark = [[0, 0, 0], [0x1E, 0x1E, 0x1E]]
      let light = [[255, 255, 255], [0xFD, 0xF6, 0xE3], [0xEE, 0xEE, 0xEE]]
      let either = [[0, 0, 0], [255, 255, 255]]
      return [
        (.dark, .dark, dark, 4.5), (.light, .light, light, 4.5),
        (.colourBlind, .dark, dark, 4.5), (.colourBlind, .light, light, 4.5),
        (.either, .unknown, either, 4), (.colourBlind, .unknown, either, 4),
      ]
    }()

  @Test(arguments: readings.indices)
  func everyColourIsReadableOnItsBackgrounds(index: Int) {
    let reading = Self.readings[index]
    let theme = Theme(colours: .many, name: reading.name, background: reading.background)
    for role in Role.allCases {
      guard let colour = theme.look(of: role).colour else { continue }
      for background in reading.on {
        let contrast = Self.contrast(Self.luminance(colour), Self.luminance(background))
        #expect(contrast >= reading.contrast, "\(role) of \(reading.name), \(colour)")
      }
    }
  }

  @Test(arguments: groups, readings.indices)
  func rolesThatStandSideBySideDifferInEveryTheme(roles: [Role], index: Int) {
    let reading = Self.readings[index]
    let theme = Theme(colours: .many, name: reading.name, background: reading.background)
    #expect(Set(roles.map(theme.look)).count == roles.count)
  }

  @Test func aThemeIsChosenByTheBackgroundWhereNoneIsNamed() {
    #expect(Theme(colours: .many, background: .light).name == .light)
    #expect(Theme(colours: .many, background: .dark).name == .dark)
    #expect(Theme(colours: .many).name == .either)
    #expect(Theme(colours: .many, name: .dark, background: .light).name == .dark)
    #expect(Theme(colours: .many, name: .mono).look(of: .conflict).colour == nil)
  }

  @Test func aLookOfTheReadersTakesThePlaceOfTheThemes() {
    let looks: [Role: Look] = [.conflict: Look(isBold: true, colour: 203)]
    #expect(Theme(colours: .many, overrides: looks).look(of: .conflict).colour == 203)
    #expect(Theme(colours: .eight, overrides: looks).look(of: .conflict) == Look(isBold: true))
    #expect(Theme(colours: .many, name: .mono, overrides: looks).look(of: .conflict).colour == nil)
  }

  @Test(
    arguments: [
      ("bold underline 203", Look(isBold: true, isUnderlined: true, colour: 203)),
      ("reverse red", Look(isReversed: true, colour: 1)), ("plain", Look()), ("256", nil),
      ("", nil), ("bold pink", nil), ("-1", nil),
    ] as [(String, Look?)])
  func aLookIsWrittenInWords(words: String, look: Look?) {
    #expect(Look(words) == look)
  }

  @Test(
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("15;default;0", .dark), ("0;7", .light), ("7;8", .dark),
      (nil, .unknown), ("", .unknown), ("15;default", .unknown), ("0;99", .unknown),
    ] as [(String?, Background)])
  func theEnvironmentTellsTheBackground(value: String?, background: Background) {
    #expect(Background(colorFGBG: value) == background)
  }

  @Test(
    arguments: [
      ("11;rgb:0000/0000/0000", .dark), ("11;rgb:ffff/ffff/ffff", .light),
      ("11;rgb:fd/f6/e3", .light), ("11;rgb:1e/1e/1e", .dark), ("11;rgb:0/2b/fff", .dark),
      ("11;rgba:ffff/ffff/ffff/ffff", .light), ("11;rgb:ffff/ffff", nil), ("11;?", nil),
      ("10;rgb:ffff/ffff/ffff", nil), ("11;rgb:fffff/0/0", nil), ("11;rgb:-1/0/0", nil),
    ] as [(String, Background?)])
  func theTerminalsAnswerTellsTheBackground(answer: String, background: Background?) {
    #expect(Background(answer: Array(answer.utf8)) == background)
    var decoder = KeyDecoder()
    for end in ["\u{07}", "\u{1B}\\"] {
      var keys: [Key] = []
      for byte in Array("\u{1B}]\(answer)\(end)".utf8) { keys += decoder.decode(byte) }
      #expect(keys.isEmpty)
      #expect(decoder.takeBackground() == background)
    }
  }

  @Test(arguments: [(0, Theme.Colours.none), (7, .none), (8, .eight), (16, .eight), (256, .many)])
  func coloursAreChosenByTheirNumber(count: Int, colours: Theme.Colours) {
    #expect(Theme.Colours(count: count) == colours)
  }

  private static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// Relative luminance (WCAG 2.1) of a colour of the cube or of the greys of xterm.
  private static func luminance(_ colour: Int) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let grey = 8 + (colour - 232) * 10
    let cube = max(0, min(215, colour - 16))
    return luminance(
      colour >= 232
        ? [grey, grey, grey] : [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]])
  }

  private static func luminance(_ parts: [Int]) -> Double {
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
