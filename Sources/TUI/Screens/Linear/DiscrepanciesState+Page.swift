import Model

extension DiscrepanciesState {
  /// The marks as a list.
  func page(in state: AppState) -> LinearPage {
    var title =
      "Discrepancies, \(ArticleLabel.count(state.marks.all.count, "mark", "marks")), "
      + DiscrepanciesView.progress(state)
    if filter != .everything { title += ", shown: \(filter.text) (\(shown.count))" }
    if order != .time { title += ", by \(order.rawValue)" }
    guard !shown.isEmpty else { return .empty(title, DiscrepanciesView.nothing(self)) }
    return LinearPage(
      title: title, count: shown.count, current: selectedIndex,
      item: { item(shown[$0], state) },
      details: { width in
        current.map { DiscrepancyDetail.rows($0, state, width: width) } ?? []
      })
  }

  private func item(_ mark: PlacedDiscrepancy, _ state: AppState) -> StyledText {
    let discrepancy = mark.discrepancy
    var text = StyledText(Wording.label(discrepancy.verdict), .marked)
    let facts = [
      hasSeveralAuthors
        ? "by " + VerdictLabel.name(discrepancy.author, author: state.author) : nil,
      hasSeveralAuthors && state.marks.isDisputed(mark) ? "others judged otherwise" : nil,
      "sources " + DiscrepanciesView.sigils(mark, state), mark.state.rawValue,
      String(discrepancy.changed.prefix(10)),
      discrepancy.tags.isEmpty ? nil : "tags " + discrepancy.tags.joined(separator: " "),
      discrepancy.note.isEmpty ? nil : "note: \(discrepancy.note)",
      chosen.contains(mark.id) ? "chosen" : nil,
    ].compactMap { $0 }
    text.append(": \(DiscrepanciesView.subject(mark, state)); \(facts.joined(separator: ", "))")
    return text
  }
}
