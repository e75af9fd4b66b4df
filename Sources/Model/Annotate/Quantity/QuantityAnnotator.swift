/// Finds numbers of people and things in a document.
///
/// Input: tokens and the time expressions. Output: annotations in order of the text that overlap no
/// time and no measure.
struct QuantityAnnotator: Sendable {
  private let matcher: RuleMatcher<Quantity>
  private let lexicon: Lexicon

  /// Compiles the rules.
  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    matcher = RuleMatcher(QuantityRules.all, lexicon: lexicon)
  }

  /// The quantities of all prose, titles and subtitles.
  func annotations(
    in document: Document, times: [Annotation<Timex>], measures: [Annotation<Measure>]
  ) -> [Annotation<Quantity>] {
    var next = 0
    var nextMeasure = 0
    var machine = matcher.machine(for: document, lexicon: lexicon)
    return document.sentences.filter { !$0.isFurniture }.flatMap {
      matcher.annotations(tokens: $0.tokens, &machine)
    }.filter { quantity in
      while next < times.count, times[next].range.end <= quantity.range.start { next += 1 }
      if next < times.count, times[next].range.overlaps(quantity.range) { return false }
      while nextMeasure < measures.count,
        measures[nextMeasure].range.end <= quantity.range.start
      {
        nextMeasure += 1
      }
      if nextMeasure < measures.count, measures[nextMeasure].range.overlaps(quantity.range) {
        return false
      }
      return !isMeasure(quantity.tokens, document.tokens)
    }
  }

  /// "$12", "12%", "6.1-magnitude", "34 miles", "aged 39", ", 39,": no number of people or things.
  private func isMeasure(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    if range.lowerBound > 0 {
      let before = tokens[range.lowerBound - 1]
      if before.kind == .currency || before.kind == .sign { return true }
      if before.kind == .comma, range.upperBound < tokens.count,
        tokens[range.upperBound].kind == .comma
      {
        return true
      }
      if before.isWord("aged", "age", "page", "no.", "route", "highway") { return true }
    }
    guard range.upperBound < tokens.count else { return false }
    let after = tokens[range.upperBound]
    if after.kind == .percent || after.kind == .colon && !after.followsSpace { return true }
    return QuantityAnnotator.measures.contains(after.folded)
  }

  private static let measures: WordSet = [
    "percent", "per", "magnitude", "kilometers", "kilometres", "miles", "km", "metres", "meters",
    "feet", "inches", "pounds", "kg", "tonnes", "tons", "degrees", "dollars", "euros", "points",
    "mph", "acres", "hectares", "gmt", "am", "pm", "a.m.", "p.m.", "th",
  ]
}
