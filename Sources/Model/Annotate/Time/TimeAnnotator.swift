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
    var machine = matcher.machine(for: document, lexicon: lexicon)
    for sentence in document.sentences {
      found.append(contentsOf: expressions(in: document, tokens: sentence.tokens, &machine))
    }
    return found
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

extension Annotation where Value == TimeExpression {
  /// The expression with what its words say as a TIMEX3 value.
  var underspecified: Annotation<Timex> {
    Annotation<Timex>(range: range, tokens: tokens, value: value.underspecified, rule: rule)
  }
}
