/// Gives time expressions full TIMEX3 values, in order of the text: HeidelTime's second step.
///
/// What counts from the time of writing is resolved against the creation time, in a narrative against
/// the time last mentioned; what has a weekday or a month alone goes back or ahead with the tense of
/// its verb. What cannot be resolved keeps its underspecified value.
struct TimeResolver: Sendable {
  private var writing: TimePoint?
  private let isNarrative: Bool
  private var mention: TimePoint?
  /// The day mentioned last.
  private var dayMention: TimePoint?
  /// The time that a narrative has come to: months count from it. A year in passing ("in 1976", "as
  /// was known by 2005") is mentioned, but the story does not move there.
  private var story: TimePoint?

  /// Starts at the head of a text; `isNarrative` for histories, whose months follow one another.
  init(published: CalendarDate?, isNarrative: Bool) {
    writing = published.map(TimePoint.init)
    self.isNarrative = isNarrative
  }

  /// The full value of the next expression of the text.
  /// `moves` says whether later expressions may count from it, `leads` whether it stands at the head
  /// of its sentence.
  mutating func resolve(
    _ expression: TimeExpression, tense: VerbTense, moves: Bool = true, leads: Bool = false
  ) -> Timex {
    guard let found = point(of: expression, tense: tense) else { return expression.underspecified }
    var value = found.value
    var kind = expression.kind
    if let clock = expression.clock {
      // A time of day needs a day: 1918-04-XXTNI, 1972-XX-XXTNI.
      if found.point.day == nil, !value.hasSuffix("-XX") {
        value = TimexWriter.year(found.point.year)
        let month = found.point.isMonth ? found.point.month : nil
        value += month.map { "-" + CalendarDate.padded($0, 2) } ?? "-XX"
        value += "-XX"
      }
      value += "T" + clock.value
      kind = .time
    }
    if moves, found.point.isCloserThanDecade,
      found.value.first?.isNumber == true || found.point.year < 0 || found.point.isFiscal
    {
      mention = found.point
      if found.point.day != nil { dayMention = found.point }
      if found.point.month != nil || leads || story == nil { story = found.point }
    }
    return Timex(kind: kind, value: value, modifier: expression.modifier)
  }

  /// What the value of the next expression rests on besides its words, found by leaving each out.
  func grounds(of expression: TimeExpression, tense: VerbTense) -> [TimeDerivation.Ground] {
    var reader = self
    let value = reader.resolve(expression, tense: tense)
    var withoutMention = self
    (withoutMention.mention, withoutMention.dayMention, withoutMention.story) = (nil, nil, nil)
    var withoutWriting = self
    withoutWriting.writing = nil
    let restsOnMention = withoutMention.resolve(expression, tense: tense) != value
    let restsOnWriting = withoutWriting.resolve(expression, tense: tense) != value
    var withoutBoth = withoutMention
    withoutBoth.writing = nil
    // Where both name one day, either alone would do.
    let restsOnEither = withoutBoth.resolve(expression, tense: tense) != value
    var grounds: [TimeDerivation.Ground] = []
    let named = dayCounts(expression) ? dayMention ?? mention : story ?? mention
    if let named, restsOnMention || restsOnEither && !restsOnWriting {
      grounds.append(.mention(named.value))
    }
    if let writing, restsOnWriting { grounds.append(.writing(writing.value)) }
    return grounds
  }

  private func dayCounts(_ expression: TimeExpression) -> Bool {
    switch expression.meaning {
    case .date(.unknown, _, step: nil): !isNarrative
    default: true
    }
  }

  private typealias Found = (value: String, point: TimePoint)

  private func anchor(_ anchor: TimeExpression.Reference) -> TimePoint? {
    switch anchor {
    case .writing: isNarrative ? mention ?? writing : writing
    case .mention: mention ?? writing
    }
  }

  private func point(of expression: TimeExpression, tense: VerbTense) -> Found? {
    switch expression.meaning {
    case .date(let year, let span, let step):
      guard let year = date(year, span, step: step, tense: tense),
        (-9999...9999).contains(year), TimeResolver.exists(year, span)
      else { return nil }
      let point = TimePoint(year: year, span: span)
      return (point.value, point)
    case .dayOfMonth(let day):
      guard let base = isNarrative ? mention ?? writing : writing ?? mention, let month = base.month
      else { return nil }
      let span = TimeExpression.Span.day(month: month, day: day)
      guard day <= CalendarDate.days(inMonth: month, of: max(1, base.year)) else { return nil }
      return (TimexWriter.date(base.year, span), TimePoint(year: base.year, span: span))
    case .weekday(let weekday, let step): return day(weekday, step: step, tense: tense)
    case .fiscalYear(let year):
      let point = TimePoint(fiscalYear: year)
      return (point.value, point)
    case .fiscalStep(let count):
      guard let base = anchor(.writing) else { return nil }
      let year = TimePoint.year(base.year, plus: count)
      guard (-9999...9999).contains(year) else { return nil }
      let point = TimePoint(fiscalYear: year)
      return (point.value, point)
    case .samePart(let year):
      guard let base = mention ?? writing,
        let year = date(year, .whole, step: nil, tense: tense), (-9999...9999).contains(year)
      else { return nil }
      let point = base.inYear(year)
      return (point.value, point)
    case .step(.weekend, 0, _) where !isNarrative: return weekend(tense)
    case .step(.day, let count, .writing) where isNarrative && count == 0:
      return writing.map { (expression.clock == nil ? "PRESENT_REF" : "XXXX-XX-XX", $0) }
    case .step(let unit, let count, let start):
      return anchor(start, of: unit).flatMap { $0.stepped(unit, by: count) }
    case .offset(let amount, let unit, let sign, let start):
      guard let base = anchor(start) else { return nil }
      if unit == .year, let months = amount.months { return base.halfYears(sign * months) }
      guard let count = amount.whole, count < 100_000 else { return nil }
      return base.moved(unit, by: sign * count, keepsDay: start == .mention)
    case .sameTime: return mention.map { ($0.value, $0) }
    case .clockOnly: return (mention ?? writing).map { ($0.value, $0) }
    default: return nil
    }
  }

