/// What an article tells first: the words of its opening, and when it says that happened. Articles
/// that tell one event as fresh were written within days of each other.
struct FreshEvent {
  /// When the event was, counted from the writing.
  enum Day: Hashable {
    case weekday(Weekday)
    /// 0 for "today", 1 for "yesterday".
    case ago(Int)
  }

  /// How many sentences open an article, and how many tokens at most.
  private static let sentences = 5
  private static let tokens = 160
  /// Likeness from which openings tell one event, where both name the same day of the week and where
  /// not: of pairs in the shared articles whose dates are known, three of four within a week pass the
  /// first and one of four the second, of others one in ten.
  private static let sameDay = 0.22
  private static let anyDay = 0.3

  private let words: Set<UInt64>
  private let day: Day?

  /// Reads the opening of an article.
  init(_ reading: ArticleReading, lexicon: Lexicon) {
    var words: Set<UInt64> = []
    var day: Day?
    var prose = 0
    let document = reading.document
    let open = document.sentences.lazy.filter { $0.kind == .title || $0.kind == .paragraph }
    for sentence in open.prefix(FreshEvent.sentences + 1) {
      guard prose < FreshEvent.sentences, sentence.tokens.lowerBound < FreshEvent.tokens else {
        break
      }
      if sentence.kind == .paragraph { prose += 1 }
      for index in sentence.tokens {
        let token = document.tokens[index]
        guard token.kind == .word || token.kind == .number else { continue }
        let classes = lexicon.classes(of: token.word)
        if sentence.kind == .paragraph, day == nil {
          day = FreshEvent.day(index, sentence, document, lexicon)
        }
        guard token.count >= 4 || token.kind == .number,
          classes.isDisjoint(with: FreshEvent.skipped)
        else {
          continue
        }
        words.insert(token.folded)
      }
    }
    self.words = words
    self.day = day
  }

  /// Cosine of the two sets of words, 0 to 1.
  func likeness(_ other: FreshEvent) -> Double {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    let shared = words.intersection(other.words).count
    return Double(shared) / (Double(words.count) * Double(other.words.count)).squareRoot()
  }

  /// Whether both tell one event: openings that are alike, and more so where no day of the week
  /// says it too.
  func isSame(as other: FreshEvent) -> Bool {
    let likeness = likeness(other)
    if case .weekday(let one)? = day, case .weekday(let two)? = other.day {
      return one == two && likeness >= FreshEvent.sameDay
    }
    return likeness >= FreshEvent.anyDay
  }

  /// The days on which this article may have been written, where the other was written on `days`;
  /// some days more on either side, for an opening may tell of the day before or after too.
  func writing(beside other: FreshEvent, _ days: ClosedRange<Int>) -> DaySet {
    let happened = other.happened(days)
    let days = DaySet(
      happened.ranges.flatMap { range -> [ClosedRange<Int>] in
        switch day {
        case .ago(let count)?: return [range.lowerBound + count...range.upperBound + count]
        case .weekday(let weekday)?:
          return FreshEvent.days(weekday, range.lowerBound, range.upperBound).map { $0...$0 + 6 }
        case nil: return [range.lowerBound...range.upperBound + 5]
        }
      })
    return days.widened(before: 2, after: 3)
  }

  /// The days on which its event may have been, where it was written on some days.
  private func happened(_ days: ClosedRange<Int>) -> DaySet {
    switch day {
    case .ago(let count)?: return DaySet(days.lowerBound - count, through: days.upperBound - count)
    case .weekday(let weekday)?:
      return DaySet(
        FreshEvent.days(weekday, days.lowerBound - 6, days.upperBound).map { $0...$0 })
    case nil: return DaySet(days.lowerBound - 4, through: days.upperBound)
    }
  }

  private static func days(_ weekday: Weekday, _ first: Int, _ last: Int) -> [Int] {
    guard first <= last else { return [] }
    return (first...min(last, first + 60)).filter {
      CalendarDate(daysSince1970: $0)?.weekday == weekday
    }
  }

  /// When the event was, where a token says so of something past.
  private static func day(
    _ index: Int, _ sentence: Sentence, _ document: Document, _ lexicon: Lexicon
  ) -> Day? {
    let token = document.tokens[index]
    if today.contains(token.folded) { return .ago(0) }
    if yesterday.contains(token.folded) { return .ago(1) }
    if token.folded == night, index > sentence.tokens.lowerBound,
      document.tokens[index - 1].folded == last
    {
      return .ago(1)
    }
    guard token.isCapitalised, token.count >= 6,
      let number = lexicon.number(of: token.word, as: .weekday)
    else { return nil }
    let tense = VerbTense(
      at: index..<index + 1, in: document, sentence: sentence.tokens, lexicon: lexicon)
    return tense == .future ? nil : Weekday(rawValue: number).map { .weekday($0) }
  }

  private static let skipped: WordClasses = [.function, .weekday, .month]
  private static let today = ClueSentence.words("today", "tonight")
  private static let yesterday = ClueSentence.words("yesterday")
  private static let night = StableHash.folded("night")
  private static let last = StableHash.folded("last")
}
