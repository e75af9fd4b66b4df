/// Numbers words by their folded hashes: open addressing with linear probing (Knuth, The Art of
/// Computer Programming, volume 3, section 6.4, algorithm L).
///
/// Most words of a text are not in it and cost one look at one slot; Swift's `Dictionary` would hash
/// the hash again.
struct WordTable: Sendable {
  /// Words in the order of their numbers; the first is that of unknown words.
  private var hashes: [UInt64] = [0]
  /// A power of two of them; 0 where no word stands.
  private var slots: [UInt32]
  private let mask: Int

  /// An empty table for at most so many words.
  init(capacity: Int) {
    var size = 16
    // At most a quarter is taken, so that three words in four end at their first slot.
    while size < 4 * capacity { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of a word; a new one where the table does not hold it, unknown where it is full.
  @discardableResult
  mutating func insert(_ hash: UInt64) -> WordID {
    let slot = slot(of: hash)
    if slots[slot] == 0 {
      guard hashes.count < slots.count else { return .unknown }
      slots[slot] = UInt32(clamping: hashes.count)
      hashes.append(hash)
    }
    return WordID(index: slots[slot])
  }

  /// The number of a word.
  subscript(hash: UInt64) -> WordID { WordID(index: slots[slot(of: hash)]) }

  /// Where a word stands, or the free slot where it would.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
