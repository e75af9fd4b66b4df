/// The events that an article names with their participants, to which "the call" refers back.
struct MainEvents {
  private let counts: [(event: EventKey, count: Int)]

  /// Counts the mentions that name two participants (one, for a visit).
  init(_ mentions: [EventMention]) {
    var counts: [(event: EventKey, count: Int)] = []
    for mention in mentions where MainEvents.isComplete(mention) {
      let key = EventKey(kind: mention.kind, participants: mention.participants)
      if let index = counts.firstIndex(where: { $0.event == key }) {
        counts[index].count += 1
      } else {
        counts.append((key, 1))
      }
    }
    self.counts = counts
  }

  /// The event that a mention speaks of; nil where it can't be told.
  func event(of mention: EventMention) -> EventKey? {
    if MainEvents.isComplete(mention) {
      return EventKey(kind: mention.kind, participants: mention.participants)
    }
    guard mention.isDefinite else { return nil }
    // The most frequent, the first at a tie.
    var best: (event: EventKey, count: Int)?
    for entry in counts
    where entry.event.kind == mention.kind
      && mention.participants.allSatisfy(entry.event.participants.contains)
      && entry.count > (best?.count ?? 0)
    {
      best = entry
    }
    return best?.event
  }

  private static func isComplete(_ mention: EventMention) -> Bool {
    mention.participants.count > (mention.kind.hasSuffix("visit") ? 0 : 1)
  }
}
