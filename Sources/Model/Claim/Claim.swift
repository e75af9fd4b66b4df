/// What one article asserts: a slot of an event, its value, the words that carry it, and how it is
/// said (FactBank's attribution and hedge; Sauri and Pustejovsky 2009). An event that the text denies
/// gives no claim.
///
/// A class, for claims are sorted, filtered and grouped by the thousand, and a copy would count a
/// reference for nearly every field.
public final class Claim: Hashable, Sendable {
  /// The article that asserts it.
  public let article: ArticleID
  /// The event it speaks of.
  public let event: EventKey
  /// What about the event.
  public let slot: Slot
  /// The value.
  public let value: SlotValue
  /// The phrase that carries the value, never the sentence.
  public let range: TextRange
  /// The sentence around it.
  public let sentence: TextRange
  /// Who says so according to the article, as in "CCTV"; nil where the article itself does.
  public let attribution: String?
  /// Whom the claim rests on: an agency, a ministry, a broadcaster.
  public let origin: String?
  /// The hedging word, as in "reportedly"; nil where there is none.
  public let hedge: String?
  /// What the value hangs on, for claims whose event says too little to compare by; nil where the
  /// event alone decides.
  public let anchor: ClaimAnchor?
  /// Which stretch of time its number covers; nil where no words tell, and for other slots.
  public let span: CountSpan?
  /// The rules that made it, in order of use.
  public let rules: [RuleID]

  /// Makes a claim.
  public init(
    article: ArticleID, event: EventKey, slot: Slot, value: SlotValue, range: TextRange,
    sentence: TextRange, attribution: String? = nil, origin: String? = nil, hedge: String? = nil,
    anchor: ClaimAnchor? = nil, span: CountSpan? = nil, rules: [RuleID]
  ) {
    self.article = article
    self.event = event
    self.slot = slot
    self.value = value
    self.range = range
    self.sentence = sentence
    self.attribution = attribution
    self.origin = origin
    self.hedge = hedge
    self.anchor = anchor
    self.span = span
    self.rules = rules
  }

  /// Whether both assert the same in the same words of the same article.
  public static func == (left: Claim, right: Claim) -> Bool {
    left === right
      || left.article == right.article && left.range == right.range && left.slot == right.slot
        && left.event == right.event && left.value == right.value
        && left.sentence == right.sentence && left.attribution == right.attribution
        && left.origin == right.origin && left.hedge == right.hedge
        && left.anchor == right.anchor && left.span == right.span && left.rules == right.rules
  }

  /// Hashes what nearly always tells claims apart: the words, and what they are about.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(article)
    hasher.combine(range)
    hasher.combine(slot)
    hasher.combine(value)
  }

  /// The same, said by someone.
  func attributed(to attribution: Attribution) -> Claim {
    Claim(
      article: article, event: event, slot: slot, value: value, range: range, sentence: sentence,
      attribution: attribution.source, origin: attribution.origin, hedge: hedge, anchor: anchor,
      span: span, rules: rules)
  }

  /// The same, whose number covers a stretch of time.
  func spanning(_ span: CountSpan) -> Claim {
    Claim(
      article: article, event: event, slot: slot, value: value, range: range, sentence: sentence,
      attribution: attribution, origin: origin, hedge: hedge, anchor: anchor, span: span,
      rules: rules)
  }

  /// The same once it was compared: of its anchor only what it measures is told.
  var told: Claim {
    guard let anchor else { return self }
    return Claim(
      article: article, event: event, slot: slot, value: value, range: range, sentence: sentence,
      attribution: attribution, origin: origin, hedge: hedge,
      anchor: ClaimAnchor(predicate: nil, words: [], thing: anchor.thing), span: span,
      rules: rules)
  }
}
