extension Wording {
  /// The question that numbers of something answer: "How many were killed?", "How many houses?".
  static func howMany(_ comparison: Comparison) -> String {
    for value in comparison.values {
      guard case .count(_, _, let unit) = value.value, !unit.isEmpty else { continue }
      let isState = unit.hasSuffix("ed") || unit == "missing"
      let time = time(comparison)
      return isState
        ? "How many were \(unit)\(place(comparison))\(time)?" : "How many \(unit)\(time)?"
    }
    return "How many?"
  }

  /// The question that amounts answer: "How much was the damage?", "How long did it last?".
  static func howMuch(_ comparison: Comparison) -> String {
    let thing = comparison.claims.compactMap { $0.anchor?.thing }.first
    let scope = time(comparison)
    switch Measure.Dimension(rawValue: comparison.event.kind) {
    case .money?:
      return thing.map { "How much was the \($0)\(scope)?" } ?? "How much money\(scope)?"
    case .magnitude?: return "What was the magnitude\(scope)?"
    case .duration?:
      return thing.map { "How long was the \($0)\(scope)?" } ?? "How long did it last\(scope)?"
    case .share?:
      return thing.map { "What share was the \($0)\(scope)?" } ?? "What share\(scope)?"
    case .length? where thing == "distance": return "How far is it\(scope)?"
    case .length?: return "What was the \(thing ?? "length")\(scope)?"
    case .area?: return "How large is the area\(scope)?"
    case .volume?: return "How much of it\(scope)?"
    case .weight?: return "How heavy is it\(scope)?"
    case .speed?: return "How fast was it\(scope)?"
    case .temperature?: return "How warm or cold was it\(scope)?"
    case nil: return "How much: \(comparison.event.kind)?"
    }
  }

  /// The question that a direction answers.
  static func whichWay(_ event: EventKey) -> String {
    let place = event.participants.first {
      !($0.utf8.first.map { (0x30...0x39).contains($0) } ?? false)
    }
    return place.map { "In which direction from \($0)?" } ?? "In which direction?"
  }

  private static func place(_ comparison: Comparison) -> String {
    comparison.event.participants.first.map { " at \($0)" } ?? ""
  }

  /// The time of an event told in passing; a time that has no year of its own is only said to be
  /// another.
  private static func time(_ comparison: Comparison) -> String {
    guard let time = comparison.event.time else { return "" }
    let isKnown = TimexSpan(time)?.year != nil
    return isKnown ? " in \(dateLabel(time))" : " in an earlier event"
  }

  /// Three numbers and more in one sentence instead of one for each pair; nil for fewer.
  static func allCounts(_ reasons: [Reason]) -> String? {
    var counts: [Quantity] = []
    for case .differentCounts(let left, let right) in reasons {
      for count in [left, right] where !counts.contains(count) { counts.append(count) }
    }
    guard counts.count > 2 else { return nil }
    var labels: [String] = []
    for label in counts.sorted(by: { ($0.low, $0.high ?? .max) < ($1.low, $1.high ?? .max) })
      .map(number)
    where !labels.contains(label) {
      labels.append(label)
    }
    return capitalized(labels.dropLast().joined(separator: ", "))
      + " and \(labels.last ?? "") differ by more than rounding explains."
  }

  /// Whether a reason is one that `allCounts` tells.
  static func isCount(_ reason: Reason) -> Bool {
    if case .differentCounts = reason { return true }
    return false
  }
}
