/// Tags the quotations of many articles with one set of word lists.
public struct QuoteTagger: Sendable {
  private let lexicon: Lexicon
  private let names: NameAnnotator
  private let quotes: QuoteAnnotator

  /// Reads the lists of names.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    names = NameAnnotator(lexicon: lexicon, gazetteer: Gazetteer(lexicon: lexicon))
    quotes = QuoteAnnotator(lexicon: lexicon)
  }

  /// The quotations of an article, in order of the text.
  public func mentions(in article: Article) -> [Annotation<Quotation>] {
    let document = Document(article, lexicon: lexicon)
    return quotes.annotations(in: document, names: names.annotations(in: document))
  }
}
