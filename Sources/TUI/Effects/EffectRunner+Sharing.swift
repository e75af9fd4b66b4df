import Model

/// A store that several readers have open at once.
extension EffectRunner {
  /// Takes up what other readers kept since the store was read; nothing before the first reading is
  /// done, for the store is opened beside it.
  func rereadStore() {
    guard let store = store.withLock({ $0 }), shared.withLock({ $0.read != nil }),
      let discrepancies = try? store.discrepancies(), let pins = try? store.pins(),
      let edits = try? store.storyEdits()
    else { return }
    let (finder, isNew, isEdited) = shared.withLock { shared in
      let isNew = shared.discrepancies != discrepancies || shared.pins != pins
      shared.discrepancies = discrepancies
      shared.pins = pins
      shared.edits = edits
      return (shared.finder, isNew, edits != shared.analysedEdits)
    }
    if isNew, let finder {
      post(.marksAnchored(discrepancies.map(finder.place)))
      post(.pinsAnchored(pins.map(finder.place)))
    }
    if isEdited { reading.start { self.takeUpStore() } }
  }

  /// Marks as they are to be kept where another reader changed some of them meanwhile.
  func merged(_ marks: [Discrepancy], _ store: Store) throws(StoreError) -> [Discrepancy] {
    let known = shared.withLock { $0.discrepancies ?? [] }
    let bases = Dictionary(known.map { ($0.id, $0) }) { $1 }
    guard marks.contains(where: { bases[$0.id] != nil }) else { return marks }
    let kept = Dictionary(try store.discrepancies().map { ($0.id, $0) }) { $1 }
    return marks.map { mark in
      guard let base = bases[mark.id], let now = kept[mark.id], now != base else { return mark }
      return now.taking(mark, since: base)
    }
  }
}
