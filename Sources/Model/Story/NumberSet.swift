/// A set of numbers from 0 to 511 in 64 bytes, without memory elsewhere: millions of pairs of articles
/// are held against each other, and a `Set` counts a reference and hashes each time.
struct NumberSet: Hashable, Sendable {
  /// The numbers as bits, 64 a word, the lowest first.
  private(set) var words = SIMD8<UInt64>()

  /// The empty set.
  init() {}

  /// The set of some bits.
  init(words: SIMD8<UInt64>) { self.words = words }

  /// Adds a number; one outside 0 to 511 is passed over.
  mutating func insert(_ number: Int) {
    guard (0..<512).contains(number) else { return }
    words[number / 64] |= 1 << UInt64(number % 64)
  }

  /// Whether a number is in the set.
  func contains(_ number: Int) -> Bool {
    (0..<512).contains(number) && words[number / 64] & (1 << UInt64(number % 64)) != 0
  }

  /// Whether no number is in both sets.
  func isDisjoint(with other: NumberSet) -> Bool { words & other.words == SIMD8() }

  /// Whether there is no number.
  var isEmpty: Bool { words == SIMD8() }

  /// The highest number, nil where there is none.
  var max: Int? {
    for index in stride(from: 7, through: 0, by: -1) where words[index] != 0 {
      return index * 64 + 63 - words[index].leadingZeroBitCount
    }
    return nil
  }
}
