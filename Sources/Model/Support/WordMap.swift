/// Values by the folded hashes of words, laid out as in `WordSet`.
///
/// A hash of 0 is no word and has no value.
struct WordMap<Value> {
  fileprivate struct Bucket {
    /// 0 where no word stands.
    var hash: UInt64
    var value: Value?
  }

  /// A power of two of them, at most half taken.
  private var slots: [Bucket]
  private var count = 0

  /// An empty map that need not grow for so many words.
  init(capacity: Int = 0) {
    var size = 8
    while size < 2 * capacity { size *= 2 }
    slots = [Bucket](repeating: Bucket(hash: 0, value: nil), count: size)
  }

  /// The values of some words; of two with one hash the first.
  init(_ pairs: some Sequence<(UInt64, Value)>) {
    self.init(capacity: pairs.underestimatedCount)
    for (hash, value) in pairs where self[hash] == nil { self[hash] = value }
  }

  /// The value of a word, nil where it has none.
  subscript(hash: UInt64) -> Value? {
    @inline(__always) get {
      let slot = slot(of: hash)
      // Most words have none, and need no look at the value.
      return slots[slot].hash == 0 ? nil : slots[slot].value
    }
    set {
      let slot = slot(of: hash)
      if slots[slot].hash != 0 {
        slots[slot].value = newValue
      } else if hash != 0, let newValue {
        slots[slot] = Bucket(hash: hash, value: newValue)
        count += 1
        if count * 2 > slots.count { grow() }
      }
    }
  }

  /// Changes the value of a word in place, beginning with a default where it has none.
  mutating func update(
    _ hash: UInt64, default missing: @autoclosure () -> Value, _ change: (inout Value) -> Void
  ) {
    guard hash != 0 else { return }
    if self[hash] == nil { self[hash] = missing() }
    update(slot: slot(of: hash), change)
  }

  /// Changes each value in place.
  mutating func updateValues(_ change: (inout Value) -> Void) {
    for slot in slots.indices { update(slot: slot, change) }
  }

  private mutating func update(slot: Int, _ change: (inout Value) -> Void) {
    guard var value = slots[slot].value else { return }
    // The slot lets go of the value meanwhile, so that an array in it is not copied to be changed.
    slots[slot].value = nil
    change(&value)
    slots[slot].value = value
  }

  private mutating func grow() {
    let old = slots
    slots = [Bucket](repeating: Bucket(hash: 0, value: nil), count: old.count * 2)
    for word in old where word.hash != 0 { slots[slot(of: word.hash)] = word }
  }

  /// Where a word stands, or the free slot where it would.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }
}

extension WordMap: Sendable where Value: Sendable {}
extension WordMap.Bucket: Sendable where Value: Sendable {}
