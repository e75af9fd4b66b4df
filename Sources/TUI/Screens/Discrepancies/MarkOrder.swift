import Model

/// The order of the marks in their list; ties stand by time.
public enum MarkOrder: String, Hashable, Sendable, CaseIterable {
  /// The oldest first.
  case time
  /// In the order in which verdicts are chosen.
  case verdict
  /// In the order of the stories, and in a story in that of its comparisons.
  case story
  /// What needs a look first: lost, moved, found.
  case state

  /// The next one, after the last the first.
  var next: MarkOrder {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }

  /// Puts marks, which stand by time, in this order.
  func sorted(_ marks: [PlacedDiscrepancy], in state: AppState) -> [PlacedDiscrepancy] {
    guard self != .time else { return marks }
    let ranked = marks.enumerated().map { (rank: rank($1, in: state), place: $0, mark: $1) }
    return ranked.sorted {
      ($0.rank.0, $0.rank.1, $0.place) < ($1.rank.0, $1.rank.1, $1.place)
    }.map(\.mark)
  }

  private func rank(_ mark: PlacedDiscrepancy, in state: AppState) -> (Int, Int) {
    switch self {
    case .time: return (0, 0)
    case .verdict: return (Verdict.allCases.firstIndex(of: mark.discrepancy.verdict) ?? 0, 0)
    case .state:
      switch mark.state {
      case .lost: return (0, 0)
      case .moved: return (1, 0)
      case .found: return (2, 0)
      }
    case .story:
      let story = mark.places.lazy.compactMap { $0.article }
        .compactMap { state.findings.storyIndex[$0] }.first
      let comparison = state.marks.comparison(of: mark, in: state.findings)
      let place = comparison.flatMap { wanted in
        state.findings.comparisonsOfStory[wanted.story]?.firstIndex {
          state.findings.analysis.comparisons[$0].id == wanted.id
        }
      }
      return (story ?? Int.max, place ?? Int.max)
    }
  }
}
