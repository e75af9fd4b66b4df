/// Finds in one article what bounds the day it was written: anniversaries of dated events, "in its
/// fourth year", and what the files beside this one look for: dates that it names, distances to dated
/// events, offices, planned meetings, young things.
///
/// Words about what is ahead or long past bound less than they seem; each clue says how sure it is
/// and `ClueSolver` weighs them against each other.
struct ClueFinder {
  /// An anniversary that the text names: of which event, which one, and its words.
  struct Anniversary: Hashable {
    let event: DatedEvent
    let ordinal: Int?
    /// Whether it is told as at hand; "events in September to mark the anniversary" lie ahead.
    let isAtHand: Bool
    let sentence: TextRange
    /// The sentence before it in its paragraph: "They spoke on the same day as a gathering in Kyiv.
    /// Leaders had come for the third anniversary of the assault."
    let sentenceBefore: TextRange?
    let range: TextRange

    /// The day it falls on in a year; 29 February moves to the 28th.
    func date(in year: Int) -> CalendarDate? {
      CalendarDate(year: year, month: event.date.month, day: event.date.day)
        ?? CalendarDate(year: year, month: event.date.month, day: 28)
    }

    /// The day it falls on, nil where the text does not say which anniversary it is, or where the
    /// event is known to the month only.
    var date: CalendarDate? {
      guard event.length == 1 else { return nil }
      return ordinal.flatMap { date(in: event.date.year + $0) }
    }
  }

  /// Days after an anniversary in which people still write about it as at hand.
  private static let nearness = 7
  /// Days before an anniversary in which people write about plans for it.
  private static let outlook = 330

  let events: ReferenceEvents
  let lexicon: Lexicon
  private let terms: Terms
  private let summits: [Summit]
  private let beginnings: Beginnings

  /// Reads the tables; `further` events come from the reader.
  init(lexicon: Lexicon, further: [DatedEvent] = []) {
    self.lexicon = lexicon
    events = ReferenceEvents(further: further)
    terms = Terms()
    summits = Summit.standard()
    beginnings = Beginnings(lexicon: lexicon)
  }

  /// The sentences of running text and the article's own date lines with the times in them.
  func sentences(of reading: ArticleReading) -> [ClueSentence] {
    let all = reading.expressions
    var next = 0
    return reading.document.sentences.compactMap { sentence in
      let start = next
      while next < all.count, all[next].tokens.lowerBound < sentence.tokens.upperBound { next += 1 }
      guard sentence.kind == .paragraph || sentence.kind == .dateline else { return nil }
      return ClueSentence(
        article: reading.article, document: reading.document, sentence: sentence,
        times: Array(all[start..<next]), lexicon: lexicon)
    }
  }

  /// The clues of an article, in order of kind and text; `anniversaries` are its own.
  func clues(
    in reading: ArticleReading, _ sentences: [ClueSentence], _ anniversaries: [Anniversary]
  ) -> [DateClue] {
    var clues = anniversaries.compactMap { clue($0, reading.article) }
    for sentence in reading.document.sentences where sentence.kind == .paragraph {
      clues += elapsed(in: sentence, reading)
    }
    clues += OfficeClues(terms: terms).clues(in: sentences)
    clues += PlannedMeetingClues(terms: terms, summits: summits).clues(in: sentences)
    clues += DistanceClues(events: events).clues(in: sentences)
    clues += NamedDateClues.clues(in: sentences)
    if let clue = beginnings.clue(in: sentences) { clues.append(clue) }
    return clues
  }

  /// The anniversaries that an article names, in order.
  ///
  /// `own` are events that the articles of the story date; the tables come first.
  func anniversaries(in reading: ArticleReading, own: ReferenceEvents? = nil) -> [Anniversary] {
    let word = StableHash.folded("anniversary")
    var found: [Anniversary] = []
    let sentences = reading.document.sentences
    for (number, sentence) in sentences.enumerated() where sentence.kind == .paragraph {
      let before = number > 0 ? sentences[number - 1] : sentence
      let context = before.block == sentence.block ? before : sentence
      for index in sentence.tokens.dropFirst(2)
      where reading.document.tokens[index].folded == word {
        let end = min(index + 16, sentence.tokens.upperBound)
        guard index + 1 < end,
          let event = event(
            heads: reading.document.tokens[(index + 1)..<end],
            names: reading.document.tokens[context.tokens.lowerBound..<sentence.tokens.upperBound],
            own)
        else {
          continue
        }
        // "the 80th-anniversary events".
        let isHyphenated = reading.document.tokens[index - 1].kind == .hyphen
        let counted = isHyphenated ? index - 2 : index - 1
        let ordinal = counted >= sentence.tokens.lowerBound ? ordinal(counted, reading) : nil
        let start = ordinal == nil ? index : counted
        found.append(
          Anniversary(
            event: event, ordinal: ordinal, isAtHand: !isAhead(sentence, reading),
            sentence: sentence.range,
            sentenceBefore: context.range == sentence.range ? nil : context.range,
            range: bytes(start..<phraseEnd(index, end, reading), reading))
        )
      }
    }
    return found
  }

