/// An event whose date is known, by a head noun and a name beside it: "invasion" and "Ukraine".
public struct DatedEvent: Hashable, Sendable {
  /// What people call it.
  public let name: String
  /// Its first day.
  public let date: CalendarDate
  /// Its days: 1 for a day; a month's where the month alone is known.
  public let length: Int
  /// Folded hashes of the nouns and verbs it is told with, one of which must stand in the text.
  let heads: Set<UInt64>
  /// Folded hashes of the names that tell it from others: all words of one of these sets.
  let places: [Set<UInt64>]

  /// Makes an event; see `init(row:)` for the cells.
  init(name: String, date: CalendarDate, length: Int, heads: Set<UInt64>, places: [Set<UInt64>]) {
    self.name = name
    self.date = date
    self.length = length
    self.heads = heads
    self.places = places
  }

  /// Reads a row of `events.tsv`: name, date (2022-02-24 or 2022-02), heads, places; a bar stands
  /// between alternatives, a plus between words that must all be there ("Saudi+Iran").
  /// - Throws: what is wrong with the row.
  init(row: [String]) throws(RowFault) {
    guard row.count == 4 else { throw .cells(row.count) }
    guard !row[0].isEmpty else { throw .noName }
    guard let span = TimexSpan(row[1]), span.month != nil, let first = span.first,
      let last = span.last
    else { throw .date(row[1]) }
    let heads = row[2].split(separator: "|").map { StableHash.folded(String($0)) }
    let places = row[3].split(separator: "|").map { cell in
      Set(cell.split(separator: "+").map { StableHash.folded(String($0)) })
    }
    guard !heads.isEmpty else { throw .noHeads }
    guard !places.isEmpty, places.allSatisfy({ !$0.isEmpty }) else { throw .noPlaces }
    self.init(
      name: row[0], date: first, length: last.daysSince1970 - first.daysSince1970 + 1,
      heads: Set(heads), places: places)
  }

  /// What is wrong with a row of the table.
  public enum RowFault: Error, Hashable, Sendable {
    /// Not four cells, but this many.
    case cells(Int)
    /// The first cell is empty.
    case noName
    /// The second cell is no day or month of the calendar.
    case date(String)
    /// The third cell names no noun.
    case noHeads
    /// The fourth cell names no place.
    case noPlaces
  }

  /// A line that could not be read, from 1.
  public struct BadLine: Hashable, Sendable {
    /// Number of the line, from 1.
    public let number: Int
    /// What is wrong with it.
    public let fault: RowFault
  }

  /// Reads a table in the form of `events.tsv`; lines that begin with "#" and empty ones are passed
  /// over. A bad line takes no other with it.
  public static func table(_ bytes: [UInt8]) -> (events: [DatedEvent], badLines: [BadLine]) {
    var events: [DatedEvent] = []
    var badLines: [BadLine] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let first = line.first, first != 0x23 else { continue }
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      do {
        events.append(try DatedEvent(row: cells))
      } catch {
        badLines.append(BadLine(number: index + 1, fault: error))
      }
    }
    return (events, badLines)
  }
}
