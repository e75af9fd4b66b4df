/// What some claims on one side of a comparison give in their own words.
///
/// A side holds what can be true together: "at least 5 killed" stands with 11 against 3. Each reading
/// is told under its own head, or a source that says "at least 5" would seem to say 11.
public struct ValueReading: Hashable, Sendable {
  /// The reading as people say it, as in "at least 5 killed".
  public let label: String
  /// The claims that give it, in the order of the side.
  public let claims: [Claim]
  /// The label of the side that it stands with; nil for the reading that names the side.
  public let side: String?

  /// The readings of a side, the one that names it first, the others by first claim.
  public static func all(of value: Comparison.Value) -> [ValueReading] {
    let side = Wording.label(value.value)
    var labels = [side]
    var claims: [String: [Claim]] = [:]
    for claim in value.claims {
      // A way of putting a matter is the source's own words, which stand marked in its sentence.
      let label = claim.slot == .framing ? side : Wording.label(claim.value)
      if claims[label] == nil, label != side { labels.append(label) }
      claims[label, default: []].append(claim)
    }
    return labels.compactMap { label in
      claims[label].map {
        ValueReading(label: label, claims: $0, side: label == side ? nil : side)
      }
    }
  }

  /// How it stands to its side, as in "compatible with 11 killed"; nil where it names the side.
  public var standing: String? { side.map { "\(Relation.compatible.rawValue) with \($0)" } }
}
