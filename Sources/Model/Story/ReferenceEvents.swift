/// Events whose date the world knows, from `Lexicons/events.tsv`: an anniversary of one dates a text.
struct ReferenceEvents: Sendable {
  /// A dated event, known by a head noun and a name beside it: "invasion" and "Ukraine".
  struct Event: Hashable, Sendable {
    let name: String
    let date: CalendarDate
    fileprivate let heads: Set<UInt64>
    fileprivate let places: Set<UInt64>
  }

  private let events: [Event]

  /// Reads the list that ships with the program.
  init() {
    events = TabSeparated.rows(PackageResources.events_tsv).compactMap { row in
      guard row.count == 4, let span = TimexSpan(row[1]), let date = span.first else { return nil }
      return Event(
        name: row[0], date: date, heads: ReferenceEvents.words(row[2]),
        places: ReferenceEvents.words(row[3]))
    }
  }

  /// The event that a head noun in `heads` and a name in `names` speak of; the first of the list
  /// where several fit. The name may stand further off than the head: "leaders came to Kyiv for the
  /// third anniversary of the assault".
  func event(heads: ArraySlice<Token>, names: ArraySlice<Token>) -> Event? {
    let nouns = Set(heads.map(\.folded))
    let places = Set(names.map(\.folded))
    return events.first { event in
      !event.heads.isDisjoint(with: nouns) && !event.places.isDisjoint(with: places)
    }
  }

  private static func words(_ cell: String) -> Set<UInt64> {
    Set(cell.split(separator: "|").map { StableHash.folded(String($0)) })
  }
}
