import Model

/// Draws the timeline of a story. Only what is seen is drawn.
enum TimelineView {
  /// The parts of the screen.
  static func parts(in state: AppState) -> TableParts {
    let rows = state.content.size.rows
    return TableParts(
      of: state.content, panelRows: rows >= 30 ? 5 : rows >= 10 ? 3 : rows >= 8 ? 2 : 0)
  }

  static func draw(_ timeline: TimelineState, of state: AppState, into frame: inout Frame) {
    let parts = parts(in: state)
    let columns = TimelineColumns(timeline, in: state)
    let axis = timeline.axis
    let isWeek = timeline.timeline?.isWeek ?? false
    let step = isWeek ? .day : axis.step { Wording.tickWidth($0) + 2 }
    let ticks = axis.ticks(step)
    drawTitle(timeline, state, in: parts.title, into: &frame)
    drawAxis(ticks, step, isWeek: isWeek, state, columns, in: parts.head, into: &frame)
    if timeline.rows.rows.isEmpty, !parts.list.isEmpty {
      let text =
        state.isReading ? "Reading the articles" : "No story is here any more; q goes back."
      frame.write(
        text, role: .dim, row: parts.list.row, column: 1, limit: parts.list.columns.upperBound,
        signs: state.signs)
    }
    let line = TimelineLine(timeline, state, columns, ticks: ticks.map(\.place))
    for row in parts.list.rows {
      let index = timeline.top + row - parts.list.row
      guard timeline.rows.rows.indices.contains(index) else { break }
      line.draw(index, at: row, into: &frame)
    }
    TimelinePanel.draw(timeline, state, rule: parts.rule, panel: parts.panel, into: &frame)
    SignLegend.draw(TimelinePanel.legend(state.signs), in: parts.legend, into: &frame)
  }

  private static func drawTitle(
    _ timeline: TimelineState, _ state: AppState, in line: Rect, into frame: inout Frame
  ) {
    let story = state.findings.story(timeline.story)
    TitleLine.draw(
      "Timeline",
      about: story.map { ArticleLabel.title(of: $0, in: state.findings.analysis) } ?? "",
      summary: { _ in range(timeline, isWide: line.size.columns >= 80) }, in: line,
      signs: state.signs, into: &frame)
  }

  /// The first and the last day that is shown.
  private static func range(_ timeline: TimelineState, isWide: Bool) -> String {
    guard let story = timeline.timeline else { return "" }
    if story.isWeek { return "no date known: days of the week" }
    let days = timeline.axis.days
    if isWide { return Wording.days(days) }
    return [days.lowerBound, days.upperBound].compactMap(CalendarDate.init(daysSince1970:))
      .map(\.iso).joined(separator: " - ")
  }

  /// The labels of the ticks, each behind its own line.
  private static func drawAxis(
    _ ticks: [TimeAxis.Tick], _ step: TimeAxis.Step, isWeek: Bool, _ state: AppState,
    _ columns: TimelineColumns,
    in line: Rect, into frame: inout Frame
  ) {
    guard !line.isEmpty else { return }
    let edge = min(columns.axis.upperBound, line.columns.upperBound)
    for (index, tick) in ticks.enumerated() {
      let start = columns.axis.lowerBound + tick.place
      let next = index + 1 < ticks.count ? columns.axis.lowerBound + ticks[index + 1].place : edge
      frame.write(state.signs.upright, row: line.row, column: start, role: .border, limit: edge)
      let label = Wording.tick(tick.day, step, isWeek: isWeek)
      // A label that would be cut at the edge would be another date.
      guard start + 1 + DisplayWidth.of(label) <= min(next, edge) else { continue }
      frame.write(label, row: line.row, column: start + 1, role: .dim, limit: edge)
    }
    if !columns.undated.isEmpty {
      frame.write(
        columns.undated.count >= 8 ? "undated" : "?", row: line.row,
        column: columns.undated.lowerBound, role: .dim, limit: columns.undated.upperBound)
    }
  }
}
