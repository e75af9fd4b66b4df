import Model

extension TimelineState {
  /// Does a command that the timeline understands.
  mutating func perform(_ command: Command, in state: inout AppState) -> [Effect] {
    let height = max(1, TimelineView.parts(in: state).list.size.rows)
    let times = command.times
    if let wanted = command.moved(from: index, height: height, count: rows.stops.count) {
      select(wanted, in: state)
      return []
    }
    switch command.action {
    case .lineDown: scroll(by: times, in: state)
    case .lineUp: scroll(by: -times, in: state)
    case .nextColumn: select(line: times, in: state)
    case .previousColumn: select(line: -times, in: state)
    case .earlierDays: pan(by: -times)
    case .laterDays: pan(by: times)
    case .zoomIn: zoom(by: times)
    case .zoomOut: zoom(by: -times)
    case .zoomAll:
      extent = nextExtent
      fit(in: state)
      state.tell(told(extent))
    case .nextConflict: goAlongConflicts(by: times, in: &state)
    case .previousConflict: goAlongConflicts(by: -times, in: &state)
    case .open: return open(in: &state)
    case .nextMatch: match(by: times, in: &state)
    case .previousMatch: match(by: -times, in: &state)
    case .copy:
      if let current { return [.copy(told(current, in: state))] }
    case .openSource:
      if let item = current?.item, let article = state.findings.analysis.article(item.article) {
        return [.openSource(file: article.file)]
      }
    case .cancel:
      if search == nil { state.pop() }
      search = nil
    default: break
    }
    return []
  }

  /// Why an action cannot be done now; nil where it can.
  func obstacle(to action: Action, in state: AppState) -> String? {
    switch action {
    case .zoomIn, .zoomOut, .zoomAll, .earlierDays, .laterDays:
      if timeline.map({ StoryTimeline.days(of: $0.items) == nil }) ?? true {
        return "no date is known here"
      }
      return timeline?.isWeek ?? false ? "no date is known here, only days of the week" : nil
    case .open, .copy, .openSource, .nextColumn, .previousColumn:
      return rows.stops.isEmpty ? "nothing is dated here" : nil
    case .nextConflict, .previousConflict:
      return timeline?.events.isEmpty ?? true ? "no dates in conflict found in this story" : nil
    case .nextMatch where search == nil, .previousMatch where search == nil:
      return "nothing searched yet; / searches"
    default: return nil
    }
  }

  /// What `0` shows next: all dates, then those far off where there are any, then those that matter.
  private var nextExtent: Extent {
    switch extent {
    case .main, .chosen: .near
    case .near: farDates > 0 ? .all : .main
    case .all: .main
    }
  }

  /// How many dates lie far off the others.
  private var farDates: Int {
    guard let timeline, let near = timeline.supportedDays else { return 0 }
    return timeline.items.filter { $0.place.map { !near.contains($0.best) } ?? false }.count
  }

  private func told(_ extent: Extent) -> String {
    switch extent {
    case .near where farDates > 0:
      "all dates but \(farDates) that \(farDates == 1 ? "lies" : "lie") far off; 0 shows "
        + (farDates == 1 ? "it" : "them")
    case .near, .all, .chosen: "all dates"
    case .main: "days of events and of writing"
    }
  }

  private mutating func pan(by steps: Int) {
    axis = axis.panned(by: steps)
    extent = .chosen
  }

  /// Zooms around what is selected where that is in sight, else around the middle.
  private mutating func zoom(by steps: Int) {
    let middle = axis.first + axis.count / 2
    let best = current?.item.place?.best
    let day = best.flatMap { axis.days.contains($0) ? $0 : nil } ?? middle
    // Twenty steps go from a day to all years of the calendar.
    for _ in 0..<min(20, abs(steps)) {
      axis = steps > 0 ? axis.zoomedIn(around: day) : axis.zoomedOut(around: day)
    }
    extent = .chosen
  }

  private mutating func scroll(by step: Int, in state: AppState) {
    let height = max(1, TimelineView.parts(in: state).list.size.rows)
    top = max(0, min(top + step, rows.rows.count - height))
    guard let row = current?.row, !(top..<top + height).contains(row) else { return }
    let seen = rows.stops.indices.filter { (top..<top + height).contains(rows.stops[$0].row) }
    if let stop = row < top ? seen.first : seen.last { select(stop, in: state) }
  }

  private mutating func goAlongConflicts(by step: Int, in state: inout AppState) {
    let events = (timeline?.events ?? []).map { TimelineRows.Line.event($0.event) }
    guard !events.isEmpty else { return }
    let here = current.flatMap { events.firstIndex(of: $0.line) }
    let wanted = here.map { $0 + step } ?? (step > 0 ? step - 1 : events.count + step)
    let line = events[(wanted % events.count + events.count) % events.count]
    select(rows.stops.firstIndex { $0.line == line } ?? 0, in: state)
    if wanted >= events.count { state.tell("past the last event, at the first again") }
    if wanted < 0 { state.tell("before the first event, at the last") }
  }

  /// Opens Compare where sources differ on the day, else the Reader at the words.
  private func open(in state: inout AppState) -> [Effect] {
    guard let item = current?.item else { return [] }
    if let comparison = state.findings.comparison(item.flagged) {
      return state.openCompare(on: comparison, focus: item.article)
    }
    return state.openReader(at: item.range ?? TextRange(0, 0), of: item.article)
  }

  /// What a stop says, in one line.
  private func told(_ stop: TimelineRows.Stop, in state: AppState) -> String {
    let item = stop.item
    let article = state.findings.analysis.article(item.article)
    let words = item.range.flatMap { range in article.map { "\"\($0.text[range])\"" } }
    let source = article.map(ArticleLabel.source) ?? "?"
    let facts = [Wording.when(item), Wording.subject(item), words, "(\(source))"]
    return VisibleLine.of(facts.compactMap { $0 }.joined(separator: " "))
  }

  /// Searches dates, events and words from the selected stop on; says which match is looked at.
  mutating func search(_ query: SearchQuery, in state: AppState) -> String? {
    let here = index
    let hits = rows.stops.indices.filter { query.matches(told(rows.stops[$0], in: state)) }
    search = Search(query, hits: hits, startingAt: hits.firstIndex { $0 >= here } ?? 0)
    guard let search else { return nil }
    select(search.hit, in: state)
    return search.label
  }

  private mutating func match(by step: Int, in state: inout AppState) {
    search?.move(by: step)
    guard let search else { return }
    select(search.hit, in: state)
    state.tell(search.label)
  }

  /// Goes to the item nearest to where was clicked.
  mutating func click(row: Int, column: Int, in state: AppState) {
    let list = TimelineView.parts(in: state).list
    let columns = TimelineColumns(self, in: state)
    guard list.rows.contains(row) else { return }
    let nearest = rows.stops(in: top + row - list.row).min { left, right in
      func distance(_ index: Int) -> Int {
        let day = rows.stops[index].item.place?.best
        let at = day.map { columns.axis.lowerBound + axis.place(of: $0) }
        return abs((at ?? columns.undated.lowerBound) - column)
      }
      return distance(left) < distance(right)
    }
    if let nearest { select(nearest, in: state) }
  }
}
