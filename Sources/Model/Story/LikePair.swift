/// Two articles that are alike, by their indices, and how much.
struct LikePair: Hashable, Sendable {
  /// The lower index.
  let first: Int
  /// The higher index.
  let second: Int
  /// In millionths, so that sums are exact and the same in any order.
  let likeness: Int
}
