import Model

/// Stopping what takes long.
extension AppState {
  /// Stops what is read, compared, searched and exported; nil where nothing is, or where that was asked
  /// for already: work that does not heed it keeps nobody here.
  mutating func stopWhatRuns() -> [Effect]? {
    var effects: [Effect] = []
    if isReading, !isStopping { effects.append(.stopWork) }
    if exports > 0, !isStopping { effects.append(.stopExports) }
    if stopSearch() { effects.append(.stopSearch) }
    guard !effects.isEmpty else { return nil }
    isStopping = isReading || exports > 0
    let again = keys.notation(of: .interrupt, in: place).map { "; \($0) again leaves" } ?? ""
    tell("stopped\(again)")
    return effects
  }

  /// Ends the search that the list on top waits for; false where it waits for none.
  private mutating func stopSearch() -> Bool {
    guard case .hits(var hits) = screen, hits.stop() else { return false }
    screens[screens.count - 1] = .hits(hits)
    return true
  }
}
