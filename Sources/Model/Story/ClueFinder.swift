/// Finds in one article what bounds the day it was written: anniversaries of dated events, "a year
/// ago", "in its fourth year", and the office that someone holds.
///
/// Words about what is ahead or long past bound less than they seem; each clue says how sure it is
/// and `DatelineInference` drops those that contradict surer ones.
struct ClueFinder {
  /// An anniversary that the text names: of which event, which one, and its words.
  struct Anniversary: Hashable {
    let event: ReferenceEvents.Event
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

    /// The day it falls on, nil where the text does not say which anniversary it is.
    var date: CalendarDate? { ordinal.flatMap { date(in: event.date.year + $0) } }
  }

  /// Days after an anniversary in which people still write about it as at hand.
  private static let nearness = 7
  /// Days before an anniversary in which people write about plans for it.
  private static let outlook = 330

  let events: ReferenceEvents
  let terms: Terms
  let lexicon: Lexicon

  /// The clues of an article, in order of the text.
  func clues(in reading: ArticleReading) -> [DateClue] {
    anniversaries(in: reading).compactMap { clue($0, reading.article) }
      + reading.document.sentences.filter { $0.kind == .paragraph }.flatMap {
        elapsed(in: $0, reading) + ago(in: $0, reading)
      } + office(in: reading)
  }

  /// The anniversaries that an article names, in order.
  func anniversaries(in reading: ArticleReading) -> [Anniversary] {
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
          let event = events.event(
            heads: reading.document.tokens[(index + 1)..<end],
            names: reading.document.tokens[context.tokens.lowerBound..<sentence.tokens.upperBound])
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
    let intervals = years.compactMap { year -> ClosedRange<Int>? in
      guard let day = anniversary.date(in: year)?.daysSince1970 else { return nil }
      return anniversary.isAtHand
        ? day...(day + ClueFinder.nearness) : (day - ClueFinder.outlook)...day
    }
    guard !intervals.isEmpty else { return nil }
    return DateClue(
      intervals: intervals, weight: anniversary.isAtHand && anniversary.ordinal != nil ? 0.8 : 0.4,
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
        intervals: [first...max(first, last - 1)], weight: 0.7,
        evidence: Evidence(
          article: reading.article, range: bytes((index - 3)..<(index + 1), reading),
          kind: .elapsed))
    }
  }

  /// "the invasion a year ago": rounded, so three months either way.
  private func ago(in sentence: Sentence, _ reading: ArticleReading) -> [DateClue] {
    let tokens = reading.document.tokens
    return sentence.tokens.compactMap { index in
      guard tokens[index].folded == StableHash.folded("ago"),
        index >= sentence.tokens.lowerBound + 2,
        ["year", "years"].contains(where: { StableHash.folded($0) == tokens[index - 1].folded }),
        let years = count(index - 2, reading),
        let event = events.event(heads: tokens[sentence.tokens], names: tokens[sentence.tokens]),
        let day = anniversary(years, of: event)
      else { return nil }
      return DateClue(
        intervals: [(day - 100)...(day + 100)], weight: 0.6,
        evidence: Evidence(
          article: reading.article, range: bytes((index - 2)..<(index + 1), reading),
          kind: .elapsed))
    }
  }

  /// "the X administration": not before the latest of those that the article names took office.
  private func office(in reading: ArticleReading) -> [DateClue] {
    let tokens = reading.document.tokens
    var latest: (terms: [Terms.Term], index: Int)?
    for sentence in reading.document.sentences where sentence.kind == .paragraph {
      for index in sentence.tokens.dropLast() where tokens[index].isCapitalised {
        let next = tokens[index + 1].folded
        guard
          ["administration", "government", "presidency"].contains(where: {
            StableHash.folded($0) == next
          })
        else { continue }
        let terms = terms.terms(of: tokens[index])
        guard let last = terms.last else { continue }
        if last.first > latest?.terms.last?.first ?? last.first.adding(days: -1) ?? last.first {
          latest = (terms, index)
        }
      }
    }
    guard let latest else { return [] }
    // A text may look back at the last term, so that one is open at its end.
    let intervals = latest.terms.enumerated().map { index, term in
      let isLast = index == latest.terms.count - 1
      return term.first
        .daysSince1970...(isLast
        ? DateClue.always.upperBound : term.last?.daysSince1970 ?? DateClue.always.upperBound)
    }
    return [
      DateClue(
        intervals: intervals, weight: 0.5,
        evidence: Evidence(
          article: reading.article, range: bytes(latest.index..<(latest.index + 2), reading),
          kind: .office))
    ]
  }

  // MARK: Words

  /// The event that "the conflict, now in its fourth year" means: the noun stands before it in its
  /// sentence, the name there or in the two sentences before.
  private func event(before index: Int, _ reading: ArticleReading) -> ReferenceEvents.Event? {
    let sentences = reading.document.sentences
    guard let own = sentences.firstIndex(where: { $0.tokens.contains(index) }) else { return nil }
    let first = sentences[max(0, own - 2)].tokens.lowerBound
    let tokens = reading.document.tokens
    return events.event(
      heads: tokens[sentences[own].tokens.lowerBound..<index], names: tokens[first..<index])
  }

  private func anniversary(_ number: Int, of event: ReferenceEvents.Event) -> Int? {
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

  private func count(_ index: Int, _ reading: ArticleReading) -> Int? {
    let token = reading.document.tokens[index]
    if token.folded == StableHash.folded("a") { return 1 }
    return Numerals.integer(reading.document.text.bytes, token)
      ?? lexicon.number(of: token.word, as: .number)
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
