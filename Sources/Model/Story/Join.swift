/// Two groups that may be joined, as they were when it was noted.
struct Join: Comparable {
  /// The mean likeness of their members.
  let mean: Double
  /// The group with the lower number.
  let first: Int
  /// The group with the higher number.
  let second: Int
  let firstVersion: Int32
  let secondVersion: Int32

  /// Whether another join comes before this one: a higher mean, then lower numbers.
  static func < (left: Join, right: Join) -> Bool {
    if left.mean != right.mean { return left.mean < right.mean }
    return (left.first, left.second) > (right.first, right.second)
  }
}
