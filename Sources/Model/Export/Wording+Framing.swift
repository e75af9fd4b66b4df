extension Wording {
  /// The question on how a matter is put, as in "How certain is it: summit?".
  static func framing(_ comparison: Comparison) -> String {
    let isNamed = !comparison.event.kind.isEmpty
    let matter = isNamed ? comparison.event.kind : "this"
    switch comparison.reasons.first {
    case .differentCertainty: return "How certain is what is said of \(matter)?"
    case .differentScope: return "Of how many is it true: \(matter)?"
    case .unknownAndTold: return "Is it known: \(matter)?"
    case .vagueAndSharp: return "When exactly: \(matter)?"
    case .differentDistances:
      return isNamed ? "How long ago was the \(matter)?" : "How long ago was the event?"
    case .differentObjects: return "What was it about: \(matter)?"
    default: return judgement(comparison) + ": \(matter)?"
    }
  }

  private static func judgement(_ comparison: Comparison) -> String {
    guard case .degree(let scale, _, _) = comparison.values.first?.value else {
      return "How is it judged"
    }
    switch scale {
    case "bond": return "Close or apart"
    case "mediation": return "Which part does it play"
    case "neutrality": return "Neutral or taking sides"
    case "legitimacy": return "Lawful or not"
    case "entanglement": return "Kept clear of or got round"
    case "awareness": return "Known beforehand or a surprise"
    case "safety": return "Dangerous or harmless"
    case "honesty": return "Open and true or not"
    case "favour": return "Praise or blame"
    case "benefit": return "Gain or harm"
    case "will": return "Willing or not"
    case "care": return "With care or without"
    case "success": return "Success or failure"
    case "courage": return "Hero or villain"
    case "open": return "Open or closed"
    case "freedom": return "Free or held"
    case "found": return "Found or missing"
    default: return "How is it judged"
    }
  }
}
