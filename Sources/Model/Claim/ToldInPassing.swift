/// Tells the events that an article tells in passing from the one it is about: "In April last year a
/// quake struck. Five people died." counts other dead.
///
/// A month, a year or a decade that a sentence names for itself makes it so, also for the sentence
/// after it, and so does what came "just weeks after" it. A month or year that holds the day of
/// publication does not.
struct ToldInPassing {
  /// By the first token of a sentence: its tokens that tell another event, and that event's time.
  private var scopes: [Int: (tokens: Range<Int>, time: String)] = [:]
  private let published: [TimexSpan]
  /// The words of the title and the first sentences, by first token: they name the places that the
  /// article is about.
  private let leading: [(sentence: Int, words: Set<UInt64>)]

  private static let leadSentences = 3
  /// "killed 300 people in 1990": a time so close behind a number dates it.
  private static let nearTime = 6
  /// "In 2004," and "In April last year" stand at most so many tokens into a sentence that they open.
  private static let opening = 4

  /// Reads all sentences of an article, whose stated days of publication are given.
  init(_ readings: [SentenceReading], published: [CalendarDate]) {
    self.published = published.compactMap { TimexSpan($0.iso) }
    leading = readings.prefix(ToldInPassing.leadSentences).map { reading in
      let words = reading.tokens.map { reading.document.tokens[$0].folded }
      return (reading.tokens.lowerBound, Set(words))
    }
    var before: String?
    for reading in readings {
      if let scope = scope(reading) {
        scopes[reading.tokens.lowerBound] = scope
        let opens = reading.times.first { $0.value.value == scope.time }.map {
          $0.tokens.lowerBound - reading.tokens.lowerBound <= ToldInPassing.opening
        }
        before = opens == true && scope.tokens == reading.tokens ? scope.time : nil
      } else {
        if let time = before, goesOn(reading) {
          scopes[reading.tokens.lowerBound] = (reading.tokens, time)
        }
        before = nil
      }
    }
  }

  /// The time of the other event that a token of a sentence tells of, as a TIMEX3 value; nil where it
  /// tells of the article's own.
  func time(at token: Int, _ reading: SentenceReading) -> String? {
    guard let scope = scopes[reading.tokens.lowerBound], scope.tokens.contains(token) else {
      return nil
    }
    return scope.time
  }

  /// The place of another incident that a sentence names before a token, as in "the bombing of X, which
  /// killed seven"; nil where the article's first sentences name the place.
  func incidentPlace(before token: Int, _ reading: SentenceReading) -> String? {
    guard leading.first?.sentence != reading.tokens.lowerBound else { return nil }
    for name in reading.names where name.tokens.upperBound <= token && isElsewhere(name, reading) {
      let preposition = preposition(before: name, reading)
      if reading.tellsOccasion(preposition - 1)
        || reading.isWord(preposition - 2, "opened") && reading.isWord(preposition - 1, "fire")
      {
        return name.value.text
      }
    }
    return nil
  }

  /// A place in the clause of some tokens that the article's first sentences do not name: "fought rebels
  /// near X, killing dozens".
  func place(around tokens: Range<Int>, _ reading: SentenceReading) -> String? {
    guard !leading.contains(where: { $0.sentence == reading.tokens.lowerBound }) else { return nil }
    let clause = reading.clause(around: tokens)
    return reading.names.first {
      clause.contains($0.tokens.lowerBound) && isElsewhere($0, reading)
    }?.value.text
  }

  /// Whether a name is that of a place by the preposition before it, and of none that the title and the
  /// first sentences name.
  private func isElsewhere(_ name: Annotation<Name>, _ reading: SentenceReading) -> Bool {
    guard
      reading.isWord(preposition(before: name, reading), "of", "in", "at", "on", "near", "outside"),
      name.value.kind != .person,
      let last = name.tokens.last.map({ reading.document.tokens[$0].folded })
    else { return false }
    return !leading.contains { $0.sentence != reading.tokens.lowerBound && $0.words.contains(last) }
  }

  private func preposition(before name: Annotation<Name>, _ reading: SentenceReading) -> Int {
    let before = name.tokens.lowerBound - 1
    return reading.classes(before).contains(.determiner) ? before - 1 : before
  }