  /// Whether a year has the day: 29 February is not in all.
  private static func exists(_ year: Int, _ span: TimeExpression.Span) -> Bool {
    guard case .day(let month, let day) = span else { return true }
    // Leap years before Christ are 1, 5, 9 and so on, as 4, 8 and 12 are after it.
    return CalendarDate(year: year > 0 ? year : 8 - (-year - 1) % 4, month: month, day: day) != nil
  }

  /// "Today" is the day of writing in any text; "this year" follows a narrative.
  private func anchor(_ start: TimeExpression.Reference, of unit: TimeUnit) -> TimePoint? {
    if start == .mention {
      if let mention, mention.knows(unit) { return mention }
      if unit == .day, let dayMention, !isNarrative { return dayMention }
    }
    if start == .mention { return isNarrative ? mention : writing ?? mention }
    return anchor(start)
  }

  /// The year of a date.
  private func date(
    _ year: TimeExpression.Year, _ span: TimeExpression.Span, step: Int?, tense: VerbTense
  ) -> Int? {
    switch year {
    case .number(let number): return number
    case .step(let count, let start):
      return anchor(start).flatMap { TimePoint.year($0.year, plus: count) }
    case .unknown: break
    }
    guard let base = isNarrative ? mention ?? writing : writing else { return nil }
    if isNarrative, step == nil { return followingYear(span, after: base) }
    guard let position = TimePoint(year: base.year, span: span).position, let now = base.position
    else { return base.year }
    switch (step, tense) {
    case (.some(-1), _): return position < now ? base.year : TimePoint.year(base.year, plus: -1)
    case (.some(1), _): return position > now ? base.year : TimePoint.year(base.year, plus: 1)
    case (.some(0), _): return base.year
    case (_, .future):
      return position + TimePoint.slack(span) >= now
        ? base.year : TimePoint.year(base.year, plus: 1)
    default:
      // A date some weeks ahead without a verb in the past is ahead ("the vote in May", in March).
      let reach = tense == .past ? 0 : 70
      return position <= now + reach ? base.year : TimePoint.year(base.year, plus: -1)
    }
  }

  /// In a narrative a month is that nearest to the month told of last: "December 7, 1941 ... In
  /// January" is 1942.
  private func followingYear(_ span: TimeExpression.Span, after base: TimePoint) -> Int {
    let base = story ?? base
    guard let month = base.month, let coming = TimePoint(year: base.year, span: span).month
    else { return base.year }
    if coming - month < -6 { return TimePoint.year(base.year, plus: 1) }
    if coming - month > 6 { return TimePoint.year(base.year, plus: -1) }
    return base.year
  }

  /// "The weekend" told of in the past is over, unless it is written in it; one ahead is that of the
  /// week of writing. Without a verb a Monday's paper looks back and a Friday's ahead.
  private func weekend(_ tense: VerbTense) -> Found? {
    guard let writing, let today = writing.date?.weekday.rawValue else { return nil }
    let isOver: Bool
    switch tense {
    case .past: isOver = today < 6
    case .future: isOver = false
    case .unknown: isOver = today < 4
    }
    return writing.stepped(.weekend, by: isOver ? -1 : 0)
  }

  private func day(_ weekday: Int, step: Int?, tense: VerbTense) -> Found? {
    let base = isNarrative ? mention ?? writing : writing
    guard let today = base?.date else { return nil }
    // Days back to the weekday: 0 to 6.
    let back = (today.weekday.rawValue - weekday + 7) % 7
    let days: Int
    switch (step, tense) {
    case (.some(-1), _): days = back == 0 ? -7 : -back
    case (.some(1), _): days = 7 - back
    // "This Friday" is ahead where no verb looks back.
    case (_, .future), (.some(0), .unknown): days = back == 0 ? 0 : 7 - back
    default: days = -back
    }
    return today.adding(days: days).map { ($0.iso, TimePoint($0)) }
  }
}
