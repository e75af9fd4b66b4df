/// Keys pressed so far of a sequence, and the number typed before them.
public struct PendingKeys: Hashable, Sendable {
  /// The number typed so far, nil where none is.
  public private(set) var count: Int?
  /// Keys of a sequence that is not yet whole.
  public private(set) var keys: [Key] = []

  /// The largest number that is taken; typing on keeps it there.
  public static let largestCount = 99_999

  /// Nothing pressed.
  public init() {}

  /// Whether nothing waits.
  public var isEmpty: Bool { count == nil && keys.isEmpty }

  /// What a further key makes of them.
  public enum Outcome: Sendable {
    /// More keys are needed.
    case waits
    /// A command is whole.
    case command(Command)
    /// The keys mean nothing here; `elsewhere` names screens in which they do.
    case unbound(keys: [Key], elsewhere: [Place])
  }

  /// Takes one key in a place, as a table binds it there.
  public mutating func press(_ key: Key, in place: Place, of table: KeyTable) -> Outcome {
    let takesCount = place != .menu && place != .prompt
    if takesCount, keys.isEmpty, let digit = key.digit, digit > 0 || count != nil {
      count = min(Self.largestCount, (count ?? 0) * 10 + digit)
      return .waits
    }
    keys.append(key)
    switch table.match(keys, in: place) {
    case .begins: return .waits
    case .whole(let binding, let digit):
      let command = Command(binding.action, count: count, digit: digit)
      self = PendingKeys()
      return .command(command)
    case .none(let elsewhere):
      let pressed = keys
      self = PendingKeys()
      return .unbound(keys: pressed, elsewhere: elsewhere)
    }
  }

  /// Forgets them.
  public mutating func clear() { self = PendingKeys() }

  /// As the status line shows what waits, as in "12]".
  public var notation: String {
    (count.map(String.init) ?? "") + keys.map(\.notation).joined()
  }
}

extension Key {
  /// As help and messages write it.
  public var notation: String {
    switch self {
    case .character(" "): "Space"
    case .character(let scalar): String(Character(VisibleText.shown(scalar)))
    case .control(let scalar): "C-" + String(Character(VisibleText.shown(scalar)))
    case .alt(let scalar): "M-" + String(Character(VisibleText.shown(scalar)))
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .paste: "pasted text"
    case .mouse: "the mouse"
    }
  }
}
