/// Events whose date is known, from `Lexicons/events.tsv`, from the reader and from the articles of a
/// story: an anniversary of one dates a text.
struct ReferenceEvents: Sendable {
  /// Where a text speaks of an event: the head noun's token.
  struct Mention: Hashable {
    let event: DatedEvent
    let token: Int
    /// Whether two names or more tell it from others.
    let isSure: Bool
  }

  private let events: [DatedEvent]
  /// Indices of `events` by head, in order.
  private let byHead: [UInt64: [Int]]

  /// The list that ships with the program; `further` events come before it.
  init(further: [DatedEvent] = []) {
    self.init(events: further + DatedEvent.table(LexiconFile.events).events)
  }

  /// These events; the first counts where several fit.
  init(events: [DatedEvent]) {
    self.events = events
    var byHead: [UInt64: [Int]] = [:]
    for (index, event) in events.enumerated() {
      for head in event.heads { byHead[head, default: []].append(index) }
    }
    self.byHead = byHead
  }

  /// The event that a head noun in `heads` and a name in `names` speak of; the first of the list
  /// where several fit. The name may stand further off than the head: "leaders came to Kyiv for the
  /// third anniversary of the assault".
  func event(heads: ArraySlice<Token>, names: ArraySlice<Token>) -> DatedEvent? {
    let indices = heads.flatMap { byHead[$0.folded] ?? [] }
    guard !indices.isEmpty else { return nil }
    let words = Set(names.map(\.folded))
    let fitting = indices.filter { index in
      events[index].places.contains { $0.isSubset(of: words) }
    }
    return fitting.min().map { events[$0] }
  }

  /// The events that a sentence speaks of, each once, in order of the text; where two share a head
  /// and a name, as two wars in one country, the sentence does not say which and gives neither.
  func mentions(in tokens: [Token], _ sentence: Range<Int>) -> [Mention] {
    var words: Set<UInt64>?
    var found: [Mention] = []
    for index in sentence {
      guard let candidates = byHead[tokens[index].folded] else { continue }
      let names = words ?? Set(tokens[sentence].map(\.folded))
      words = names
      let fitting = candidates.filter { candidate in
        events[candidate].places.contains { $0.isSubset(of: names) }
      }
      guard fitting.count == 1, let only = fitting.first,
        !found.contains(where: { $0.event == events[only] })
      else { continue }
      let isSure = events[only].places.contains { $0.count > 1 && $0.isSubset(of: names) }
      found.append(Mention(event: events[only], token: index, isSure: isSure))
    }
    return found
  }
}
