/// Tags the times of many articles with one set of compiled rules.
public struct TimeTagger: Sendable {
  private let lexicon: Lexicon
  private let annotator: TimeAnnotator

  /// Compiles the rules.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    annotator = TimeAnnotator(lexicon: lexicon)
  }

  /// The time expressions of an article; see `timeMentions(in:published:)`.
  public func mentions(in article: Article, published: CalendarDate?) -> [Annotation<Timex>] {
    mentions(in: Document(article, lexicon: lexicon), published: published)
  }

  /// The time expressions of a document.
  func mentions(in document: Document, published: CalendarDate?) -> [Annotation<Timex>] {
    mentions(of: expressions(in: document), in: document, published: published)
  }

  /// The time expressions of a document as what their words say.
  func expressions(in document: Document) -> [Annotation<TimeExpression>] {
    annotator.expressions(in: document)
  }

  /// Time expressions that were found already, resolved against a creation time.
  func mentions(
    of found: [Annotation<TimeExpression>], in document: Document, published: CalendarDate?
  ) -> [Annotation<Timex>] {
    var expressions = found
    let isNarrative = NarrativeStyle.isNarrative(expressions.map(\.value), published: published)
    // In news "former" tells of an office, in a history of the time before.
    if !isNarrative { expressions.removeAll { $0.rule == "time.former" } }
    var resolver = TimeResolver(published: published, isNarrative: isNarrative)
    var sentence = 0
    return expressions.map { found in
      while sentence + 1 < document.sentences.count,
        document.sentences[sentence].tokens.upperBound <= found.tokens.lowerBound
      {
        sentence += 1
      }
      let tense =
        found.value.needsTense
        ? VerbTense(
          at: found.tokens, in: document, sentence: document.sentences[sentence].tokens,
          lexicon: lexicon) : .unknown
      return Annotation(
        range: found.range, tokens: found.tokens,
        value: resolver.resolve(
          found.value, tense: tense, moves: !document.endsRange(at: found.tokens.lowerBound),
          leads: found.tokens.lowerBound - document.sentences[sentence].tokens.lowerBound < 4),
        rule: found.rule)
    }
  }
}

extension Document {
  /// Whether a token is the second half of a range in numbers, as "1945" in "1939-1945": what
  /// follows is told from the beginning of such a range on.
  fileprivate func endsRange(at token: Int) -> Bool {
    guard token >= 2, tokens[token].kind == .number else { return false }
    let sign = tokens[token - 1].kind
    return (sign == .hyphen || sign == .dash || sign == .slash)
      && tokens[token - 2].kind == .number
  }
}

extension TimeExpression {
  /// Whether the tense of a verb decides the value.
  fileprivate var needsTense: Bool {
    switch meaning {
    case .weekday(_, step: nil): true
    case .date(.unknown, _, step: nil): true
    default: false
    }
  }
}
