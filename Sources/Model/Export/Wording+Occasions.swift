extension Wording {
  /// Whether values are told to the day.
  static func isDays(_ comparison: Comparison) -> Bool {
    comparison.values.contains { value in
      if case .day(let day) = value.value { return day.weekday != nil || day.day != nil }
      return false
    }
  }

  /// The question that places answer: a square is asked for by its sort, a direction by what it counts
  /// from.
  static func place(_ comparison: Comparison, _ event: String) -> String {
    if event == "direction" { return whichWay(comparison.event) }
    let isSpot = comparison.claims.contains { $0.rules.contains("claim.spot") }
    return isSpot ? "Which \(event)?" : "Where was the \(event)?"
  }

  /// The question that media answer; a statement is known by who made it.
  static func channel(_ comparison: Comparison, _ event: String) -> String {
    guard event == "statement", let speaker = comparison.event.participants.first else {
      return "By which medium was the \(event)?"
    }
    return "In what form was the statement made (\(speaker))?"
  }
}
