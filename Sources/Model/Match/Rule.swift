/// A rule in the manner of Duckling: a name, a pattern, a production.
public struct Rule<Value: Sendable>: Sendable {
  /// Its name.
  public let id: RuleID
  /// What it looks for.
  public let pattern: Pattern
  /// The capture that is annotated, nil for the whole match: the rest is context.
  public let part: Int?
  /// Makes the value, or nil where the words only look right ("31 February").
  public let produce: @Sendable (Match) -> Value?

  /// Makes a rule.
  public init(
    _ id: RuleID, _ pattern: Pattern, part: Int? = nil,
    produce: @escaping @Sendable (Match) -> Value?
  ) {
    self.id = id
    self.pattern = pattern
    self.part = part
    self.produce = produce
  }
}

/// A range of text with the value that a rule read from it.
public struct Annotation<Value: Sendable>: Sendable {
  /// Its bytes.
  public let range: TextRange
  /// Its tokens, as indices in the document.
  public let tokens: Range<Int>
  /// What it says.
  public let value: Value
  /// The rule that made it.
  public let rule: RuleID

  /// Makes an annotation.
  public init(range: TextRange, tokens: Range<Int>, value: Value, rule: RuleID) {
    self.range = range
    self.tokens = tokens
    self.value = value
    self.rule = rule
  }
}

extension Annotation: Equatable where Value: Equatable {}
extension Annotation: Hashable where Value: Hashable {}
