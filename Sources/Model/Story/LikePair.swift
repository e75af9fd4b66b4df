/// Two articles that are alike, by their indices, and how much.
struct LikePair: Hashable, Sendable {
  /// The lower index.
  let first: Int
  /// The higher index.
  let second: Int
  /// In millionths, so that sums are exact and the same in any order.
  let likeness: Int

  /// Whether a pair is more alike than another; at a tie, whether its numbers are lower.
  static func precedes(_ left: LikePair, _ right: LikePair) -> Bool {
    if left.likeness != right.likeness { return left.likeness > right.likeness }
    return (left.first, left.second) < (right.first, right.second)
  }
}
