/// One line of the key table: keys, what they do, and how that is told.
public struct Binding: Sendable {
  /// The ways to press it; the first one is shown in the footer.
  public let keys: [KeySequence]
  /// What it does.
  public let action: Action
  /// Where it works.
  public let places: Set<Place>
  /// What it does in the footer's few words; nil keeps it out of the footer.
  public let hint: String?
  /// What it does in the help screen and the manual.
  public let help: String

  /// Makes a binding; `keys` is split at blanks and read by `KeySequence`.
  public init(
    _ keys: String, _ action: Action, in places: Set<Place>, hint: String? = nil, help: String
  ) {
    self.init(
      keys: keys.split(separator: " ").map { KeySequence(String($0)) }, action: action,
      places: places, hint: hint, help: help)
  }

  init(
    keys: [KeySequence], action: Action, places: Set<Place>, hint: String?, help: String
  ) {
    self.keys = keys
    self.action = action
    self.places = places
    self.hint = hint
    self.help = help
  }
}

/// An action with what was pressed along with it.
public struct Command: Hashable, Sendable {
  /// What to do.
  public let action: Action
  /// The number typed before the keys, 1 to 99,999; nil where none was typed.
  public let count: Int?
  /// The digit within the keys, as in `s2`.
  public let digit: Int?

  /// Makes a command.
  public init(_ action: Action, count: Int? = nil, digit: Int? = nil) {
    self.action = action
    self.count = count
    self.digit = digit
  }

  /// How often to do it: the number typed, 1 where none was.
  public var times: Int { count ?? 1 }
}
