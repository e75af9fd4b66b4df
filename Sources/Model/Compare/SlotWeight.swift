extension Slot {
  /// How much less than the weightiest a matter is looked at, in hundredths of a score: how many died
  /// and on which day before how a day's hour is given in another zone.
  var hundredthsBelowFirst: Int {
    switch self {
    case .count, .weekday, .when: 0
    case .place, .who, .state, .polarity, .amount: 1
    case .cause, .initiator, .channel: 2
    case .role, .age, .ordinal, .circumstance, .quote, .framing: 3
    case .clock: 4
    }
  }
}
