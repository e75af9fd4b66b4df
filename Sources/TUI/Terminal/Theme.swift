/// How roles look. The only place that knows colours.
///
/// Each look stands without its colour: attributes alone tell apart what must be told apart, and
/// colours are added to them. The terminal's own foreground and background are kept under all text,
/// and every colour of the 256 has a contrast of 4 to 1 or more against white and against black
/// (WCAG 2.1, 1.4.3 asks 3 to 1 of large text, 4.5 of small; no colour has 4.6 against both).
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

  /// Attributes and a foreground colour.
  struct Look: Hashable, Sendable {
    var isBold = false
    var isDim = false
    var isUnderlined = false
    var isReversed = false
    /// A number of the terminal's palette; nil is its own foreground.
    var colour: Int?
  }

  let colours: Colours

  /// The look of a role.
  func look(of role: Role) -> Look {
    var look = Self.attributes(of: role)
    switch colours {
    case .none: break
    case .eight: look.colour = Self.colourOfEight(role)
    case .many:
      look.colour = Self.colourOfMany(role)
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

  private static func colourOfMany(_ role: Role) -> Int? {
    switch role {
    case .conflict, .conflictCurrent, .error: 161
    case .tension, .tensionCurrent: 130
    case .agree, .agreeCurrent: 28
    case .only: 62
    case .sigil: 31
    case .marked: 133
    case .match: 64
    case .passage: 30
    case .dim, .border: 243
    default: nil
    }
  }
}
