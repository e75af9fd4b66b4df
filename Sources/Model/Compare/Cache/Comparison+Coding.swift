extension Comparison: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(id)
    writer.write(story)
    event.write(to: &writer)
    slot.write(to: &writer)
    relation.write(to: &writer)
    score.write(to: &writer)
    reasons.write(to: &writer)
    sameEvent.write(to: &writer)
    rules.write(to: &writer)
    values.write(to: &writer)
    sharedOrigins.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Comparison? {
    guard let id: String = reader.value(), let story: String = reader.value(),
      let event: EventKey = reader.value(), let slot: Slot = reader.value(),
      let relation: Relation = reader.value(), let score: Double = reader.value(),
      let reasons: [Reason] = reader.value(), let sameEvent: SameEvent = reader.value(),
      let rules: [RuleID] = reader.value(), let values: [Value] = reader.value(),
      let sharedOrigins: [SharedOrigin] = reader.value()
    else { return nil }
    return Comparison(
      id: id, story: story, event: event, slot: slot, relation: relation, score: score,
      reasons: reasons, sameEvent: sameEvent, rules: rules, values: values,
      sharedOrigins: sharedOrigins)
  }
}

extension Comparison.Value: StoryCoded {
  func write(to writer: inout StoryWriter) {
    value.write(to: &writer)
    claims.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Comparison.Value? {
    reader.make(Comparison.Value.init(value:claims:))
  }
}

extension Relation: StoryCoded {}

extension SameEvent: StoryCoded {
  func write(to writer: inout StoryWriter) {
    judgement.write(to: &writer)
    evidence.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> SameEvent? {
    reader.make(SameEvent.init(judgement:evidence:))
  }
}

extension SameEvent.Judgement: StoryCoded {}

extension SharedOrigin: StoryCoded {
  func write(to writer: inout StoryWriter) {
    kind.write(to: &writer)
    articles.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> SharedOrigin? {
    reader.make(SharedOrigin.init(kind:articles:))
  }
}

extension SharedOrigin.Kind: StoryCoded {
  func write(to writer: inout StoryWriter) {
    switch self {
    case .passage: writer.write(case: 0)
    case .source(let name): writer.write(case: 1, name)
    }
  }

  static func read(from reader: inout StoryReader) -> SharedOrigin.Kind? {
    switch reader.unsigned() {
    case 0: .passage
    case 1: reader.make(SharedOrigin.Kind.source)
    default: nil
    }
  }
}

extension Reprint: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(article)
    writer.write(original)
    containment.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Reprint? {
    reader.make(Reprint.init(article:original:containment:))
  }
}
