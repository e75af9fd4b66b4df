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
    expressions(in: document).map {
      Annotation(
        range: $0.range, tokens: $0.tokens, value: $0.value.underspecified, rule: $0.rule)
    }
  }

  /// The time expressions of all sentences as what their words say.
  func expressions(in document: Document) -> [Annotation<TimeExpression>] {
    var found: [Annotation<TimeExpression>] = []
    var machine = matcher.machine(for: document, lexicon: lexicon)
    for sentence in document.sentences {
      found.append(contentsOf: expressions(in: document, tokens: sentence.tokens, &machine))
    }
    return found
  }

  /// What the rules over tokens found, and what each layer of compositions made of it, in order: the
  /// last is what `expressions(in:)` gives.
  func stages(in document: Document) -> [[Annotation<TimeExpression>]] {
    var stages = [[Annotation<TimeExpression>]](repeating: [], count: composers.count + 1)
    var machine = matcher.machine(for: document, lexicon: lexicon)
    for sentence in document.sentences {
      var found = matcher.annotations(tokens: sentence.tokens, &machine)
      stages[0] += found
      for layer in composers.indices {
        found = composers[layer].compose(
          found, in: document, tokens: sentence.tokens, lexicon: lexicon)
        stages[layer + 1] += found
      }
    }
    return stages
  }

  private func expressions(
    in document: Document, tokens: Range<Int>, _ machine: inout PatternMachine<TimeExpression>
  ) -> [Annotation<TimeExpression>] {
    var found = matcher.annotations(tokens: tokens, &machine)
    guard !found.isEmpty else { return [] }
    // By index: a copy of a composer counts a reference for each of its tables.
    for layer in composers.indices {
      found = composers[layer].compose(found, in: document, tokens: tokens, lexicon: lexicon)
    }
    return found
  }
}
