import Model

/// Commands about what is shown and how: columns, folds, filter, scroll, pins.
extension CompareState {
  /// Does such a command.
  mutating func performOnLayout(_ command: Command, in state: inout AppState) -> [Effect] {
    let times = command.times
    switch command.action {
    case .sources: state.popup = sourceMenu(in: state).map(Popup.sources)
    case .dropColumn: dropColumn(in: state)
    case .moveColumnRight: moveColumn(by: times, in: state)
    case .moveColumnLeft: moveColumn(by: -times, in: state)
    case .widen:
      if !widen(by: times, in: state) { return state.refuse("this column is as wide as it gets") }
    case .narrow:
      if !widen(by: -times, in: state) {
        return state.refuse("this column is as narrow as it gets")
      }
    case .nextAlone: tell(goAlongAlone(by: times, in: state), in: &state)
    case .previousAlone: tell(goAlongAlone(by: -times, in: state), in: &state)
    case .nextEvidence: tell(goAlongEvidence(by: times, in: state), in: &state)
    case .previousEvidence: tell(goAlongEvidence(by: -times, in: state), in: &state)
    case .filterQuestions: state.popup = .slots(filterMenu(in: state))
    case .peek: state.popup = .peek(selected: 0)
    case .toggleFold: if let row { toggleFold(at: row, in: state) }
    case .foldAll: foldAll(in: state)
    case .unfold: unfoldAll(in: state)
    case .toggleFree:
      toggleFree()
      state.tell(isFree ? "each column scrolls by itself" : "all columns scroll as one")
    case .rowToMiddle: put(rowAt: .middle, in: state)
    case .rowToTop: put(rowAt: .top, in: state)
    case .rowToBottom: put(rowAt: .bottom, in: state)
    case .pin: return pin(in: state)
    default: break
    }
    return []
  }

  private func tell(_ text: String?, in state: inout AppState) {
    if let text { state.tell(text) }
  }

  /// Why such a command cannot be done now; nil where it can.
  func obstacleOnLayout(to action: Action, in state: AppState) -> String? {
    switch action {
    case .sources where articles.first.flatMap(state.findings.story) == nil:
      return "these articles are in no story"
    case .dropColumn where columnsWanted.count <= 2: return "two sources are the least to compare"
    case .moveColumnRight where place(ofColumnMovedBy: 1) == wantedColumn:
      return "this column is the last"
    case .moveColumnLeft where place(ofColumnMovedBy: -1) == wantedColumn:
      return "this column is the first"
    case .widen where layout.isStacked, .narrow where layout.isStacked:
      return "the columns are stacked here; a wider window has widths"
    case .toggleFree where layout.isStacked: return "the columns are stacked here and scroll as one"
    case .nextAlone, .previousAlone:
      let isAlone = flags.alone.indices.contains(column) && !flags.alone[column].isEmpty
      return isAlone ? nil : "no passage is said by this source alone"
    case .nextEvidence where evidencePieces(in: state.findings).isEmpty,
      .previousEvidence where evidencePieces(in: state.findings).isEmpty:
      return "no question is looked at; ]c goes to the next conflict"
    case .peek where state.findings.comparison(comparison) == nil:
      return "no question is looked at; ]c goes to the next conflict"
    case .filterQuestions where filter == nil && slotCounts(in: state.findings).isEmpty:
      return "no conflict or tension among these articles to choose from"
    case .toggleFold: return obstacleToFolding
    case .foldAll where unfolded.rows.indices.allSatisfy(flags.rows.contains):
      return "every passage holds a conflict or tension"
    case .unfold where folded.isEmpty: return "nothing is folded"
    case .pin: return obstacleToPinning(in: state)
    default: return nil
    }
  }

  private var obstacleToFolding: String? {
    guard let row else { return "nothing stands here" }
    return flags.rows.contains(row)
      ? "this passage holds a conflict or tension; za folds what agrees" : nil
  }
}
