@testable import Model

/// What TIMEX3 allows as a value (TimeML 1.2.1, section 2.3; ISO 8601 with X for what is unknown).
enum TimexGrammar {
  /// Whether a value is well formed, and each day that it names is in the calendar.
  static func allows(_ timex: Timex) -> Bool {
    let modifiers = [
      "BEFORE", "AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID",
      "END", "APPROX",
    ]
    if let modifier = timex.modifier, !modifiers.contains(modifier) { return false }
    let value = timex.value
    if value == "PAST_REF" || value == "PRESENT_REF" || value == "FUTURE_REF" {
      return timex.kind == .date
    }
    if value.hasPrefix("P") { return timex.kind.isLength && isLength(value.dropFirst()) }
    guard timex.kind != .duration else { return false }
    let parts = value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      return timex.kind != .date && isDate(parts[0]) && isClock(parts[1])
    }
    return timex.kind != .time && isDate(value[...])
  }

  private static func isLength(_ text: Substring) -> Bool {
    if text == "XX" { return true }
    var rest = text
    var isClock = false
    var count = 0
    while !rest.isEmpty {
      if rest.first == "T", !isClock {
        isClock = true
        rest = rest.dropFirst()
      }
      let number = rest.prefix { $0.isNumber || $0 == "." }
      let amount = number.isEmpty ? rest.prefix { $0 == "X" } : number
      guard !amount.isEmpty, number.isEmpty ? amount.count == 1 : Double(number) != nil else {
        return false
      }
      rest = rest.dropFirst(amount.count)
      let unit = rest.prefix { $0.isUppercase && $0 != "T" && $0 != "X" }
      let units =
        isClock
        ? ["H", "M", "S"]
        : ["Y", "M", "W", "D", "Q", "DE", "CE", "ML", "WE", "SP", "SU", "FA", "WI"]
      guard units.contains(String(unit)) else { return false }
      rest = rest.dropFirst(unit.count)
      count += 1
    }
    return count > 0
  }

  private static func isDate(_ text: Substring) -> Bool {
    var text = text
    let isBefore = text.hasPrefix("BC")
    if isBefore { text = text.dropFirst(2) }
    if text.hasPrefix("FY") { return isNumber(text.dropFirst(2), 4, 1...9999) }
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = fields.first else { return false }
    if fields.count == 1, head.count < 4 {
      return head.allSatisfy { $0 == "X" } || Int(head).map { $0 >= 0 } == true
    }
    guard isNumber(head, 4, 1...9999) else { return false }
    let year = Int(head).map { isBefore ? 8 - ($0 - 1) % 4 : $0 }
    switch fields.count {
    case 1: return true
    case 2:
      let part = fields[1]
      if ["SP", "SU", "FA", "WI", "H1", "H2", "Q1", "Q2", "Q3", "Q4", "QX"].contains(String(part)) {
        return true
      }
      return isWeek(part, year) || isNumber(part, 2, 1...12)
    case 3:
      if fields[1].hasPrefix("W") {
        return isWeek(fields[1], year) && (fields[2] == "WE" || isNumber(fields[2], 1, 1...7))
      }
      guard isNumber(fields[1], 2, 1...12), isNumber(fields[2], 2, 1...31) else { return false }
      guard let month = Int(fields[1]), let day = Int(fields[2]) else { return true }
      return day <= CalendarDate.days(inMonth: month, of: year ?? 2000)
    default: return false
    }
  }

  private static func isWeek(_ text: Substring, _ year: Int?) -> Bool {
    text.hasPrefix("W") && isNumber(text.dropFirst(), 2, 1...53)
  }

  private static func isClock(_ text: Substring) -> Bool {
    if ["MO", "MI", "AF", "EV", "NI", "DT", "XX"].contains(String(text)) { return true }
    var zone = text.drop { $0.isNumber || $0 == ":" }
    let fields = text.prefix(text.count - zone.count).split(separator: ":")
    guard (2...3).contains(fields.count), isNumber(fields[0], 2, 0...24),
      fields.dropFirst().allSatisfy({ isNumber($0, 2, 0...60) })
    else { return false }
    if zone.isEmpty || zone == "Z" { return true }
    guard zone.removeFirst() != "Z" else { return false }
    let hours = zone.split(separator: ":")
    return isNumber(hours[0], 2, 0...14) && (hours.count == 1 || isNumber(hours[1], 2, 0...59))
  }

  /// So many digits within bounds, or so many X.
  private static func isNumber(
    _ text: Substring, _ count: Int, _ bounds: ClosedRange<Int>
  ) -> Bool {
    guard text.count == count else { return false }
    return text.allSatisfy { $0 == "X" } || Int(text).map(bounds.contains) == true
  }
}

extension Timex.Kind {
  fileprivate var isLength: Bool { self == .duration || self == .set }
}
