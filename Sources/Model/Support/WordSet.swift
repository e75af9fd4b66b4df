/// A set of words by their folded hashes: open addressing with linear probing (Knuth, The Art of
/// Computer Programming, volume 3, section 6.4, algorithm L).
///
/// Rules ask such sets about every token. Swift's `Set` hashes each hash again, which takes longer
/// than all the rest. A hash of 0 is no word and never a member.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// A power of two of them, at most half taken; 0 where no word stands.
  private var slots: [UInt64]
  /// How many words it holds.
  private(set) var count = 0

  /// The empty set.
  init() { slots = [UInt64](repeating: 0, count: 8) }

  /// An empty set that need not grow for so many words.
  init(capacity: Int) {
    var size = 8
    while size < 2 * capacity { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// The words with some hashes.
  init(_ hashes: some Sequence<UInt64>) {
    self.init()
    for hash in hashes { insert(hash) }
  }

  init(arrayLiteral words: NamedWord...) { self.init(words.lazy.map(\.hash)) }

  /// Whether it holds a word.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] != 0 }

  /// Adds a word; false where it was a member, or is no word.
  @discardableResult
  mutating func insert(_ hash: UInt64) -> Bool {
    let slot = slot(of: hash)
    guard hash != 0, slots[slot] == 0 else { return false }
    slots[slot] = hash
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  private mutating func grow() {
    let words = slots
    slots = [UInt64](repeating: 0, count: words.count * 2)
    for hash in words where hash != 0 { slots[slot(of: hash)] = hash }
  }

  /// Where a word stands, or the free slot where it would.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
