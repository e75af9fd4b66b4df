/// A rule over annotations: what an earlier layer found is one step of its pattern, as in Duckling
/// ("the end of" and a date, a date and "morning").
struct Composition<Value: Sendable>: Sendable {
  /// Its name.
  let id: RuleID
  /// What it looks for; it holds `Pattern.annotated`.
  let pattern: Pattern
  /// The capture that is annotated, nil for the whole match.
  let part: Int?
  /// Makes the value, or nil where the parts do not fit.
  let produce: @Sendable (ComposedMatch<Value>) -> Value?

  init(
    _ id: RuleID, _ pattern: Pattern, part: Int? = nil,
    produce: @escaping @Sendable (ComposedMatch<Value>) -> Value?
  ) {
    self.id = id
    self.pattern = pattern
    self.part = part
    self.produce = produce
  }
}
