/// Finds the numbers of an article: how many and how much.
public struct NumberTagger: Sendable {
  private let quantities: QuantityAnnotator
  private let measures: MeasureAnnotator
  private let lexicon: Lexicon

  /// Compiles the rules, once for all articles.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    quantities = QuantityAnnotator(lexicon: lexicon)
    measures = MeasureAnnotator(lexicon: lexicon)
  }

  /// Numbers of people and things, and measures, each in order of the text; `times` are the article's
  /// time expressions, whose numbers are none of these. Lengths of time are times and no measures
  /// here.
  public func mentions(
    in article: Article, times: [Annotation<Timex>]
  ) -> (quantities: [Annotation<Quantity>], measures: [Annotation<Measure>]) {
    let document = Document(article, lexicon: lexicon)
    let measures = measures.annotations(in: document, times: times)
    return (
      quantities.annotations(in: document, times: times, measures: measures),
      measures.filter { $0.value.dimension != .duration }
    )
  }
}
