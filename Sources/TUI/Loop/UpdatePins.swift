import Model

extension AppState {
  /// Takes a pin that is on disk now; what Compare shows is aligned around it.
  mutating func take(_ pin: PlacedPin, cause: MarkCause) {
    history.record(.pin(before: nil, after: pin.pin), cause: cause)
    pins = (pins.filter { $0.pin.id != pin.pin.id } + [pin])
      .sorted { ($0.pin.created, $0.pin.id) < ($1.pin.created, $1.pin.id) }
    dropSelections()
    arrange()
    tell(
      cause == .undo
        ? "undone: the pin is back" : "pinned side by side; the rest is aligned around it")
  }

  /// Drops a pin that is gone from disk.
  mutating func dropPin(_ id: String, cause: MarkCause) {
    let before = pins.first { $0.pin.id == id }?.pin
    history.record(.pin(before: before, after: nil), cause: cause)
    pins.removeAll { $0.pin.id == id }
    arrange()
    tell(
      cause == .undo ? "undone: the pin is gone" : "the pin is removed; u brings it back")
  }
}
