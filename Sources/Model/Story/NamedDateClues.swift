/// What the dates that a text names say about the day it was written: what it looks back on came
/// before it, what it looks ahead to comes after it.
///
/// News is written soon after what it tells, so a date that is told with its day of the week also
/// bounds the article from above.
enum NamedDateClues {
  /// Clues from dates with their year.
  static func clues(in sentences: [ClueSentence]) -> [DateClue] {
    var clues: [DateClue] = []
    // A date line's own figures are read with the article: "05/02/2013" may be a day of May.
    for sentence in sentences where sentence.sentence.kind == .paragraph {
      for time in sentence.times {
        guard case .date(.number(let year), let span, _) = time.value.meaning,
          (1800...2199).contains(year), let days = days(year, span)
        else { continue }
        let value = TimexWriter.date(year, span)
        if isAhead(time.tokens, sentence) {
          clues.append(
            DateClue(
              days: DaySet(through: days.upperBound), weight: 0.4,
              evidence: sentence.evidence(time.tokens, .dateline(.ahead(value)))))
          continue
        }
        let clue = DateClue(
          days: DaySet(from: days.lowerBound), weight: weight(time.tokens, sentence),
          evidence: sentence.evidence(time.tokens, .dateline(.past(value))))
        clues.append(clue)
        if namesWeekday(time.tokens, sentence) {
          clues.append(
            DateClue(
              days: DaySet(days.lowerBound, through: days.lowerBound + 21), weight: 0.3,
              evidence: clue.evidence))
        }
      }
    }
    return clues
  }

  /// Clues from days and months without a year.
  static func yearly(in sentences: [ClueSentence]) -> [YearlyClue] {
    sentences.flatMap { sentence in
      sentence.times.flatMap { time -> [YearlyClue] in
        guard case .date(.unknown, let span, let step) = time.value.meaning else { return [] }
        let tense: VerbTense =
          step.map { $0 < 0 ? .past : .future } ?? sentence.tense(at: time.tokens)
        switch span {
        case .month(let month): return self.month(month, tense, time.tokens, sentence)
        case .day(let month, let day): return self.day(month, day, tense, time.tokens, sentence)
        default: return []
        }
      }
    }
  }

  /// "Will visit in May": the eleven months before its end; "was founded in May": those after its
  /// beginning.
  private static func month(
    _ month: Int, _ tense: VerbTense, _ tokens: Range<Int>, _ sentence: ClueSentence
  ) -> [YearlyClue] {
    let isPlan = tense == .future || sentence.isAhead
    guard tense != .unknown || isPlan || isSince(tokens, sentence) else { return [] }
    return [
      YearlyClue(
        month: month, day: isPlan ? 31 : 1, weekday: nil, before: isPlan ? 335 : 0,
        after: isPlan ? 0 : 335, weight: 0.3,
        evidence: sentence.evidence(tokens, .dateline(.season)))
    ]
  }

  /// A day is told within half a year of it; with its day of the week it is in one year of six, and
  /// then it is told within weeks.
  private static func day(
    _ month: Int, _ day: Int, _ tense: VerbTense, _ tokens: Range<Int>, _ sentence: ClueSentence
  ) -> [YearlyClue] {
    let isPlan = tense == .future || isDeadline(tokens, sentence)
    let weekday = weekday(tokens, sentence)
    if isOwnDate(tokens, sentence) {
      return [
        YearlyClue(
          month: month, day: day, weekday: weekday, before: 0, after: 1, weight: 0.6,
          evidence: sentence.evidence(tokens, .dateline(.season)))
      ]
    }
    guard isPlan || tense == .past || weekday != nil else { return [] }
    let reach = weekday == nil ? 200 : 30
    let isOpen = !isPlan && tense != .past
    return [
      YearlyClue(
        month: month, day: day, weekday: weekday, before: isPlan || isOpen ? reach : 0,
        after: isPlan && !isOpen ? 0 : reach, weight: weekday == nil ? 0.3 : 0.4,
        evidence: sentence.evidence(tokens, .dateline(weekday == nil ? .season : .fit)))
    ]
  }

  // MARK: Words

  /// The days of a part of a year, nil where the calendar has none.
  private static func days(_ year: Int, _ span: TimeExpression.Span) -> ClosedRange<Int>? {
    guard let text = TimexInterval(TimexWriter.date(year, span)) else { return nil }
    return text.days
  }

  /// "By 2030", "until March 2014", "will open on 3 May 2012".
  private static func isAhead(_ tokens: Range<Int>, _ sentence: ClueSentence) -> Bool {
    let isBy = sentence.isWord(tokens.lowerBound - 1, by)
    switch sentence.tense(at: tokens) {
    case .future: return true
    case .past: return false
    case .unknown: return isBy
    }
  }

  /// A verb in the past makes it surer than a noun alone ("the 2014 World Cup" may be ahead).
  private static func weight(_ tokens: Range<Int>, _ sentence: ClueSentence) -> Double {
    sentence.tense(at: tokens) == .past ? 0.5 : 0.25
  }

  private static func namesWeekday(_ tokens: Range<Int>, _ sentence: ClueSentence) -> Bool {
    weekday(tokens, sentence) != nil
  }

  /// The day of the week in the expression or just before it.
  private static func weekday(_ tokens: Range<Int>, _ sentence: ClueSentence) -> Weekday? {
    let places = (max(tokens.lowerBound - 2, sentence.tokens.lowerBound)..<tokens.upperBound)
    for index in places {
      guard let token = sentence.token(index),
        let number = sentence.lexicon.number(of: token.word, as: .weekday)
      else { continue }
      return Weekday(rawValue: number)
    }
    return nil
  }

  /// "LIMA, March 20 (Agency) —" opens a report of that day or the next, and so does a line that is a
  /// date and no more.
  private static func isOwnDate(_ tokens: Range<Int>, _ sentence: ClueSentence) -> Bool {
    if sentence.sentence.kind == .dateline { return true }
    let first = sentence.tokens.lowerBound
    guard tokens.lowerBound - first <= 6, let place = sentence.token(first), place.count >= 3,
      sentence.document.text.bytes[place.range.start..<place.range.end]
        .allSatisfy({ (0x41...0x5A).contains($0) || $0 >= 0x80 })
    else { return false }
    return (tokens.upperBound..<tokens.upperBound + 5).contains {
      sentence.token($0)?.kind == .dash
    }
  }

  private static func isSince(_ tokens: Range<Int>, _ sentence: ClueSentence) -> Bool {
    sentence.isWord(tokens.lowerBound - 1, since)
  }

  private static func isDeadline(_ tokens: Range<Int>, _ sentence: ClueSentence) -> Bool {
    (tokens.upperBound..<tokens.upperBound + 3).contains { sentence.isWord($0, deadline) }
  }

  private static let by = ClueSentence.words("by", "until", "till")
  private static let since = ClueSentence.words("since")
  private static let deadline = ClueSentence.words("deadline", "deadlines")
}
