/// What the distance to a dated event says: "the invasion a year ago", "earlier this month, they
/// signed the accord".
struct DistanceClues {
  /// How many tokens may stand between an event and the words for its distance.
  private static let reach = 12

  let events: ReferenceEvents

  /// The clues of some sentences, in order: from events told beside a time that counts from the
  /// writing, and from those told as past without one.
  func clues(in sentences: [ClueSentence]) -> [DateClue] {
    sentences.flatMap { sentence -> [DateClue] in
      let mentions = events.mentions(in: sentence.document.tokens, sentence.tokens)
      return mentions.flatMap { clues($0, sentence) }
    }
  }

  private func clues(
    _ mention: ReferenceEvents.Mention, _ sentence: ClueSentence
  ) -> [DateClue] {
    let day = mention.event.date.daysSince1970
    let near = sentence.times.filter {
      abs($0.tokens.lowerBound - mention.token) <= DistanceClues.reach
    }
    for time in near {
      guard let days = DistanceClues.writing(time.value.meaning, after: mention.event.date) else {
        continue
      }
      let range =
        min(mention.token, time.tokens.lowerBound)..<max(mention.token + 1, time.tokens.upperBound)
      return [
        DateClue(
          days: days, weight: 0.6,
          evidence: sentence.evidence(range, .dateline(.distance(mention.event.date.iso))))
      ]
    }
    guard !sentence.isAhead else { return [] }
    return [
      DateClue(
        days: DaySet(from: day), weight: mention.isSure ? 0.35 : 0.25,
        evidence: sentence.evidence(
          mention.token..<mention.token + 1, .dateline(.past(mention.event.date.iso))))
    ]
  }

  /// The days of writing that lie so far from a date; nil where the words say no distance.
  static func writing(_ meaning: TimeExpression.Meaning, after date: CalendarDate) -> DaySet? {
    let day = date.daysSince1970
    switch meaning {
    case .step(.day, let count, .writing): return DaySet(day - count, through: day - count)
    case .step(.week, let count, .writing):
      let monday = day - (date.weekday.rawValue - 1) - 7 * count
      return DaySet(monday, through: monday + 6)
    case .step(.month, let count, .writing): return month(date, minus: count)
    case .step(.year, let count, .writing), .date(.step(let count, .writing), .whole, _):
      return year(date.year - count)
    case .offset(let amount, let unit, let sign, .writing):
      guard let count = amount.whole, count < 1000, let slack = slack(unit, count) else {
        return nil
      }
      guard let length = days(unit) else { return nil }
      let middle = day - sign * count * length
      return DaySet(middle - slack, through: middle + slack)
    default: return nil
    }
  }

  /// How far off a rounded count of a unit may be, in days: "a year ago" is nine months or fifteen,
  /// "six months ago" four or eight.
  private static func slack(_ unit: TimeUnit, _ count: Int) -> Int? {
    if let days = unit.days { return days * max(1, count / 3) / 2 }
    guard let months = unit.months else { return nil }
    return months == 1 ? 6 + 10 * count : months * (60 + 40 * count) / 12
  }

  private static func days(_ unit: TimeUnit) -> Int? {
    unit.days ?? unit.months.map { $0 * 1461 / 48 }
  }

  private static func year(_ year: Int) -> DaySet? {
    guard let first = CalendarDate(year: year, month: 1, day: 1) else { return nil }
    return DaySet(first.daysSince1970, through: first.daysSince1970 + 365)
  }

  private static func month(_ date: CalendarDate, minus count: Int) -> DaySet? {
    let months = date.year * 12 + date.month - 1 - count
    guard months > 0 else { return nil }
    let (year, month) = (months / 12, months % 12 + 1)
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let length = CalendarDate.days(inMonth: month, of: year)
    return DaySet(first.daysSince1970, through: first.daysSince1970 + length - 1)
  }
}
