extension Wording {
  /// What a slot asks for, in a few words.
  public static func label(_ slot: Slot) -> String {
    switch slot {
    case .weekday: return "day of the week"
    case .when: return "date"
    case .channel: return "medium"
    case .initiator: return "who began it"
    case .ordinal: return "number in a row"
    case .circumstance: return "circumstance"
    case .place: return "place"
    case .count: return "how many"
    case .amount: return "how much"
    case .clock: return "time of day"
    case .who: return "who"
    case .role: return "office"
    case .age: return "age"
    case .state: return "condition"
    case .polarity: return "whether it is so"
    case .quote: return "quotation"
    case .cause: return "cause"
    case .framing: return "how it is put"
    }
  }
}
