/// One or more keys pressed one after the other, as in `gg` or `]c`.
public struct KeySequence: Hashable, Sendable {
  /// One step of a sequence.
  public enum Step: Hashable, Sendable {
    /// This key.
    case key(Key)
    /// Any digit from 1 to 9, which the action is told.
    case digit
  }

  /// The steps, one or more unless the notation was empty.
  public let steps: [Step]
  /// As the footer and the help screen write it.
  public let notation: String

  /// Reads the notation: the name of a key ("Enter", "C-d", "F1"), or characters one after the
  /// other ("gg"); "#" stands for a digit.
  public init(_ notation: String) {
    self.notation = notation.hasSuffix("#") ? notation.dropLast() + "1-9" : notation
    if let key = Self.named[notation] {
      steps = [.key(key)]
    } else if notation.hasPrefix("C-"), notation.unicodeScalars.count == 3,
      let letter = notation.unicodeScalars.last
    {
      steps = [.key(.control(letter))]
    } else if notation.hasPrefix("M-"), notation.unicodeScalars.count == 3,
      let letter = notation.unicodeScalars.last
    {
      steps = [.key(.alt(letter))]
    } else {
      steps = notation.unicodeScalars.map { $0 == "#" ? .digit : .key(.character($0)) }
    }
  }

  /// How keys that were pressed stand to this sequence.
  public enum Match: Hashable, Sendable {
    /// They are another sequence.
    case none
    /// They begin this one.
    case begins
    /// They are this one; `digit` is what was pressed for "#".
    case whole(digit: Int?)
  }

  /// Compares keys that were pressed with this sequence.
  public func match(_ keys: [Key]) -> Match {
    guard keys.count <= steps.count else { return .none }
    var digit: Int?
    for (key, step) in zip(keys, steps) {
      switch step {
      case .key(let wanted):
        if key != wanted { return .none }
      case .digit:
        guard let value = key.digit, value > 0 else { return .none }
        digit = value
      }
    }
    return keys.count == steps.count ? .whole(digit: digit) : .begins
  }

  private static let named: [String: Key] = [
    "Ins": .insert, "F2": .function(2), "F3": .function(3), "F4": .function(4),
    "F5": .function(5), "F6": .function(6), "F7": .function(7), "F8": .function(8),
    "F9": .function(9), "F10": .function(10), "F11": .function(11), "F12": .function(12),
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "Backspace": .backspace,
    "Del": .delete, "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home,
    "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "Space": .character(" "), "F1": .function(1),
  ]
}

extension Key {
  /// The value of a digit key, nil for other keys.
  public var digit: Int? {
    guard case .character(let scalar) = self, ("0"..."9").contains(scalar) else { return nil }
    return Int(scalar.value) - 48
  }
}
