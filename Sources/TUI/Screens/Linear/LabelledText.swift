import Model

/// Text of an article in which what is flagged is told in words behind it, as in "on Friday
/// [conflict]".
struct LabelledText {
  /// A word that stands behind a range.
  private struct Label {
    let end: Int
    let words: String
    let role: Role
  }

  private var labels: [Label] = []

  /// Labels the words that carry a value; of several relations on the same words the strongest. The
  /// comparison that is looked at is told apart from the others.
  init(_ spans: [CompareFlags.Span], current: String?, found: [TextRange] = []) {
    var strongest: [TextRange: CompareFlags.Span] = [:]
    for span in spans where span.relation != .only {
      guard let known = strongest[span.range] else {
        strongest[span.range] = span
        continue
      }
      let isLookedAt = span.comparison == current
      if isLookedAt || known.comparison != current && span.relation < known.relation {
        strongest[span.range] = span
      }
    }
    labels = strongest.values.map { span in
      let isCurrent = span.comparison == current
      return Label(
        end: span.range.end,
        words: (isCurrent ? "this " : "") + Self.words(for: span.relation),
        role: ComparisonCells.role(of: span.relation, isCurrent: isCurrent))
    }
    labels += found.map { Label(end: $0.end, words: "found", role: .match) }
    labels.sort { ($0.end, $0.words) < ($1.end, $1.words) }
  }

  /// The words that tell a relation.
  static func words(for relation: Relation) -> String {
    switch relation {
    case .conflict: "conflict"
    case .tension: "tension"
    case .agree: "agrees"
    case .compatible: "compatible"
    case .only: "only here"
    }
  }

  /// A range of a text with the labels of the words that end in it.
  func text(_ range: TextRange, of text: ArticleText) -> StyledText {
    let range = text.clamped(range)
    var styled = StyledText()
    var at = range.start
    for label in labels where range.start < label.end && label.end <= range.end {
      styled.append(text[TextRange(at, label.end)])
      styled.append(" ")
      styled.append("[\(label.words)]", label.role)
      at = label.end
    }
    styled.append(text[TextRange(at, range.end)])
    return styled
  }
}
