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

  /// The measures of all prose, titles and subtitles, in order of the text; none overlaps a time
  /// other than the duration that it is.
  func annotations(
    in document: Document, times: [Annotation<Timex>]
  ) -> [Annotation<Measure>] {
    var next = 0
    var found: [Annotation<Measure>] = times.compactMap(duration)
    for measure in matcher.annotations(in: document, lexicon: lexicon, where: { !$0.isFurniture }) {
      while next < times.count, times[next].range.end <= measure.range.start { next += 1 }
      if next < times.count, times[next].range.overlaps(measure.range) { continue }
      found.append(measure)
    }
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
