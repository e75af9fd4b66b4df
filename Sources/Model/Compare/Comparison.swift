/// One slot of one event across all sources of a story (collation's apparatus entry).
public struct Comparison: Hashable, Sendable {
  /// One value and the claims that give it.
  public struct Value: Hashable, Sendable {
    /// The value.
    public let value: SlotValue
    /// The claims, by article and place.
    public let claims: [Claim]
    /// Makes a value.
    public init(value: SlotValue, claims: [Claim]) {
      self.value = value
      self.claims = claims
    }
  }

  /// From its claims: the same claims give the same id, wherever the files lie.
  public let id: String
  /// The story it belongs to.
  public let story: String
  /// The event.
  public let event: EventKey
  /// The slot.
  public let slot: Slot
  /// The machine's word.
  public let relation: Relation
  /// 0 to 1: the estimate that a careful reader wants to see it.
  public let score: Double
  /// Why the relation holds; `Wording` puts it in words.
  public let reasons: [Reason]
  /// Whether the claims speak of one event.
  public let sameEvent: SameEvent
  /// The rules that made it, sorted.
  public let rules: [RuleID]
  /// The values, the one with most articles first, ties by first claim.
  public let values: [Value]
  /// Which of the sources of one value are one witness.
  public let sharedOrigins: [SharedOrigin]

  /// Makes a comparison.
  public init(
    id: String, story: String, event: EventKey, slot: Slot, relation: Relation, score: Double,
    reasons: [Reason], sameEvent: SameEvent, rules: [RuleID], values: [Value],
    sharedOrigins: [SharedOrigin] = []
  ) {
    self.id = id
    self.story = story
    self.event = event
    self.slot = slot
    self.relation = relation
    self.score = score
    self.reasons = reasons
    self.sameEvent = sameEvent
    self.rules = rules
    self.values = values
    self.sharedOrigins = sharedOrigins
  }

  /// All claims of all values.
  public var claims: [Claim] { values.flatMap(\.claims) }

  /// The same without what only comparing asks for, which is half of what its claims take up.
  var told: Comparison {
    Comparison(
      id: id, story: story, event: event, slot: slot, relation: relation, score: score,
      reasons: reasons, sameEvent: sameEvent, rules: rules,
      values: values.map { Value(value: $0.value, claims: $0.claims.map(\.told)) },
      sharedOrigins: sharedOrigins)
  }
}
