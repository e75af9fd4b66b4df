import Model

/// Showing the questions of one slot only.
extension CompareState {
  /// A slot with the number of its conflicts and tensions among the articles shown.
  struct SlotCount: Hashable, Sendable {
    let slot: Slot
    let conflicts: Int
    let tensions: Int
  }

  /// The slots in which the articles conflict or sit ill together, in the order of their questions.
  func slotCounts(in findings: Findings) -> [SlotCount] {
    let all = CompareFlags(articles, filter: nil, layout: unfolded, findings: findings)
    func counts(_ ids: [String]) -> [Slot: Int] {
      ids.compactMap { findings.comparison($0)?.slot }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    let (conflicts, tensions) = (counts(all.conflicts), counts(all.tensions))
    return Set(conflicts.keys).union(tensions.keys).sorted().map {
      SlotCount(slot: $0, conflicts: conflicts[$0] ?? 0, tensions: tensions[$0] ?? 0)
    }
  }

  /// The menu of slots; its first entry shows every question.
  func filterMenu(in state: AppState) -> Menu {
    let counts = slotCounts(in: state.findings)
    func entry(_ name: String, _ conflicts: Int, _ tensions: Int) -> String {
      "\(name)  \(conflicts) \(state.signs.conflict)  \(tensions) \(state.signs.tension)"
    }
    let all = entry(
      "all questions", counts.reduce(0) { $0 + $1.conflicts },
      counts.reduce(0) { $0 + $1.tensions })
    return Menu(
      title: "Which questions",
      entries: [all] + counts.map { entry(Wording.label($0.slot), $0.conflicts, $0.tensions) },
      selected: counts.firstIndex { $0.slot == filter }.map { $0 + 1 } ?? 0)
  }

  /// Shows the questions of one slot, all for nil.
  mutating func show(only slot: Slot?, in state: AppState) {
    filter = slot
    let line = lineOfRow
    flag(state.findings)
    keepRow(at: line, in: state)
    let known = flags.conflicts + flags.tensions
    if link == nil, comparison.map({ !known.contains($0) }) ?? true { lookAtFirst(in: state) }
  }
}
