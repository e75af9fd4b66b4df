import Model

/// What the reader does on the timeline of a story.
public struct TimelineState: Sendable {
  /// Which days are shown.
  enum Extent: Hashable, Sendable {
    /// Those of the events and of writing: what a timeline opens with.
    case main
    /// All that are named, without those that lie far off the others.
    case near
    /// All that are named.
    case all
    /// What the reader zoomed or moved to.
    case chosen
  }

  /// Windows with fewer rows give each source one row.
  static let roomyRows = 22

  /// Id of the story.
  private(set) var story: String
  /// Id of the comparison whose items are gone to as soon as they are there.
  var wanted: String?
  /// The article whose lane is gone to where no comparison is wanted.
  var wantedArticle: ArticleID?
  /// Which days are shown.
  var extent = Extent.main
  /// The days that are shown, and where they stand.
  var axis = TimeAxis(first: 0, count: 1, width: 1)
  /// Index of the first row shown.
  var top = 0
  /// Index of the stop that the keys are at; 0 also where there is none.
  private(set) var index = 0
  /// The search, while it is on; hits are indices of stops.
  var search: Search<Int>?
  /// What is shown, nil until the articles are read.
  private(set) var timeline: StoryTimeline?
  /// Its rows.
  private(set) var rows = TimelineRows.none
  private var articles: [ArticleID] = []
  private var times: (generation: Int, times: StoryTimes)?
  private var key: Key?

  /// What timeline and rows are made from.
  private struct Key: Hashable {
    let story: String?
    let generation: Int
    let hasTimes: Bool
    let isRoomy: Bool
  }

  /// Shows a story, at the items of a comparison or in the lane of an article where they are given.
  init(story: String, wanted: String? = nil, article: ArticleID? = nil) {
    self.story = story
    self.wanted = wanted
    wantedArticle = article
  }

  /// The stop that the keys are at, nil where there is none.
  var current: TimelineRows.Stop? {
    rows.stops.indices.contains(index) ? rows.stops[index] : nil
  }

  /// Takes the times that its articles name.
  mutating func take(_ times: StoryTimes, generation: Int) { self.times = (generation, times) }

  /// Brings rows, axis and scroll in line with findings and window. What is selected stays so.
  mutating func arrange(in state: AppState) {
    let findings = state.findings
    let known = findings.story(story) ?? articles.lazy.compactMap(findings.story(of:)).first
    if let known { story = known.id }
    let found = times.flatMap { $0.generation == findings.generation ? $0.times : nil }
    let key = Key(
      story: known?.id, generation: findings.generation, hasTimes: found != nil,
      isRoomy: state.size.rows >= Self.roomyRows)
    if key != self.key {
      self.key = key
      articles = known?.articles ?? []
      timeline = known.map {
        StoryTimeline($0, in: findings.analysis, times: found ?? .none)
      }
      let before = current
      rows = TimelineRows(timeline, isRoomy: key.isRoomy)
      index = before.flatMap { old in rows.stops.firstIndex { $0.isSame(as: old) } } ?? 0
      search = nil
    }
    goToWanted()
    fit(in: state)
    clamp(in: state)
  }

  private mutating func goToWanted() {
    guard !rows.stops.isEmpty else { return }
    if let stop = rows.stops.firstIndex(where: {
      $0.item.flagged != nil && $0.item.flagged == wanted
    }) {
      index = stop
    } else if let wantedArticle,
      let stop = rows.stops.firstIndex(where: { $0.line == .lane(wantedArticle) })
    {
      index = stop
    }
    (wanted, wantedArticle) = (nil, nil)
  }

  /// Fits the axis to the window, and to what it shall show.
  mutating func fit(in state: AppState) {
    let width = TimelineColumns(self, in: state).axis.count
    let days: ClosedRange<Int>? =
      switch extent {
      case .main: timeline?.mainDays
      case .near: timeline?.supportedDays
      case .all: timeline.flatMap { StoryTimeline.days(of: $0.items) }
      case .chosen: nil
      }
    if timeline?.isWeek ?? false {
      let week = StoryTimeline.anyWeek
      axis = TimeAxis(first: week.lowerBound, count: week.count, width: width)
      return
    }
    axis = days.map { TimeAxis(showing: $0, width: width) } ?? axis.fitted(to: width)
  }

  /// Goes to a stop by its index; days that are not shown come into sight.
  mutating func select(_ wanted: Int, in state: AppState) {
    guard !rows.stops.isEmpty else { return }
    index = max(0, min(wanted, rows.stops.count - 1))
    if let day = current?.item.place?.best, !axis.days.contains(day) {
      axis = axis.showing(day)
      extent = .chosen
    }
    clamp(in: state)
  }

  /// Goes to the first stop of the line so many further on, past the last to the first.
  mutating func select(line step: Int, in state: AppState) {
    guard let line = current?.line else { return }
    var lines: [TimelineRows.Line] = []
    for stop in rows.stops where lines.last != stop.line { lines.append(stop.line) }
    guard let here = lines.firstIndex(of: line) else { return }
    let wanted = lines[((here + step) % lines.count + lines.count) % lines.count]
    select(rows.stops.firstIndex { $0.line == wanted } ?? 0, in: state)
  }

  /// Keeps the scroll within the rows and the selected row in sight, with the words over it.
  mutating func clamp(in state: AppState) {
    let height = TimelineView.parts(in: state).list.size.rows
    guard let row = current?.row else {
      top = 0
      return
    }
    if row > 0, case .heading = rows.rows[row - 1], height > 1 {
      top = ListWidget.top(top, selected: row - 1, count: rows.rows.count, height: height)
    }
    top = ListWidget.top(top, selected: row, count: rows.rows.count, height: height)
  }
}
