/// Where a marked passage stands in a text that may have changed since.
public enum Anchor: Hashable, Sendable {
  /// At the same place, with the same words.
  case found(TextRange)
  /// Elsewhere, or with words slightly edited.
  case moved(TextRange)
  /// Nowhere with enough certainty.
  case lost

  /// The case alone. Raw values are those of the formats.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case found, moved, lost
  }

  /// The case alone.
  public var state: State {
    switch self {
    case .found: return .found
    case .moved: return .moved
    case .lost: return .lost
    }
  }

  /// The place in bytes, nil where lost.
  public var range: TextRange? {
    switch self {
    case .found(let range), .moved(let range): return range
    case .lost: return nil
    }
  }
}
