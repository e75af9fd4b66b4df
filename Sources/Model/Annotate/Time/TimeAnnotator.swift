/// Finds the time expressions of a document.
///
/// Input: tokens. Output: annotations in order of the text, with underspecified values where the
/// words alone do not say more (HeidelTime's first step; Strötgen and Gertz 2013); `resolve` is the
/// second. It knows nothing of events.
struct TimeAnnotator: Sendable {
  private let matcher: RuleMatcher<Timex>
  private let lexicon: Lexicon

  /// Compiles the rules.
  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    matcher = RuleMatcher(TimeRules.all, lexicon: lexicon)
  }

  /// The time expressions of all sentences.
  func annotations(in document: Document) -> [Annotation<Timex>] {
    document.sentences.flatMap {
      matcher.annotations(in: document, tokens: $0.tokens, lexicon: lexicon)
    }
  }
}