  // MARK: Kinds of clue

  /// Written in the days after the anniversary, where it is told as at hand; in the year before,
  /// where it lies ahead. An anniversary without a number bounds the day of the year alone.
  private func clue(_ anniversary: Anniversary, _ article: ArticleID) -> DateClue? {
    let years: ClosedRange<Int>
    if let ordinal = anniversary.ordinal {
      years = (anniversary.event.date.year + ordinal)...(anniversary.event.date.year + ordinal)
    } else {
      guard anniversary.isAtHand else { return nil }
      years = (anniversary.event.date.year + 1)...(anniversary.event.date.year + 100)
    }
    let ranges = years.compactMap { year -> ClosedRange<Int>? in
      guard let day = anniversary.date(in: year)?.daysSince1970 else { return nil }
      let last = day + anniversary.event.length - 1
      return anniversary.isAtHand
        ? day...(last + ClueFinder.nearness) : (day - ClueFinder.outlook)...last
    }
    guard !ranges.isEmpty else { return nil }
    return DateClue(
      days: DaySet(ranges), weight: anniversary.isAtHand && anniversary.ordinal != nil ? 0.8 : 0.4,
      evidence: Evidence(
        article: article, range: anniversary.range,
        kind: kind(anniversary)))
  }

  private func kind(_ anniversary: Anniversary) -> Evidence.Kind {
    if let date = anniversary.date, !anniversary.isAtHand { return .ahead(date: date.iso) }
    return .anniversary(date: anniversary.date?.iso)
  }

  /// "the conflict, now in its fourth year": between the third and the fourth anniversary.
  private func elapsed(in sentence: Sentence, _ reading: ArticleReading) -> [DateClue] {
    let tokens = reading.document.tokens
    let year = StableHash.folded("year")
    return sentence.tokens.compactMap { index in
      guard tokens[index].folded == year, index >= sentence.tokens.lowerBound + 3,
        ["its", "the", "a"].contains(where: { StableHash.folded($0) == tokens[index - 2].folded }),
        tokens[index - 3].folded == StableHash.folded("in"),
        let ordinal = ordinal(index - 1, reading),
        let event = event(before: index, reading),
        let first = anniversary(ordinal - 1, of: event), let last = anniversary(ordinal, of: event)
      else { return nil }
      return DateClue(
        days: DaySet(first, through: max(first, last - 1)), weight: 0.7,
        evidence: Evidence(
          article: reading.article, range: bytes((index - 3)..<(index + 1), reading),
          kind: .elapsed))
    }
  }

  // MARK: Words

  private func event(
    heads: ArraySlice<Token>, names: ArraySlice<Token>, _ own: ReferenceEvents?
  ) -> DatedEvent? {
    events.event(heads: heads, names: names) ?? own?.event(heads: heads, names: names)
  }

  /// The event that "the conflict, now in its fourth year" means: the noun stands before it in its
  /// sentence, the name there or in the two sentences before.
  private func event(before index: Int, _ reading: ArticleReading) -> DatedEvent? {
    let sentences = reading.document.sentences
    guard let own = sentences.firstIndex(where: { $0.tokens.contains(index) }) else { return nil }
    let first = sentences[max(0, own - 2)].tokens.lowerBound
    let tokens = reading.document.tokens
    return events.event(
      heads: tokens[sentences[own].tokens.lowerBound..<index], names: tokens[first..<index])
  }

  private func anniversary(_ number: Int, of event: DatedEvent) -> Int? {
    CalendarDate(
      year: event.date.year + number, month: event.date.month, day: min(event.date.day, 28))?
      .daysSince1970
  }

  private func ordinal(_ index: Int, _ reading: ArticleReading) -> Int? {
    let token = reading.document.tokens[index]
    if token.kind == .ordinalNumber {
      return Numerals.integer(reading.document.text.bytes, token)
    }
    return lexicon.number(of: token.word, as: .ordinal)
  }

  /// Whether a sentence speaks of plans: "is expected to attend events for the anniversary".
  private func isAhead(_ sentence: Sentence, _ reading: ArticleReading) -> Bool {
    sentence.tokens.contains {
      lexicon.classes(of: reading.document.tokens[$0].word).contains(.planning)
        || reading.document.tokens[$0].folded == StableHash.folded("due")
    }
  }

  /// The anniversary's phrase ends at a comma, or with its sentence.
  private func phraseEnd(_ start: Int, _ limit: Int, _ reading: ArticleReading) -> Int {
    let stops: [Token.Kind] = [.comma, .fullStop, .semicolon, .colon, .question, .dash]
    return (start..<limit).first { stops.contains(reading.document.tokens[$0].kind) } ?? limit
  }

  private func bytes(_ range: Range<Int>, _ reading: ArticleReading) -> TextRange {
    let tokens = reading.document.tokens
    return TextRange(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }
}
