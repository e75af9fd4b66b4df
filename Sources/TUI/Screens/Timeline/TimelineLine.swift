import Model

/// Draws the rows of a timeline: names at the left, bars and dots on the axis, what is undated at the
/// right.
struct TimelineLine {
  private let timeline: TimelineState
  private let state: AppState
  private let columns: TimelineColumns
  private let ticks: [Int]
  private let selected: Int?

  init(_ timeline: TimelineState, _ state: AppState, _ columns: TimelineColumns, ticks: [Int]) {
    self.timeline = timeline
    self.state = state
    self.columns = columns
    self.ticks = ticks
    selected = timeline.rows.stops.isEmpty ? nil : timeline.index
  }

  private var signs: Signs { state.signs }

  /// Draws a row of the timeline at a row of the screen.
  func draw(_ index: Int, at row: Int, into frame: inout Frame) {
    let kind = timeline.rows.rows[index]
    if case .heading(let event) = kind { return drawHeading(event, at: row, into: &frame) }
    if kind == .blank { return }
    let stops = timeline.rows.stops(in: index)
    let isSelected = selected.map(stops.contains) ?? false
    drawLabel(kind, isSelected: isSelected, at: row, into: &frame)
    for tick in ticks { write(signs.upright, at: tick, row: row, role: .border, into: &frame) }
    drawBars(stops, isEvent: isEvent(kind), at: row, into: &frame)
    drawDots(stops, isEvent: isEvent(kind), at: row, into: &frame)
    drawEdges(stops, at: row, into: &frame)
    drawUndated(stops, at: row, into: &frame)
  }

  private func isEvent(_ kind: TimelineRows.Row) -> Bool {
    if case .event = kind { true } else { false }
  }

  private func write(
    _ text: String, at place: Int, row: Int, role: Role, into frame: inout Frame
  ) {
    guard (0..<columns.axis.count).contains(place) else { return }
    frame.write(
      text, row: row, column: columns.axis.lowerBound + place, role: role,
      limit: columns.axis.upperBound)
  }

  // MARK: Words

  /// The event, and which source gives which day.
  private func drawHeading(_ index: Int, at row: Int, into frame: inout Frame) {
    guard let event = timeline.timeline?.events[index] else { return }
    let relation = event.comparisons.map(\.relation).min() ?? .conflict
    var text = StyledText(
      " \(signs.sign(of: relation)) ", ComparisonCells.role(of: relation, isCurrent: false))
    text.append(Wording.name(event.event), .heading)
    for value in event.comparisons.flatMap(\.values) {
      let articles = Set(value.claims.map(\.article))
      let sigils = (timeline.timeline?.lanes ?? []).map(\.article).filter(articles.contains)
        .map { state.findings.sigils[$0] ?? "?" }
      text.append("   \(Wording.label(value.value)): ", .dim)
      text.append(sigils.joined(separator: ", "), .sigil)
    }
    let end = frame.write(text.row, row: row, column: 0, limit: frame.size.columns)
    if end >= frame.size.columns, DisplayWidth.of(text.string) > frame.size.columns {
      frame.write(signs.cut, row: row, column: frame.size.columns - 1, role: .dim)
    }
  }

  private func drawLabel(
    _ kind: TimelineRows.Row, isSelected: Bool, at row: Int, into frame: inout Frame
  ) {
    let limit = min(columns.label.upperBound, frame.size.columns)
    if isSelected { frame.write(signs.selected, row: row, column: 0, role: .selection) }
    switch kind {
    case .event(let index):
      guard let event = timeline.timeline?.events[index] else { return }
      let relation = event.comparisons.map(\.relation).min() ?? .conflict
      let at = frame.write(
        signs.sign(of: relation) + " ", row: row, column: 1,
        role: ComparisonCells.role(of: relation, isCurrent: false), limit: limit)
      frame.write(
        Wording.name(event.event), role: isSelected ? .selection : .text, row: row, column: at,
        limit: limit, signs: signs)
    case .written(let index), .lane(let index):
      guard let article = timeline.timeline?.lanes[index].article else { return }
      let sigil = state.findings.sigils[article] ?? signs.dot
      let at = frame.write(sigil + " ", row: row, column: 1, role: .sigil, limit: limit)
      let source = state.findings.analysis.article(article).map(ArticleLabel.source) ?? ""
      frame.write(
        source, role: isSelected ? .selection : .text, row: row, column: at, limit: limit,
        signs: signs)
    case .told:
      frame.write(
        "tells", role: isSelected ? .selection : .dim, row: row, column: 3, limit: limit,
        signs: signs)
    case .heading, .blank: break
    }
  }

  // MARK: Bars

  /// Draws over how many days each item may lie; an event's line goes from its first dot to its last.
  private func drawBars(_ stops: [Int], isEvent: Bool, at row: Int, into frame: inout Frame) {
    let items = stops.map { timeline.rows.stops[$0].item }
    if isEvent, let first = items.compactMap({ $0.place?.best }).min(),
      let last = items.compactMap({ $0.place?.best }).max(),
      let places = timeline.axis.places(of: first...last)
    {
      for place in places { write(signs.level, at: place, row: row, role: .conflict, into: &frame) }
    }
    for (stop, item) in zip(stops, items) {
      guard let days = item.place?.days, days.count > 1 else { continue }
      // The uncertainty of one dot on an event's line would hide what lies between the dots.
      guard !isEvent || stop == selected, let places = timeline.axis.places(of: days) else {
        continue
      }
      let isCurrent = stop == selected
      let sign = item.isWriting || isEvent ? signs.written : signs.level
      for place in places {
        write(sign, at: place, row: row, role: isCurrent ? .heading : .dim, into: &frame)
      }
    }
  }

