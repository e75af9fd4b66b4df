/// Two articles that are alike, by their indices, and how much.
struct LikePair: Hashable, Sendable {
  // Half as wide as they are given: a folder of ten thousand has half a million pairs.
  private let firstIndex: Int32
  private let secondIndex: Int32
  private let millionths: Int32

  /// Makes a pair; the lower index comes first.
  init(first: Int, second: Int, likeness: Int) {
    firstIndex = Int32(clamping: first)
    secondIndex = Int32(clamping: second)
    millionths = Int32(clamping: likeness)
  }

  /// The lower index.
  var first: Int { Int(firstIndex) }
  /// The higher index.
  var second: Int { Int(secondIndex) }
  /// In millionths, so that sums are exact and the same in any order.
  var likeness: Int { Int(millionths) }

  /// Whether a pair is more alike than another; at a tie, whether its numbers are lower.
  static func precedes(_ left: LikePair, _ right: LikePair) -> Bool {
    if left.likeness != right.likeness { return left.likeness > right.likeness }
    return (left.first, left.second) < (right.first, right.second)
  }
}
