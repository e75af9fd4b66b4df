/// Makes claims of one article from its annotations.
///
/// Input: sentences with names and times. Output: claims by place in the text, each with an event, a
/// slot, a value and the phrase that carries it. Two passes: mentions that name who took part, then
/// those that refer back ("the call", "Friday's call"), which mean the event of their kind that the
/// article names most. It knows nothing of other articles.
struct ClaimExtractor {
  private let lexicon: Lexicon
  private let gazetteer: Gazetteer
  private let names: NameAnnotator
  private let times: TimeTagger
  private let quantities: QuantityAnnotator
  private let holders: HolderClaims
  private let quotes: QuoteAnnotator
  private let opposites = Opposites()
  private let cues = PropositionCues()
  private let measures: MeasureAnnotator
  private let things = MeasuredThing()
  private let victims = VictimClaims()
  private let roles = RoleClaims()
  private let degrees = DegreeClaims()
  private let verbs = IrregularVerbs()
  private let synonyms = Synonyms()
  private let meanings: WordMeanings?
  private let stance = StanceWords()
  private let agencies = NewsAgencies()
  private let occasions: OccasionKinds
  private let forms: StatementForms

  /// Without WordNet the project's own lists alone tell which words mean the same or the opposite.
  init(lexicon: Lexicon, wordNet: WordNet? = nil) {
    self.lexicon = lexicon
    meanings = wordNet.map(WordMeanings.init)
    gazetteer = Gazetteer(lexicon: lexicon)
    occasions = OccasionKinds(lexicon: lexicon)
    forms = StatementForms(lexicon: lexicon)
    names = NameAnnotator(lexicon: lexicon, gazetteer: gazetteer)
    times = TimeTagger(lexicon: lexicon)
    quantities = QuantityAnnotator(lexicon: lexicon)
    quotes = QuoteAnnotator(lexicon: lexicon)
    holders = HolderClaims(lexicon: lexicon)
    measures = MeasureAnnotator(lexicon: lexicon)
  }

  /// Reads one article.
  func read(_ article: Article) -> ArticleReading { read(article, concepts()) }

  /// A table for the words of articles that are read one after the other, on one thread.
  func concepts() -> ConceptTable {
    ConceptTable(synonyms: synonyms, verbs: verbs, meanings: meanings)
  }

  /// What the words of a document's time expressions say.
  func expressions(in document: Document) -> [Annotation<TimeExpression>] {
    times.expressions(in: document)
  }

  /// Reads one article with what others have told of its words; `known` are its time expressions,
  /// where they were found before.
  func read(
    _ article: Article, _ concepts: ConceptTable,
    expressions known: [Annotation<TimeExpression>]? = nil
  ) -> ArticleReading {
    let document = Document(article, lexicon: lexicon)
    let names = names.annotations(in: document)
    let expressions = known ?? self.times.expressions(in: document)
    let times = expressions.map(\.underspecified)
    let measures = measures.annotations(in: document, times: times)
    let quantities = quantities.annotations(in: document, times: times, measures: measures)
    let linker = NameLinker(names)
    let sentences = readings(
      article.id, document, names, linker, times, quantities, measures, concepts)
    let found = sentences.compactMap { reading in
      let findings = reading.sentence.kind == .paragraph ? findings(in: reading) : []
      return findings.isEmpty ? nil : (reading, findings)
    }
    let main = MainEvents(found.flatMap { $0.1.map(\.mention) })
    let claims = found.flatMap { reading, mentions in
      mentions.flatMap { self.claims($0.slots, of: $0.mention, reading, main) }
    }
    let stated = article.statedDates.filter { $0.isOwn }.map(\.date)
    let passing = ToldInPassing(sentences, published: stated)
    let (casualties, phrases) = CasualtyClaims.claims(sentences, passing: passing)
    let counts = CountClaims.claims(sentences, besides: phrases, passing: passing)
    let amounts = AmountClaims.claims(sentences, things: things, passing: passing)
    let people =
      holders.claims(sentences) + gathered(sentences, AgeClaims.claims)
      + degrees.claims(sentences)
      + gathered(sentences) {
        let persons = victims.claims($0)
        return persons.isEmpty ? roles.claims($0) : persons + roles.claims($0)
      }
    let resolved = Dictionary(
      (stated.first.map { self.times.mentions(of: expressions, in: document, published: $0) } ?? [])
        .map { ($0.tokens.lowerBound, $0.value) }, uniquingKeysWith: { first, _ in first })
    let numbers = CountSpans(
      sentences, resolved: resolved, published: stated.first
    ).spanning(casualties + counts + amounts)
    let occasions = OccasionClaims.claims(sentences, kinds: occasions, resolved: resolved)
    let statements = StatementClaims.claims(sentences, forms: forms)
    return ArticleReading(
      article: article.id, document: document, names: names, linker: linker, times: times,
      expressions: expressions,
      claims: agencies.resting(
        attributed(
          claims + numbers + people + occasions + statements, sentences),
        on: document),
      utterances: UtteranceFinder(lexicon: lexicon, cues: cues).utterances(
        quotes.annotations(in: document, names: names), sentences),
      propositions: gathered(sentences) {
        PropositionFinder($0, opposites: opposites, cues: cues).propositions()
      },
      clauses: ClauseFinder.clauses(sentences, stance),
      tellsSeries: SeriesCues.holds(sentences),
      plannedEvents: found.flatMap { reading, mentions in
        mentions.compactMap { self.planned($0.mention, reading) }
      })
  }

