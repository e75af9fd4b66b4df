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
    mentions(in: document(of: article), published: published)
  }

  /// An article's text as the tagger reads it.
  func document(of article: Article) -> Document { Document(article, lexicon: lexicon) }

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
    of expressions: [Annotation<TimeExpression>], in document: Document, published: CalendarDate?
  ) -> [Annotation<Timex>] {
    resolve(expressions, in: document, published: published) {
      found, place, resolver in
      let tense =
        found.value.needsTense
        ? VerbTense(at: found.tokens, in: document, sentence: place.sentence, lexicon: lexicon)
        : .unknown
      let value = resolver.resolve(
        found.value, tense: tense, moves: place.moves, leads: place.leads)
      return Annotation(range: found.range, tokens: found.tokens, value: value, rule: found.rule)
    }
  }

  /// How the time expressions of an article came by their values, in the same order.
  public func derivations(in article: Article, published: CalendarDate?) -> [TimeDerivation] {
    let document = Document(article, lexicon: lexicon)
    let stages = annotator.stages(in: document)
    return resolve(stages.last ?? [], in: document, published: published) {
      found, place, resolver in
      var verb: TimeDerivation.Verb?
      if found.value.needsTense {
        let nearest = VerbTense.nearest(
          to: found.tokens, in: document, sentence: place.sentence, lexicon: lexicon)
        verb = TimeDerivation.Verb(
          range: nearest.map { document.tokens[$0.token].range }, tense: nearest?.tense ?? .unknown)
      }
      let tense = verb?.tense ?? .unknown
      let grounds = resolver.grounds(of: found.value, tense: tense)
      let value = resolver.resolve(
        found.value, tense: tense, moves: place.moves, leads: place.leads)
      return TimeDerivation(
        annotation: Annotation(
          range: found.range, tokens: found.tokens, value: value, rule: found.rule),
        steps: TimeTagger.steps(to: found, stages), grounds: grounds, verb: verb)
    }
  }

  /// The rules that took some of an expression's tokens, stage by stage; what a stage left as it was
  /// is told once.
  private static func steps(
    to found: Annotation<TimeExpression>, _ stages: [[Annotation<TimeExpression>]]
  ) -> [TimeDerivation.Step] {
    var steps: [TimeDerivation.Step] = []
    for stage in stages {
      for part in stage where part.tokens.overlaps(found.tokens) {
        let step = TimeDerivation.Step(
          range: part.range, rule: part.rule, value: part.value.underspecified)
        if !steps.contains(step) { steps.append(step) }
      }
    }
    return steps
  }

  /// Where an expression stands, as far as its value hangs on it.
  private struct Place {
    /// Tokens of its sentence.
    let sentence: Range<Int>
    /// Whether later expressions may count from it.
    let moves: Bool
    /// Whether it stands at the head of its sentence.
    let leads: Bool
  }

  private func resolve<Result>(
    _ expressions: [Annotation<TimeExpression>], in document: Document, published: CalendarDate?,
    _ make: (Annotation<TimeExpression>, Place, inout TimeResolver) -> Result
  ) -> [Result] {
    let isNarrative = NarrativeStyle.isNarrative(expressions, published: published)
    var resolver = TimeResolver(published: published, isNarrative: isNarrative)
    var sentence = 0
    var results: [Result] = []
    // In news "former" tells of an office, in a history of the time before.
    for found in expressions where isNarrative || found.rule != "time.former" {
      while sentence + 1 < document.sentences.count,
        document.sentences[sentence].tokens.upperBound <= found.tokens.lowerBound
      {
        sentence += 1
      }
      let tokens = document.sentences[sentence].tokens
      let isPassing = isNarrative && document.isSince(before: found.tokens.lowerBound)
      let place = Place(
        sentence: tokens, moves: !isPassing && !document.endsRange(at: found.tokens.lowerBound),
        leads: found.tokens.lowerBound - tokens.lowerBound < 4)
      results.append(make(found, place, &resolver))
    }
    return results
  }
}

extension Document {
  /// Whether "since" stands before a token: "part of the empire since 513 BC" tells of the past, and
  /// the story goes on from where it was.
  fileprivate func isSince(before token: Int) -> Bool {
    token > 0 && tokens[token - 1].folded == Document.since
  }

  private static let since = StableHash.folded("since")

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
    case .weekday(_, step: nil), .weekday(_, step: 0), .step(.weekend, 0, _): true
    case .date(.unknown, _, step: nil): true
    default: false
    }
  }
}
