import Model

/// What the reader does in the list of marks.
public struct DiscrepanciesState: Sendable {
  /// Id of the selected mark; nil until the reader moves, which stands for the first.
  var selected: String?
  /// Index of the first row shown.
  var top = 0
  /// The only verdict shown; nil shows all.
  var verdict: Verdict?
  /// The search, while it is on.
  var search: Search<String>?
  /// The marks shown, the oldest first.
  private(set) var shown: [PlacedDiscrepancy] = []

  /// Shows every mark.
  init() {}

  /// Index of the selected mark.
  var selectedIndex: Int { shown.firstIndex { $0.id == selected } ?? 0 }
  /// The selected mark, nil where none is shown.
  var current: PlacedDiscrepancy? {
    shown.indices.contains(selectedIndex) ? shown[selectedIndex] : nil
  }

  /// Brings list and scroll in line with the marks.
  mutating func arrange(in state: AppState) {
    let index = selectedIndex
    shown = state.marks.all.filter { verdict == nil || $0.discrepancy.verdict == verdict }
    if selected != nil, !shown.contains(where: { $0.id == selected }) {
      // A deleted mark leaves the selection on the one that came after it.
      selected = shown.isEmpty ? nil : shown[min(index, shown.count - 1)].id
    }
    clamp(in: state)
  }

  /// Selects a mark by index.
  mutating func select(_ index: Int, in state: AppState) {
    guard !shown.isEmpty else { return }
    selected = shown[max(0, min(index, shown.count - 1))].id
    clamp(in: state)
  }

  private mutating func clamp(in state: AppState) {
    top = ListWidget.top(
      top, selected: selectedIndex, count: shown.count,
      height: DiscrepanciesView.parts(in: state).list.size.rows)
  }
}