  // MARK: Dots

  /// What stands in one place of the axis.
  private struct Dot {
    var stops: [Int]
    let place: Int
  }

  private func drawDots(_ stops: [Int], isEvent: Bool, at row: Int, into frame: inout Frame) {
    var dots: [Dot] = []
    for stop in stops {
      guard let day = timeline.rows.stops[stop].item.place?.best else { continue }
      let place = timeline.axis.place(of: day)
      guard (0..<timeline.axis.width).contains(place) else { continue }
      if let index = dots.firstIndex(where: { $0.place == place }) {
        dots[index].stops.append(stop)
      } else {
        dots.append(Dot(stops: [stop], place: place))
      }
    }
    dots.sort { $0.place < $1.place }
    for (index, dot) in dots.enumerated() {
      let isCurrent = selected.map(dot.stops.contains) ?? false
      let next = index + 1 < dots.count ? dots[index + 1].place : timeline.axis.width
      let room = next - dot.place
      let text = isEvent ? sigils(dot, room: room) : sign(dot)
      write(
        text, at: dot.place, row: row, role: isCurrent ? .selection : role(dot), into: &frame)
      if isCurrent { putCursor(row, columns.axis.lowerBound + dot.place, into: &frame) }
    }
  }

  /// The sources of an event's dot; as many of them as there is room for, or how many they are.
  private func sigils(_ dot: Dot, room: Int) -> String {
    let articles = Set(dot.stops.map { timeline.rows.stops[$0].item.article })
    let text = (timeline.timeline?.lanes ?? []).map(\.article).filter(articles.contains)
      .map { state.findings.sigils[$0] ?? "?" }.joined()
    return text.utf8.count <= max(1, room) ? text : count(articles.count)
  }

  private func sign(_ dot: Dot) -> String {
    guard dot.stops.count == 1, let stop = dot.stops.first else { return count(dot.stops.count) }
    return Self.sign(of: timeline.rows.stops[stop].item, signs: signs)
  }

  /// The sign of an item that stands alone in its place.
  static func sign(of item: TimelineItem, signs: Signs) -> String {
    switch item.subject {
    case .written: return signs.writtenBest
    case .told(_, _, let relation):
      return relation <= .tension ? signs.sign(of: relation) : signs.told
    case .named: return signs.named
    }
  }

  private func count(_ number: Int) -> String { number < 10 ? String(number) : "+" }

  private func role(_ dot: Dot) -> Role {
    let relations = dot.stops.compactMap { stop -> Relation? in
      if case .told(_, _, let relation) = timeline.rows.stops[stop].item.subject {
        relation
      } else {
        nil
      }
    }
    guard let strongest = relations.min(), strongest <= .tension else { return .text }
    return ComparisonCells.role(of: strongest, isCurrent: false)
  }

  // MARK: Out of sight

  /// Tells on either side that there is more.
  private func drawEdges(_ stops: [Int], at row: Int, into frame: inout Frame) {
    let places = stops.compactMap { timeline.rows.stops[$0].item.place?.best }
      .map(timeline.axis.place)
    if places.contains(where: { $0 < 0 }) {
      frame.write("<", row: row, column: columns.axis.lowerBound - 1, role: .key)
    }
    if places.contains(where: { $0 >= timeline.axis.width }) {
      frame.write(">", row: row, column: columns.axis.upperBound, role: .key)
    }
    if let selected, stops.contains(selected), frame.cursor == nil {
      putCursor(row, 0, into: &frame)
    }
  }

  /// A narrow window may end before the axis; the cursor is then at the sign of the row.
  private func putCursor(_ row: Int, _ column: Int, into frame: inout Frame) {
    frame.cursor = (row, column < frame.size.columns ? column : 0)
  }

  private func drawUndated(_ stops: [Int], at row: Int, into frame: inout Frame) {
    let undated = stops.filter { timeline.rows.stops[$0].item.place == nil }
    guard let first = undated.first, !columns.undated.isEmpty else { return }
    let isCurrent = selected.map(undated.contains) ?? false
    // What is told comes before the day of writing, whose name stands at the left.
    let named = undated.first { !timeline.rows.stops[$0].item.isWriting } ?? first
    let more = undated.count > 1 ? " (\(undated.count))" : ""
    frame.write(
      columns.undated.count >= 8
        ? label(timeline.rows.stops[named].item) + more : count(undated.count),
      role: isCurrent ? .selection : .dim, row: row, column: columns.undated.lowerBound,
      limit: columns.undated.upperBound, signs: signs)
    if isCurrent { putCursor(row, columns.undated.lowerBound, into: &frame) }
  }

  /// What an undated item says, in a word or two.
  private func label(_ item: TimelineItem) -> String {
    switch item.subject {
    case .written: "written?"
    case .told(let claim, _, _): Wording.label(claim.value)
    case .named: "?"
    }
  }
}
