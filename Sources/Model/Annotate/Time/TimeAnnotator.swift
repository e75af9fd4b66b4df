/// Finds the time expressions of a document.
///
/// Input: tokens. Output: annotations in order of the text, with underspecified values where the
/// words alone do not say more (HeidelTime's first step; Strötgen and Gertz 2013); `TimeResolver` is
/// the second. It knows nothing of events.
struct TimeAnnotator: Sendable {
  private let matcher: RuleMatcher<TimeExpression>
  private let composers: [Composer<TimeExpression>]
  private let lexicon: Lexicon

  /// Compiles the rules.
  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    matcher = RuleMatcher(TimeRules.all, lexicon: lexicon)
    composers = TimeCompositions.layers.map { layer in
      Composer(layer, lexicon: lexicon) { $0.tags }
    }
  }

  /// The time expressions of all sentences with their underspecified values.
  func annotations(in document: Document) -> [Annotation<Timex>] {
    expressions(in: document).map(\.underspecified)
  }

  /// The time expressions of all sentences as what their words say.
  func expressions(in document: Document) -> [Annotation<TimeExpression>] {
    var found: [Annotation<TimeExpression>] = []
    find(in: document) { layer, parts in
      if layer == composers.count { found.append(contentsOf: parts) }
    }
    return found
  }

  /// What the rules over tokens found, and what each layer of compositions made of it, in order: the
  /// last is what `expressions(in:)` gives.
  func stages(in document: Document) -> [[Annotation<TimeExpression>]] {
    var stages = [[Annotation<TimeExpression>]](repeating: [], count: composers.count + 1)
    find(in: document) { layer, parts in stages[layer].append(contentsOf: parts) }
    return stages
  }

  /// Runs rules and compositions a sentence at a time and hands over what each layer leaves: 0 for the
  /// rules over tokens, the last for the last layer of compositions.
  private func find(
    in document: Document, _ take: (Int, [Annotation<TimeExpression>]) -> Void
  ) {
    var matching = matcher.machine(for: document, lexicon: lexicon)
    var composing = composers.map { $0.machine(for: document, lexicon: lexicon) }
    for sentence in document.sentences {
      var parts = matcher.annotations(tokens: sentence.tokens, &matching)
      guard !parts.isEmpty else { continue }
      take(0, parts)
      for layer in composers.indices {
        parts = composers[layer].compose(parts, tokens: sentence.tokens, &composing[layer])
        take(layer + 1, parts)
      }
    }
  }
}

extension Annotation where Value == TimeExpression {
  /// The expression with what its words say as a TIMEX3 value.
  var underspecified: Annotation<Timex> {
    Annotation<Timex>(range: range, tokens: tokens, value: value.underspecified, rule: rule)
  }
}
