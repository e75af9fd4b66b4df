/// One annotation of an article as `rashomon mentions` prints it.
public struct MentionLine: Hashable, Sendable {
  /// What kind of annotation it is. Raw values are those of the format.
  public enum Kind: String, Hashable, Sendable {
    case time, quantity, name, quotation
  }
  /// What kind of annotation it is.
  public let kind: Kind
  /// The words, in bytes of the article's text.
  public let range: TextRange
  /// For times TIMEX3's type, as in DATE.
  public let type: String?
  /// The value, as in 2013-03-22.
  public let value: String?
  /// TIMEX3's modifier, as in APPROX.
  public let mod: String?
  /// The rule that made it.
  public let rule: RuleID

  /// Makes a line.
  public init(
    kind: Kind, range: TextRange, type: String?, value: String?, mod: String?, rule: RuleID
  ) {
    self.kind = kind
    self.range = range
    self.type = type
    self.value = value
    self.mod = mod
    self.rule = rule
  }

  /// The line for a time expression.
  public init(_ time: Annotation<Timex>) {
    self.init(
      kind: .time, range: time.range, type: time.value.kind.rawValue, value: time.value.value,
      mod: time.value.modifier, rule: time.rule)
  }

  /// The line for a number of people or things; `type` is "count".
  public init(_ quantity: Annotation<Quantity>) {
    self.init(
      kind: .quantity, range: quantity.range, type: "count", value: Wording.code(quantity.value),
      mod: quantity.value.modifier?.rawValue, rule: quantity.rule)
  }

  /// The line for a measure; `type` is its dimension, as in "money".
  public init(_ measure: Annotation<Measure>) {
    self.init(
      kind: .quantity, range: measure.range, type: measure.value.dimension.rawValue,
      value: Wording.code(measure.value), mod: measure.value.modifier?.rawValue, rule: measure.rule)
  }

  /// The line for a quotation; its value is the speaker.
  public init(_ quotation: Annotation<Quotation>) {
    self.init(
      kind: .quotation, range: quotation.range, type: nil,
      value: quotation.value.speaker?.value.text, mod: nil, rule: quotation.rule)
  }

  /// The line as JSON, without its line end; offsets in Unicode scalars.
  public func json(of article: Article, offsets: ScalarOffsets) -> String {
    let place = offsets.scalars(of: range)
    return JSONValue.object([
      .init("file", .string(article.file)), .init("kind", .string(kind.rawValue)),
      .init("start", .integer(place.lowerBound)), .init("end", .integer(place.upperBound)),
      .init("text", .string(article.text[range])), .init("type", .known(type)),
      .init("value", .known(value)), .init("mod", .known(mod)), .init("rule", .string(rule.name)),
    ]).line
  }
}
