/// Finds the days on which the clues that hold weigh most: a weighted constraint problem over sets of
/// days, solved exactly by a sweep over their ends.
struct ClueSolver {
  /// The days; empty where there are no clues.
  let days: DaySet
  /// The clues that hold on some of the days, in the order given.
  let holding: [DateClue]
  /// 0 to 1: the answer is as sure as the clues that set its ends to within a month, less what
  /// speaks against it.
  let confidence: Double

  /// Solves clues. Weights are summed in thousandths, so that their order never matters.
  /// - Complexity: that of sorting the ends of all ranges.
  init(_ clues: [DateClue]) {
    var steps: [Int: Int] = [:]
    for clue in clues {
      for range in clue.days.ranges {
        steps[range.lowerBound, default: 0] += ClueSolver.thousandths(clue)
        steps[range.upperBound + 1, default: 0] -= ClueSolver.thousandths(clue)
      }
    }
    var best = 0
    var found: [ClosedRange<Int>] = []
    var sum = 0
    let ends = steps.keys.sorted()
    for (start, next) in zip(ends, ends.dropFirst()) {
      sum += steps[start] ?? 0
      if sum > best {
        best = sum
        found = []
      }
      if sum == best, sum > 0 { found.append(start...next - 1) }
    }
    let days = DaySet(found)
    self.days = days
    holding = clues.filter { !$0.days.intersection(days).isEmpty }
    confidence = ClueSolver.confidence(clues, days)
  }

  private static func thousandths(_ clue: DateClue) -> Int { Int((clue.weight * 1000).rounded()) }

  private static let month = 31

  private static func confidence(_ clues: [DateClue], _ days: DaySet) -> Double {
    guard let first = days.ranges.first?.lowerBound, let last = days.ranges.last?.upperBound else {
      return 0
    }
    var doubts: [Double] = []
    if first > DaySet.bounds.lowerBound {
      doubts.append(doubt(clues) { (first - month...first).contains($0.lowerBound) })
    }
    if last < DaySet.bounds.upperBound {
      doubts.append(doubt(clues) { (last...last + month).contains($0.upperBound) })
    }
    let all = clues.reduce(0) { $0 + thousandths($1) }
    let broken = clues.filter { $0.days.intersection(days).isEmpty }
      .reduce(0) { $0 + thousandths($1) }
    guard all > 0, let doubt = doubts.max() else { return 0 }
    let sure = (1 - doubt) * Double(all - broken) / Double(all)
    return min(0.9, (sure * 100).rounded() / 100)
  }

  /// The chance that all clues with such an end are wrong, as if they were independent.
  private static func doubt(
    _ clues: [DateClue], _ isEnd: (ClosedRange<Int>) -> Bool
  ) -> Double {
    clues.filter { $0.days.ranges.contains(where: isEnd) }.reduce(1) { $0 * (1 - $1.weight) }
  }
}
