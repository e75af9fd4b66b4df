import Model

/// The rows of a timeline from top to bottom, and what the keys stop at in them.
struct TimelineRows: Sendable {
  /// One row.
  enum Row: Hashable, Sendable {
    /// An event and its values, over its line.
    case heading(Int)
    /// The line of an event, by index.
    case event(Int)
    /// The day of writing of a source, by index of its lane.
    case written(Int)
    /// What a source tells.
    case told(Int)
    /// Both in one row, where there is little room.
    case lane(Int)
    case blank
  }

  /// A line that the keys go along: that of an event, or the lane of a source.
  enum Line: Hashable, Sendable {
    case event(EventKey)
    case lane(ArticleID)
  }

  /// An item on a line; the same one stands on the line of its event and in the lane of its source.
  struct Stop: Hashable, Sendable {
    let line: Line
    let item: TimelineItem
    /// Index of the row that it is drawn in.
    let row: Int

    /// Whether it is the same item on the same line, whatever the row.
    func isSame(as other: Stop) -> Bool {
      line == other.line && item.article == other.item.article
        && item.range == other.item.range && item.isWriting == other.item.isWriting
    }
  }

  /// From top to bottom.
  let rows: [Row]
  /// Line by line, by day within each, undated items last.
  let stops: [Stop]
  /// Whether some of them have no day.
  let hasUndated: Bool
  private let stopsOfRow: [[Int]]

  static let none = TimelineRows(nil, isRoomy: false)

  /// Lays out the events, then the sources; a roomy timeline has a row of words for each event and two
  /// rows for each source.
  init(_ timeline: StoryTimeline?, isRoomy: Bool) {
    var rows: [Row] = []
    var stops: [Stop] = []
    func add(_ items: [TimelineItem], _ line: Line) {
      stops += items.map { Stop(line: line, item: $0, row: rows.count - 1) }
    }
    for (index, event) in (timeline?.events ?? []).enumerated() {
      if isRoomy { rows.append(.heading(index)) }
      rows.append(.event(index))
      add(event.items, .event(event.event))
    }
    if isRoomy, !rows.isEmpty { rows.append(.blank) }
    for (index, lane) in (timeline?.lanes ?? []).enumerated() {
      let line = Line.lane(lane.article)
      if isRoomy {
        rows.append(.written(index))
        add([lane.written], line)
        rows.append(.told(index))
        add(lane.items, line)
      } else {
        rows.append(.lane(index))
        add(([lane.written] + lane.items).sorted(by: TimelineRows.precedes), line)
      }
    }
    self.rows = rows
    self.stops = stops
    hasUndated = stops.contains { $0.item.place == nil }
    var stopsOfRow = [[Int]](repeating: [], count: rows.count)
    for (index, stop) in stops.enumerated() { stopsOfRow[stop.row].append(index) }
    self.stopsOfRow = stopsOfRow
  }

  /// Indices of the stops in a row.
  func stops(in row: Int) -> [Int] { stopsOfRow.indices.contains(row) ? stopsOfRow[row] : [] }

  private static func precedes(_ left: TimelineItem, _ right: TimelineItem) -> Bool {
    (left.place?.best ?? Int.max) < (right.place?.best ?? Int.max)
  }
}

extension TimelineItem {
  /// Whether it is the day of writing.
  var isWriting: Bool {
    if case .written = subject { true } else { false }
  }
}
