/// A place in the text that speaks of an event: a trigger and who took part.
struct EventMention {
  /// The kind, as in "call"; planned events are another kind, for what is ahead is not what was.
  let kind: String
  /// Those named with it, by their longest form in the article; fewer than two where the text refers
  /// back ("the call").
  let participants: [String]
  /// The trigger's token.
  let trigger: Int
  /// The noun phrase from its first modifier to the trigger: "a Friday phone conversation".
  let phrase: Range<Int>
  /// Whether "the", "this" or a possessive lets the phrase refer to an event named elsewhere.
  let isDefinite: Bool
  /// Who began it, where the verb says so ("Modi telephoned Biden").
  let initiator: Annotation<Name>?
  /// The rule that found it.
  let rule: RuleID
}
