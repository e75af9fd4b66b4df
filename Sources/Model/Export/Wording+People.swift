extension Wording {
  /// Who holds an office, or how a person is called.
  static func who(_ event: EventKey) -> String {
    guard let name = event.participants.first else { return "Who is the \(event.kind)?" }
    return "How is the name of \(name) spelled?"
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
