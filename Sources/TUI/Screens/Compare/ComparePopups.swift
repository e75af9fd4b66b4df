import Model

/// The popups that Compare opens.
extension AppState {
  /// Does something to Compare where it is the screen that is seen.
  private mutating func changeCompare(
    _ body: (inout CompareState, inout AppState) -> [Effect]
  ) -> [Effect] {
    guard case .compare(var compare) = screen else { return [] }
    let effects = body(&compare, &self)
    screens[screens.count - 1] = .compare(compare)
    return effects
  }

  /// Takes an entry of the menu of sources.
  mutating func takeSource(_ index: Int) -> [Effect] {
    changeCompare { $0.toggleSource(index, in: &$1) }
  }

  /// Takes an entry of the menu of slots; the first is all of them.
  mutating func takeSlot(_ index: Int) -> [Effect] {
    changeCompare { compare, state in
      let slots = compare.slotCounts(in: state.findings).map(\.slot)
      compare.show(only: slots.indices.contains(index - 1) ? slots[index - 1] : nil, in: state)
      return []
    }
  }

  /// Moves the selection of the peek, or brings the source in that a command takes.
  mutating func peek(_ command: Command, selected: Int) -> [Effect] {
    guard case .compare(let compare) = screen else { return [] }
    let sources = compare.peekedSources(in: findings)
    var taken: Int?
    var selected = selected
    switch command.action {
    case .down: selected += 1
    case .up: selected -= 1
    case .accept: taken = selected
    case .select: taken = command.digit.map { $0 - 1 }
    default: break
    }
    guard let taken, sources.indices.contains(taken) else {
      popup = .peek(selected: max(0, min(selected, sources.count - 1)))
      return []
    }
    popup = nil
    return changeCompare { $0.bringIn(sources[taken], in: &$1) }
  }
}

extension CompareState {
  /// The menu of the story's sources; those shown carry a sign.
  func sourceMenu(in state: AppState) -> Menu? {
    guard let story = articles.first.flatMap(state.findings.story) else { return nil }
    let entries = story.articles.map { id in
      let sign = articles.contains(id) ? state.signs.chosen : " "
      let title = state.findings.analysis.article(id).map(ArticleLabel.title(of:)) ?? ""
      return "\(sign) \(state.findings.sigil(id, in: self))  \(VisibleLine.of(title))"
    }
    let here = focus.flatMap { story.articles.firstIndex(of: $0) } ?? 0
    return Menu(
      title: "Sources: \(state.signs.chosen) is shown", entries: entries, selected: here)
  }
}
