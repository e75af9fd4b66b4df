/// The typed role of a claim: what about an event it states.
public enum Slot: String, Hashable, Sendable, CaseIterable, Comparable {
  /// On which day of the week.
  case weekday
  /// On which date, in which month or year, on which anniversary.
  case when
  /// By which medium: telephone, video, in person.
  case channel
  /// Who asked for it or began it.
  case initiator
  /// Which in a row, within what time ("the second in less than two months").
  case ordinal
  /// What happened at the same time, before or after.
  case circumstance
  /// In which place.
  case place
  /// How many.
  case count
  /// How much: money, length, weight, share, magnitude, duration.
  case amount
  /// At which time of day.
  case clock
  /// Who holds an office or plays a part; how a person is called.
  case who
  /// What office or occupation a person has.
  case role
  /// How old.
  case age
  /// In which state, how badly damaged or hurt.
  case state
  /// Whether it is so: asserted or denied.
  case polarity
  /// In which words someone is quoted.
  case quote
  /// From what cause.
  case cause
  /// How a matter is judged or put: praise or blame, fact or possibility.
  case framing

  /// In order of declaration.
  public static func < (left: Slot, right: Slot) -> Bool {
    order(of: left) < order(of: right)
  }

  private static func order(of slot: Slot) -> Int { allCases.firstIndex(of: slot) ?? 0 }
}