  /// What a rule finds in each of some sentences, in order; in most it finds nothing.
  private func gathered<Found>(
    _ sentences: [SentenceReading], _ rule: (SentenceReading) -> [Found]
  ) -> [Found] {
    var all: [Found] = []
    for sentence in sentences {
      let found = rule(sentence)
      if !found.isEmpty { all += found }
    }
    return all
  }

  /// The claims by place, each with who says it where its rule has not told.
  private func attributed(_ claims: [Claim], _ sentences: [SentenceReading]) -> [Claim] {
    var next = 0
    return claims.sorted { ($0.sentence, $0.range) < ($1.sentence, $1.range) }.map { claim in
      while next + 1 < sentences.count, sentences[next].sentence.range < claim.sentence {
        next += 1
      }
      guard claim.attribution == nil, sentences.indices.contains(next),
        sentences[next].sentence.range == claim.sentence
      else { return claim }
      return sentences[next].attribution.map { claim.attributed(to: $0) } ?? claim
    }.sorted { $0.range < $1.range }
  }

  private func planned(
    _ mention: EventMention, _ reading: SentenceReading
  ) -> (event: EventKey, range: TextRange)? {
    guard mention.kind.hasPrefix("planned "), mention.participants.count > 1 else { return nil }
    // "will soon meet U.S. President Donald Trump": from the word that plans to the partner's name.
    var start = mention.phrase.lowerBound
    for index in stride(from: start - 1, to: start - 6, by: -1)
    where reading.classes(index).contains(.planning) {
      start = index
    }
    let partner = reading.names.first {
      $0.tokens.lowerBound > mention.trigger && $0.tokens.lowerBound < mention.trigger + 4
    }
    return (
      EventKey(kind: mention.kind, participants: mention.participants),
      reading.bytes(start..<(partner?.tokens.upperBound ?? mention.phrase.upperBound))
    )
  }

  /// The event mentions of one sentence, each with its slots.
  func findings(
    in reading: SentenceReading
  ) -> [(mention: EventMention, slots: [SlotFinding])] {
    EventFinder(reading).mentions().map { mention in
      let slots =
        WeekdaySlot.find(mention, reading) + ChannelSlot.find(mention, reading)
        + InitiatorSlot.find(mention, reading) + OrdinalSlot.find(mention, reading)
        + CircumstanceSlot.find(mention, reading) + PlaceSlot.find(mention, reading)
      return (mention, slots)
    }
  }

  /// The sentences of prose and headlines with their annotations, in one pass over all.
  func readings(
    _ article: ArticleID, _ document: Document, _ names: [Annotation<Name>],
    _ linker: NameLinker, _ times: [Annotation<Timex>], _ quantities: [Annotation<Quantity>],
    _ measures: [Annotation<Measure>], _ concepts: ConceptTable
  ) -> [SentenceReading] {
    let concepts = Concepts(document, concepts, lexicon: lexicon)
    var nextName = 0
    var nextTime = 0
    var nextQuantity = 0
    var nextMeasure = 0
    return document.sentences.compactMap { sentence in
      let ownNames = take(names, &nextName, until: sentence.tokens.upperBound)
      let ownTimes = take(times, &nextTime, until: sentence.tokens.upperBound)
      let ownQuantities = take(quantities, &nextQuantity, until: sentence.tokens.upperBound)
      let ownMeasures = take(measures, &nextMeasure, until: sentence.tokens.upperBound)
      guard sentence.kind == .paragraph || sentence.kind == .title || sentence.kind == .subtitle
      else { return nil }
      return SentenceReading(
        article: article, document: document, sentence: sentence, names: ownNames,
        times: ownTimes, quantities: ownQuantities, measures: ownMeasures, concepts: concepts,
        occasions: occasions,
        linker: linker,
        lexicon: lexicon, gazetteer: gazetteer)
    }
  }

  private func take<Value>(
    _ annotations: [Annotation<Value>], _ next: inout Int, until limit: Int
  ) -> [Annotation<Value>] {
    let start = next
    while next < annotations.count, annotations[next].tokens.lowerBound < limit { next += 1 }
    return Array(annotations[start..<next])
  }

  private func claims(
    _ findings: [SlotFinding], of mention: EventMention, _ reading: SentenceReading,
    _ main: MainEvents
  ) -> [Claim] {
    guard !findings.isEmpty, let event = main.event(of: mention) else { return [] }
    let hedge = reading.hedge
    return findings.map { finding in
      Claim(
        article: reading.article, event: event, slot: finding.slot, value: finding.value,
        range: finding.range, sentence: reading.sentence.range, hedge: hedge,
        rules: [mention.rule, finding.rule])
    }
  }
}
