extension Wording {
  /// Who holds an office, or how a person is called.
  static func who(_ comparison: Comparison) -> String {
    if case .persons? = comparison.values.first?.value {
      return "Who was \(comparison.event.kind)?"
    }
    guard !comparison.event.participants.isEmpty else {
      return "Who is the \(comparison.event.kind)?"
    }
    let names = comparison.values.prefix(2).map { label($0.value) }
    return "How is the name spelled: \(names.joined(separator: " or "))?"
  }

  /// "the wife and the woman".
  static func persons(_ words: [String]) -> String {
    words.map { "the " + $0 }.joined(separator: " and ")
  }

  /// How badly something is damaged, or how someone is.
  static func state(_ event: EventKey) -> String {
    let holder = event.participants.first ?? "it"
    switch event.kind {
    case "damage": return "How badly was the \(holder) damaged?"
    case "condition": return "In which condition is \(holder)?"
    default: return "In which state is \(holder)?"
    }
  }
}
