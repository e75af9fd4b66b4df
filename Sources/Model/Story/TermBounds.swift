/// Between which numbers of holders the bound of a `TermIndex` lies: another bound between the same two
/// takes and leaves the same terms.
struct TermBounds: Hashable, Sendable {
  /// The most holders that a term of the index has; 0 where it has no term.
  var highestTaken: Int
  /// The fewest holders that a term has which was left out for having too many; nil where none was.
  var lowestLeft: Int?

  /// No term yet.
  static let none = TermBounds(highestTaken: 0, lowestLeft: nil)

  /// Takes in a term with so many holders, where the index takes `most` at most.
  mutating func note(_ holders: Int, most: Int) {
    if holders <= most {
      highestTaken = max(highestTaken, holders)
    } else {
      lowestLeft = min(lowestLeft ?? holders, holders)
    }
  }

  /// Takes in the terms of another part of the index.
  mutating func note(_ other: TermBounds) {
    highestTaken = max(highestTaken, other.highestTaken)
    if let left = other.lowestLeft { lowestLeft = min(lowestLeft ?? left, left) }
  }

  /// Whether an index that takes `most` at most has the same terms.
  func hold(most: Int) -> Bool {
    highestTaken <= most && lowestLeft.map { $0 > most } ?? true
  }
}
