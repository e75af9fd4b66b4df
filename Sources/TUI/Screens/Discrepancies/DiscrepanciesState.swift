import Model

/// What the reader does in the list of marks.
public struct DiscrepanciesState: Sendable {
  /// Id of the selected mark; nil until the reader moves, which stands for the first.
  var selected: String?
  /// Index of the first row shown.
  var top = 0
  /// Which marks are shown.
  var filter = MarkFilter.everything
  /// In which order.
  var order = MarkOrder.time
  /// Ids of the marks that the reader chose; what the filter hides is not chosen.
  var chosen: Set<String> = []
  /// The search, while it is on.
  var search: Search<String>?
  /// The marks shown, in order.
  private(set) var shown: [PlacedDiscrepancy] = []
  /// Whether somebody else marked as well, so that names must be told.
  private(set) var hasSeveralAuthors = false

  /// Shows every mark.
  init() {}

  /// Index of the selected mark.
  var selectedIndex: Int { shown.firstIndex { $0.id == selected } ?? 0 }
  /// The selected mark, nil where none is shown.
  var current: PlacedDiscrepancy? {
    shown.indices.contains(selectedIndex) ? shown[selectedIndex] : nil
  }
  /// What a verdict and tags are for: the chosen marks, or the selected one where none is chosen.
  var target: MarkTarget? {
    if chosen.isEmpty { return current.map { .mark(id: $0.id) } }
    return .chosen(ids: shown.map(\.id).filter(chosen.contains))
  }

  /// Brings list and scroll in line with the marks.
  mutating func arrange(in state: AppState) {
    let index = selectedIndex
    let all = state.marks.all
    shown = order.sorted(all.filter { filter.holds(for: $0, among: state.marks) }, in: state)
    hasSeveralAuthors = all.contains { $0.discrepancy.author != state.author }
    chosen.formIntersection(shown.map(\.id))
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

  /// Shows other marks; the selected one stays selected where it is among them.
  mutating func filter(by filter: MarkFilter, in state: AppState) {
    self.filter = filter
    top = 0
    arrange(in: state)
  }

  /// Puts the marks in another order; the selected one stays selected.
  mutating func sort(by order: MarkOrder, in state: AppState) {
    if selected == nil { selected = current?.id }
    self.order = order
    arrange(in: state)
  }

  private mutating func clamp(in state: AppState) {
    top = ListWidget.top(
      top, selected: selectedIndex, count: shown.count,
      height: DiscrepanciesView.parts(in: state).list.size.rows)
  }
}
