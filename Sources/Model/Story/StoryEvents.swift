/// Dated events that the articles of a story give, for anniversaries of what no table holds: "the
/// dam burst on 3 May 2012" in one article dates "the second anniversary of the burst" in another.
enum StoryEvents {
  /// How many tokens about a date may name its event.
  private static let reach = 8

  /// The events that some sentences date to the day or the month, in order of the text.
  static func events(in sentences: [ClueSentence]) -> [DatedEvent] {
    sentences.flatMap { sentence in
      sentence.times.compactMap { time in event(time, sentence) }
    }
  }

  private static func event(
    _ time: Annotation<TimeExpression>, _ sentence: ClueSentence
  ) -> DatedEvent? {
    guard case .date(.number(let year), let span, _) = time.value.meaning,
      let interval = TimexInterval(TimexWriter.date(year, span)), interval.days.count <= 31,
      let date = CalendarDate(daysSince1970: interval.days.lowerBound),
      sentence.tense(at: time.tokens) != .future
    else { return nil }
    var heads: Set<UInt64> = []
    var places: Set<UInt64> = []
    for index in sentence.tokens where !time.tokens.contains(index) {
      guard let token = sentence.token(index), token.kind == .word, token.count >= 4,
        sentence.classes(index).isDisjoint(with: [.function, .weekday, .month, .number, .ordinal])
      else { continue }
      if token.isCapitalised {
        places.insert(token.folded)
      } else if abs(index - time.tokens.lowerBound) <= reach {
        heads.insert(token.folded)
      }
    }
    guard !heads.isEmpty, !places.isEmpty else { return nil }
    return DatedEvent(
      name: "", date: date, length: interval.days.count, heads: heads,
      places: places.sorted().map { [$0] })
  }
}
