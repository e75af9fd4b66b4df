/// A set of days, as ranges of days since 1970 that are sorted and lie apart.
struct DaySet: Hashable, Sendable {
  /// All days of the years 1 to 9999, since 1970.
  static let bounds = -719_162...2_932_896
  /// Every day.
  static let always = DaySet([bounds])

  /// The ranges, in order; two of them never touch.
  let ranges: [ClosedRange<Int>]

  /// The union of ranges in any order; what lies outside the calendar is cut off.
  /// - Complexity: that of sorting the ranges.
  init(_ ranges: [ClosedRange<Int>]) {
    var merged: [ClosedRange<Int>] = []
    let inside = ranges.filter { $0.overlaps(DaySet.bounds) }
      .map { $0.clamped(to: DaySet.bounds) }
    for range in inside.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// From one day to another; none where the second lies before the first.
  init(_ first: Int, through last: Int) { self.init(first <= last ? [first...last] : []) }

  /// A day and all after it.
  init(from first: Int) { self.init(first, through: DaySet.bounds.upperBound) }

  /// A day and all before it.
  init(through last: Int) { self.init(DaySet.bounds.lowerBound, through: last) }

  /// Whether there is no day.
  var isEmpty: Bool { ranges.isEmpty }

  /// The first day, nil where there is none or no bound.
  var first: CalendarDate? {
    guard let day = ranges.first?.lowerBound, day > DaySet.bounds.lowerBound else { return nil }
    return CalendarDate(daysSince1970: day)
  }

  /// The last day, nil where there is none or no bound.
  var last: CalendarDate? {
    guard let day = ranges.last?.upperBound, day < DaySet.bounds.upperBound else { return nil }
    return CalendarDate(daysSince1970: day)
  }

  /// Whether it holds a day.
  func contains(_ day: Int) -> Bool { ranges.contains { $0.contains(day) } }

  /// The days in both.
  func intersection(_ other: DaySet) -> DaySet {
    DaySet(
      ranges.flatMap { one in
        other.ranges.compactMap { $0.overlaps(one) ? $0.clamped(to: one) : nil }
      })
  }

  /// Each range with so many days more before it and after it.
  func widened(before: Int, after: Int) -> DaySet {
    DaySet(
      ranges.map {
        max($0.lowerBound, DaySet.bounds.lowerBound) - before...$0.upperBound + after
      })
  }
}
