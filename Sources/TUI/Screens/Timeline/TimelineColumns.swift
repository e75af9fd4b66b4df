/// Where the parts of a timeline's rows stand: the name of the line, the axis, what is undated.
struct TimelineColumns: Hashable, Sendable {
  /// The sign of the selected row and the name of the line.
  let label: Range<Int>
  /// The days. A cell on either side tells that there is more.
  let axis: Range<Int>
  /// How many items are undated; empty where none is.
  let undated: Range<Int>

  /// Shares out the width of the window.
  init(_ timeline: TimelineState, in state: AppState) {
    let width = state.size.columns
    let label = width >= 100 ? 24 : width >= 60 ? 16 : min(width, 8)
    let undated = !timeline.rows.hasUndated ? 0 : width >= 60 ? 11 : 4
    let end = max(label + 2, width - undated - 1)
    self.label = 0..<label
    axis = (label + 1)..<max(label + 2, end)
    self.undated = min(width, end + 1)..<max(min(width, end + 1), width)
  }
}
