extension Claim: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(article)
    event.write(to: &writer)
    slot.write(to: &writer)
    value.write(to: &writer)
    range.write(to: &writer)
    sentence.write(to: &writer)
    attribution.write(to: &writer)
    origin.write(to: &writer)
    hedge.write(to: &writer)
    anchor.write(to: &writer)
    span.write(to: &writer)
    rules.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Claim? {
    guard let article: ArticleID = reader.value(), let event: EventKey = reader.value(),
      let slot: Slot = reader.value(), let value: SlotValue = reader.value(),
      let range: TextRange = reader.value(), let sentence: TextRange = reader.value(),
      let attribution: String? = reader.value(), let origin: String? = reader.value(),
      let hedge: String? = reader.value(), let anchor: ClaimAnchor? = reader.value(),
      let span: CountSpan? = reader.value(), let rules: [RuleID] = reader.value()
    else { return nil }
    return Claim(
      article: article, event: event, slot: slot, value: value, range: range, sentence: sentence,
      attribution: attribution, origin: origin, hedge: hedge, anchor: anchor, span: span,
      rules: rules)
  }
}

extension Slot: StoryCoded {}

extension EventKey: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(kind)
    participants.write(to: &writer)
    time.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> EventKey? {
    reader.make(EventKey.init(kind:participants:time:))
  }
}

extension ClaimAnchor: StoryCoded {
  func write(to writer: inout StoryWriter) {
    predicate.write(to: &writer)
    words.write(to: &writer)
    places.write(to: &writer)
    sites.write(to: &writer)
    thing.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> ClaimAnchor? {
    guard let predicate: UInt64? = reader.value(), let words: [UInt64] = reader.value(),
      let places: [UInt64] = reader.value(), let sites: [UInt64] = reader.value(),
      let thing: String? = reader.value()
    else { return nil }
    return ClaimAnchor(
      predicate: predicate, words: Set(words), places: Set(places), sites: Set(sites),
      thing: thing)
  }
}

extension CountSpan: StoryCoded {
  func write(to writer: inout StoryWriter) {
    switch self {
    case .day(let a): writer.write(case: 0, a)
    case .total: writer.write(case: 1)
    case .running: writer.write(case: 2)
    case .among(let a): writer.write(case: 3, a)
    }
  }

  static func read(from reader: inout StoryReader) -> CountSpan? {
    switch reader.unsigned() {
    case 0: reader.make(CountSpan.day)
    case 1: .total
    case 2: .running
    case 3: reader.make(CountSpan.among)
    default: nil
    }
  }
}

extension CountedDay: StoryCoded {
  func write(to writer: inout StoryWriter) {
    day.write(to: &writer)
    isNight.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> CountedDay? {
    reader.make(CountedDay.init(day:isNight:))
  }
}
