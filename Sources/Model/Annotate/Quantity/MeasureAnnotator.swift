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
    var machine = matcher.machine(for: document, lexicon: lexicon)
    var next = 0
    var found: [Annotation<Measure>] = []
    var held: Set<Int> = []
    for sentence in document.sentences where !sentence.isFurniture {
      for measure in matcher.annotations(tokens: sentence.tokens, &machine) {
        while next < times.count, times[next].range.end <= measure.range.start { next += 1 }
        if next < times.count, times[next].range.overlaps(measure.range) {
          guard measure.range.contains(times[next].range) else { continue }
          held.insert(times[next].range.start)
        }
        found.append(measure)
      }
    }
    found += times.filter { !held.contains($0.range.start) }.compactMap(duration)
    return found.sorted { $0.range < $1.range }
  }

  private func duration(_ time: Annotation<Timex>) -> Annotation<Measure>? {
    guard time.value.kind == .duration, let measure = Measure(duration: time.value) else {
      return nil
    }
    return Annotation(
      range: time.range, tokens: time.tokens, value: measure, rule: "measure.duration")
  }
}
