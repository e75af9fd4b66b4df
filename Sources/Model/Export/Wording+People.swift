extension Wording {
  /// Who holds an office, or how a person is called.
  static func who(_ event: EventKey) -> String {
    guard let first = event.participants.first else { return "Who is the \(event.kind)?" }
    if event.kind == "spelling" { return "How is the name spelled: \(first)?" }
    return "Who is the \(event.kind) of \(first)?"
  }
}
