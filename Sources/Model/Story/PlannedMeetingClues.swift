/// What a planned meeting of two heads says: "X will soon meet Y" was written before the two met.
struct PlannedMeetingClues {
  /// Days before a meeting in which people write that it is planned.
  private static let outlook = 60

  let terms: Terms
  let summits: [Summit]

  /// The clues of some sentences, in order.
  func clues(in sentences: [ClueSentence]) -> [DateClue] {
    var dates: [CalendarDate] = []
    var clues: [DateClue] = []
    for sentence in sentences {
      guard sentence.isAhead || sentence.tokens.contains(where: { isComing($0, sentence) }),
        let index = sentence.tokens.first(where: {
          sentence.isWord($0, PlannedMeetingClues.meetings)
        })
      else { continue }
      let own = meetings(around: index, sentence)
      if !own.isEmpty { dates = own }
      // "The meeting could come as early as next week" speaks of the one that the text has named.
      guard !dates.isEmpty, let days = days(dates, sentence, isNamed: !own.isEmpty) else {
        continue
      }
      let range = own.isEmpty ? index..<index + 1 : place(of: index, sentence)
      clues.append(
        DateClue(
          days: days, weight: 0.5,
          evidence: sentence.evidence(
            range, .dateline(.meeting(dates.map(\.iso).joined(separator: ", "))))))
    }
    return clues
  }

  /// The days of the known meetings of the two heads whom the sentence names about a meeting.
  private func meetings(around index: Int, _ sentence: ClueSentence) -> [CalendarDate] {
    var parties: [String: [Terms.Term]] = [:]
    for place in place(of: index, sentence) {
      guard let token = sentence.token(place), token.isCapitalised else { continue }
      for term in terms.terms(of: token) { parties[term.country, default: []].append(term) }
    }
    guard parties.count == 2 else { return [] }
    return summits.filter { summit in
      summit.countries.allSatisfy { country in
        parties[country]?.contains { $0.holds(summit.date) } == true
      }
    }.map(\.date)
  }

  /// The tokens about a meeting in which its parties stand.
  private func place(of index: Int, _ sentence: ClueSentence) -> Range<Int> {
    let from = max(sentence.tokens.lowerBound, index - 8)
    return from..<min(sentence.tokens.upperBound, index + 9)
  }

  /// The days of writing; nil where nothing narrows a meeting that was named before.
  private func days(
    _ dates: [CalendarDate], _ sentence: ClueSentence, isNamed: Bool
  ) -> DaySet? {
    let isNextWeek = sentence.times.contains { $0.value.meaning == .step(.week, 1, .writing) }
    let isEarliest = sentence.tokens.contains { sentence.isWord($0, PlannedMeetingClues.early) }
    guard isNamed || isNextWeek else { return nil }
    let isSoon = sentence.tokens.contains { sentence.isWord($0, PlannedMeetingClues.soon) }
    return DaySet(
      dates.map { date in
        let day = date.daysSince1970
        guard isNextWeek else {
          return day - (isSoon ? 30 : PlannedMeetingClues.outlook)...day
        }
        let monday = day - (date.weekday.rawValue - 1)
        return monday - (isEarliest ? 30 : 7)...monday - 1
      })
  }

  /// "A summit looms", "preparations advance".
  private func isComing(_ index: Int, _ sentence: ClueSentence) -> Bool {
    sentence.isWord(index, PlannedMeetingClues.coming)
  }

  private static let meetings = ClueSentence.words(
    "summit", "meeting", "meet", "talks", "visit")
  private static let coming = ClueSentence.words(
    "looms", "ahead", "preparations", "soon", "preparing", "prepares", "prepare", "forthcoming")
  private static let soon = ClueSentence.words("soon", "imminent", "shortly", "days")
  private static let early = ClueSentence.words("early", "earliest", "least")
}
