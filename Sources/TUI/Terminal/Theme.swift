/// How roles look. The only place that knows colours.
///
/// Each look stands without its colour: attributes alone tell apart what must be told apart, and
/// colours are added to them. The terminal's own foreground and background are kept under all text.
struct Theme: Sendable {
  /// How many colours the terminal has.
  enum Colours: Sendable, CaseIterable {
    case none
    /// 8 or 16, whose shades the terminal chooses; only red and magenta are readable on most.
    case eight
    case many

    /// What a terminal of a number of colours can do.
    init(count: Int) {
      self = count >= 256 ? .many : count >= 8 ? .eight : .none
    }
  }

  let colours: Colours
  let name: ThemeName
  let background: Background
  /// Looks that the reader sets in place of the theme's.
  let overrides: [Role: Look]

  /// A theme; without a name the one for the background.
  init(
    colours: Colours, name: ThemeName? = nil, background: Background = .unknown,
    overrides: [Role: Look] = [:]
  ) {
    self.name = name ?? Self.name(for: background)
    self.colours = self.name == .mono ? .none : colours
    self.background = background
    self.overrides = overrides
  }

  private static func name(for background: Background) -> ThemeName {
    switch background {
    case .dark: .dark
    case .light: .light
    case .unknown: .either
    }
  }

  /// The look of a role.
  func look(of role: Role) -> Look {
    if var look = overrides[role] {
      if colours == .none || (colours == .eight && (look.colour ?? 0) > 7) { look.colour = nil }
      return look
    }
    var look = Self.attributes(of: role)
    switch colours {
    case .none: break
    case .eight: look.colour = name == .colourBlind ? nil : Self.colourOfEight(role)
    case .many:
      look.colour = Palette.of(name, on: background)[role]
      // A grey is read more easily than what terminals make of "dim".
      if look.isDim, look.colour != nil { look.isDim = false }
    }
    return look
  }

  private static func attributes(of role: Role) -> Look {
    switch role {
    case .text, .footer, .message, .prompt: Look()
    case .dim, .border, .only: Look(isDim: true)
    case .heading, .key, .sigil, .agree: Look(isBold: true)
    case .title, .agreeCurrent: Look(isBold: true, isReversed: true)
    case .selection: Look(isReversed: true)
    case .passage: Look(isDim: true, isReversed: true)
    case .tension: Look(isUnderlined: true)
    case .tensionCurrent: Look(isUnderlined: true, isReversed: true)
    case .conflict: Look(isBold: true, isUnderlined: true)
    case .conflictCurrent, .error: Look(isBold: true, isUnderlined: true, isReversed: true)
    case .marked: Look(isDim: true, isUnderlined: true)
    case .match: Look(isDim: true, isUnderlined: true, isReversed: true)
    }
  }

  private static func colourOfEight(_ role: Role) -> Int? {
    switch role {
    case .conflict, .conflictCurrent, .error: 1
    case .tension, .tensionCurrent: 5
    default: nil
    }
  }
}
