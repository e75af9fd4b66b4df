import Model

extension ProblemsState {
  /// The files that could not be read, each with what to do.
  func page(in state: AppState) -> LinearPage {
    guard !problems.isEmpty else { return .empty("Problems", "Every file could be read") }
    return LinearPage(
      title: ProblemsView.count(problems), count: problems.count, current: selectedIndex,
      item: { index in
        StyledText(VisibleLine.of("\(problems[index].file): \(Wording.problem(problems[index]))"))
      })
  }
}
