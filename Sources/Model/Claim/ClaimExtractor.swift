/// Makes claims of one article from its annotations.
///
/// Input: sentences with names and times. Output: claims by place in the text, each with an event, a
/// slot, a value and the phrase that carries it. Two passes: mentions that name who took part, then
/// those that refer back ("the call", "Friday's call"), which mean the event of their kind that the
/// article names most. It knows nothing of other articles.
struct ClaimExtractor {
  private let lexicon: Lexicon
  private let names: NameAnnotator
  private let times: TimeAnnotator

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    names = NameAnnotator(lexicon: lexicon)
    times = TimeAnnotator(lexicon: lexicon)
  }

  /// Reads one article.
  func read(_ article: Article) -> ArticleReading {
    let document = Document(article, lexicon: lexicon)
    let names = names.annotations(in: document)
    let times = times.annotations(in: document)
    let linker = NameLinker(names)
    let readings = document.sentences.filter { $0.kind == .paragraph }.map { sentence in
      SentenceReading(
        article: article.id, document: document, sentence: sentence,
        names: names.filter { sentence.tokens.contains($0.tokens.lowerBound) },
        times: times.filter { sentence.tokens.contains($0.tokens.lowerBound) }, linker: linker,
        lexicon: lexicon)
    }
    let mentions = readings.map { ($0, EventFinder($0).mentions()) }
    let main = MainEvents(mentions.flatMap(\.1))
    let claims = mentions.flatMap { reading, found in
      found.flatMap { self.claims(of: $0, reading, main) }
    }
    return ArticleReading(
      article: article.id, document: document, names: names, times: times, claims: claims)
  }

  private func claims(
    of mention: EventMention, _ reading: SentenceReading, _ main: MainEvents
  ) -> [Claim] {
    guard let event = main.event(of: mention) else { return [] }
    let findings =
      WeekdaySlot.find(mention, reading) + ChannelSlot.find(mention, reading)
      + InitiatorSlot.find(mention, reading) + OrdinalSlot.find(mention, reading)
      + CircumstanceSlot.find(mention, reading) + PlaceSlot.find(mention, reading)
    guard !findings.isEmpty else { return [] }
    let attribution = Attribution(reading)
    return findings.map { finding in
      Claim(
        article: reading.article, event: event, slot: finding.slot, value: finding.value,
        range: finding.range, sentence: reading.sentence.range, attribution: attribution?.source,
        origin: attribution?.origin, hedge: hedge(reading), rules: [mention.rule, finding.rule])
    }
  }

  private func hedge(_ reading: SentenceReading) -> String? {
    reading.tokens.first { reading.classes($0).contains(.hedge) }
      .map { reading.document.text[reading.document.tokens[$0].range] }
  }
}
