/// One screen with what the reader did on it. Screens lie on a stack; the top one is seen.
public enum Screen: Sendable {
  case library(LibraryState)
  case reader(ReaderState)
  case compare(CompareState)
  case discrepancies(DiscrepanciesState)
  case help(HelpState)
  case matrix(MatrixState)
  case timeline(TimelineState)
  case problems(ProblemsState)
  case hits(HitsState)

  /// Where keys go that are pressed on it.
  public var place: Place {
    switch self {
    case .library: .library
    case .reader: .reader
    case .compare: .compare
    case .discrepancies: .discrepancies
    case .help: .help
    case .matrix: .matrix
    case .timeline: .timeline
    case .problems: .problems
    case .hits: .hits
    }
  }
}