  private func scope(_ reading: SentenceReading) -> (tokens: Range<Int>, time: String)? {
    if let interval = interval(reading) { return interval }
    guard let time = reading.times.first(where: { isOther($0, reading) }) else { return nil }
    let hasOwn = reading.times.contains { isOwn($0.value) }
    return (hasOwn ? clause(of: time, reading) : reach(of: time, reading), time.value.value)
  }

  /// What a time dates: all of its sentence where it opens it; else what stands behind it ("the deadliest
  /// since 2009, when 50 died"), and a number close before it ("killed 300 in 1990", but not in "left
  /// 12 dead in a region hit by the flood of 1990").
  private func reach(of time: Annotation<Timex>, _ reading: SentenceReading) -> Range<Int> {
    let start = time.tokens.lowerBound
    if start - reading.tokens.lowerBound <= ToldInPassing.opening { return reading.tokens }
    let before = start - 1
    // "two million died in the war, waged since 1955": all that its clause says.
    if reading.isWord(before, "since"), !isRecord(before, reading) {
      let open = reading.tokens.last {
        $0 < before
          && (reading.token($0)?.kind == .semicolon
            || reading.isWord($0, "where", "which", "who", "while"))
      }
      return (open ?? reading.tokens.lowerBound)..<reading.tokens.upperBound
    }
    guard reading.isWord(before, "in", "during"),
      !reading.tellsOccasion(before - 1)
    else { return start..<reading.tokens.upperBound }
    return max(
      reading.tokens.lowerBound, start - ToldInPassing.nearTime)..<reading.tokens.upperBound
  }

  /// "the deadliest fire since 2009" tells of this one.
  private func isRecord(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.tokens.prefix { $0 < index }.contains {
      reading.isWord($0, "worst", "deadliest", "biggest", "largest", "strongest", "first", "most")
    }
  }

  private func clause(of time: Annotation<Timex>, _ reading: SentenceReading) -> Range<Int> {
    let reach = reach(of: time, reading)
    let clause = reading.clause(around: time.tokens)
    return max(reach.lowerBound, clause.lowerBound)..<max(clause.upperBound, time.tokens.upperBound)
  }

  /// "came just weeks after a driver shot eight people": what stands behind "after" is another event,
  /// unless it opens the sentence and so dates what follows.
  private func interval(_ reading: SentenceReading) -> (tokens: Range<Int>, time: String)? {
    for time in reading.times where time.value.kind == .duration {
      let value = time.value.value
      guard let unit = value.last, unit == "W" || unit == "M" || unit == "Y", !value.contains("T"),
        time.tokens.lowerBound > reading.tokens.lowerBound + 2,
        reading.isWord(time.tokens.upperBound, "after", "before")
      else { continue }
      return (time.tokens.upperBound..<reading.tokens.upperBound, value)
    }
    return nil
  }

  /// Whether a sentence goes on with what the one before told: it names no time of its own and speaks
  /// of nothing that is so now.
  private func goesOn(_ reading: SentenceReading) -> Bool {
    !reading.times.contains { $0.value.kind == .date || $0.value.kind == .time }
      && !reading.tokens.contains {
        reading.isWord($0, "has", "have", "is", "are", "now", "latest")
      }
  }

  /// Whether a time is coarser than a day and not the month or year of publication.
  private func isOther(_ time: Annotation<Timex>, _ reading: SentenceReading) -> Bool {
    guard time.value.kind == .date else { return false }
    let value = time.value.value
    if let span = TimexSpan(value) {
      guard span.day == nil else { return false }
      return !published.contains { $0.overlaps(span) && span.month != nil }
    }
    switch value {
    // "two years ago", "last year", "earlier this year"; "a decade ago".
    case "XXXX", "XXX", "XX": return true
    case "XXXX-XX": return reading.isWord(time.tokens.lowerBound, "last")
    case "PAST_REF": return time.tokens.count > 1
    default:
      // "the 1990s" is "199", "the last century" "19".
      return value.utf8.count < 4 && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// A day, a time of day, a weekday: the article's own event mostly has one.
  private func isOwn(_ time: Timex) -> Bool {
    time.kind == .time || time.weekday != nil || time.value == "PRESENT_REF"
      || TimexSpan(time.value)?.day != nil || time.value == "XXXX-XX-XX"
  }
}
