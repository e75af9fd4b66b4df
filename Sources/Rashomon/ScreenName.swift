import ArgumentParser
import TUI

/// A screen that the program can be asked to begin on, or to print.
enum ScreenName: String, ExpressibleByArgument, CaseIterable {
  case library, compare, matrix, timeline, discrepancies

  /// Where the reader begins.
  var opening: AppState.Opening {
    switch self {
    case .library: .library
    case .compare: .firstStory(.compare)
    case .matrix: .firstStory(.matrix)
    case .timeline: .firstStory(.timeline)
    case .discrepancies: .discrepancies
    }
  }
}
