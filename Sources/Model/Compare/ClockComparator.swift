/// Compares two times of one day.
enum ClockComparator {
  /// Minutes that a sharp time may be off where one of the two is a multiple of five.
  static let rounding = 5

  /// The relation of two clock times or parts of the day; `one` and `other` are their values.
  static func compare(
    _ left: ClockSpan, _ right: ClockSpan, _ one: String, _ other: String
  ) -> (relation: Relation, reason: TimeReason) {
    if left.isPart || right.isPart { return parts(left, right, one, other) }
    if (left.offset == nil) != (right.offset == nil) { return zones(left, right, one, other) }
    let first = left.shifted(by: -(left.offset ?? 0))
    let second = right.shifted(by: -(right.offset ?? 0))
    if first == second { return (.agree, .clocksAgree(one, other, minutes: 0)) }
    let gap = distance(first, second)
    if gap == 0 {
      let slack = max(first.count, second.count) / 2
      return (.compatible, .clocksAgree(one, other, minutes: slack))
    }
    if gap <= rounding, left.isRound || right.isRound {
      return (.tension, .clocksRounded(one, other))
    }
    return (.conflict, .clocksDiffer(one, other))
  }

  /// "Afternoon" against 7:37 in the morning; a night also holds the hours after midnight.
  private static func parts(
    _ left: ClockSpan, _ right: ClockSpan, _ one: String, _ other: String
  ) -> (relation: Relation, reason: TimeReason) {
    if left.isPart, right.isPart, left.minutes == right.minutes {
      return (.agree, .partHolds(one, other))
    }
    // The part is told in local time; a clock with a zone may show that of another place.
    if left.offset != nil || right.offset != nil { return (.compatible, .zoneUnknown(one, other)) }
    let isShared =
      left.minutes.overlaps(right.minutes) || left.shifted(by: 1440).overlaps(right.minutes)
      || left.minutes.overlaps(right.shifted(by: 1440))
    return isShared
      ? (.compatible, .partHolds(one, other)) : (.conflict, .partExcludes(one, other))
  }

  /// Zones lie a multiple of 15 minutes apart: "0737 GMT" and "2.37 pm" can be one moment, "0737 GMT"
  /// and "2.45 pm" cannot.
  private static func zones(
    _ left: ClockSpan, _ right: ClockSpan, _ one: String, _ other: String
  ) -> (relation: Relation, reason: TimeReason) {
    guard left.isSharp, right.isSharp else { return (.compatible, .zoneUnknown(one, other)) }
    let apart = abs(left.minutes.lowerBound - right.minutes.lowerBound) % 15
    let gap = min(apart, 15 - apart)
    if gap == 0 { return (.compatible, .zoneUnknown(one, other)) }
    if gap <= rounding, left.isRound || right.isRound {
      return (.tension, .clocksRounded(one, other))
    }
    return (.conflict, .clocksDiffer(one, other))
  }

  /// Minutes between two intervals, the shorter way round the clock.
  private static func distance(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> Int {
    [-1440, 0, 1440].map { shift in
      let moved = second.lowerBound + shift...second.upperBound + shift
      if first.overlaps(moved) { return 0 }
      return max(moved.lowerBound - first.upperBound, first.lowerBound - moved.upperBound)
    }.min() ?? 0
  }
}
