import Model

extension Verdict {
  /// The verdict as menus and lists say it.
  public var name: String {
    switch self {
    case .open: "open"
    case .contradiction: "contradiction"
    case .differentEvents: "different events"
    case .superseded: "superseded"
    case .imprecise: "imprecise"
    case .noConflict: "no conflict"
    }
  }
}
