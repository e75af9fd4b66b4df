/// Finds measures in a document: amounts of money, lengths, shares, magnitudes, and the lengths of
/// time that the time rules found.
struct MeasureAnnotator: Sendable {
  private let matcher: RuleMatcher<Measure>
  private let lexicon: Lexicon

  /// Compiles the rules.
  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    matcher = RuleMatcher(MeasureRules.all(MeasureUnits()), lexicon: lexicon)
  }

  /// The measures of all prose, titles and subtitles, in order of the text. One that overlaps a time
  /// is left out, unless it holds it: "an hour" in "90 kilometres an hour".
  func annotations(
    in document: Document, times: [Annotation<Timex>]
  ) -> [Annotation<Measure>] {
    var next = 0
    var found: [Annotation<Measure>] = []
    var held: Set<Int> = []
    var machine = matcher.machine(for: document, lexicon: lexicon)
    for sentence in document.sentences
    where !sentence.isFurniture && hasNumber(sentence, document) {
      for measure in matcher.annotations(tokens: sentence.tokens, &machine) {
        while next < times.count, times[next].range.end <= measure.range.start { next += 1 }
        if next < times.count, times[next].range.overlaps(measure.range) {
          guard measure.range.contains(times[next].range) else { continue }
          held.insert(times[next].range.start)
        }
        found.append(measure)
      }
    }
    found += times.filter { !held.contains($0.range.start) && !isAge($0, document) }
      .compactMap(duration)
    return found.sorted { $0.range < $1.range }
  }

  /// Whether a sentence holds a number at all: most do not, and need no rules.
  private func hasNumber(_ sentence: Sentence, _ document: Document) -> Bool {
    sentence.tokens.contains { index in
      let token = document.tokens[index]
      return token.kind == .number
        || token.kind == .word
          && (!lexicon.classes(of: token.word).isDisjoint(with: [.number, .multiplier])
            || MeasureAnnotator.parts.contains(token.folded))
    }
  }

  private static let parts = WordSet(
    (["half"] + MeasureRules.parts.keys).map(StableHash.folded))

  /// "12-year-old", "30 years of age".
  private func isAge(_ time: Annotation<Timex>, _ document: Document) -> Bool {
    guard let last = time.tokens.last else { return false }
    return document.tokens[last].isWord("old", "olds", "age")
  }

  private func duration(_ time: Annotation<Timex>) -> Annotation<Measure>? {
    guard time.value.kind == .duration, let measure = Measure(duration: time.value) else {
      return nil
    }
    return Annotation(
      range: time.range, tokens: time.tokens, value: measure, rule: "measure.duration")
  }
}
