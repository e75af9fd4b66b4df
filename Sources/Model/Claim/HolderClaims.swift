/// Claims on who holds an office: "Ann Lee, the coach of Ajax", "the coach of Ajax, Ann Lee", "Ajax
/// coach Ann Lee".
///
/// The office with what it is an office of is the event's kind. Where one article names two holders
/// of one office ("the mayor, his predecessor"), it tells of two times, and gives no claim.
struct HolderClaims: Sendable {
  /// Words of an office or of what it is an office of before it: "Ajax's new head coach".
  private static let mostModifiers = 5
  private static let mostScope = 9

  private let offices: Offices
  /// What keeps an office from having one holder now.
  private let shared: WordSet = [
    "former", "ex", "then", "late", "deputy", "vice", "assistant", "associate", "outgoing",
    "acting", "interim", "next", "another", "senior", "second", "retired", "one", "honorary",
  ]

  init(lexicon: Lexicon) { offices = Offices(lexicon: lexicon) }

  /// An office as a text names it.
  private struct Office {
    let title: Range<Int>
    let scope: [Int]
    let end: Int
  }

  /// The claims of the sentences of one article, by place.
  func claims(_ readings: [SentenceReading]) -> [Claim] {
    let found = readings.flatMap { reading in
      reading.sentence.kind == .paragraph
        ? reading.names.filter(isPerson).flatMap { claims($0, reading) } : []
    }
    var holders: [EventKey: [SlotValue]] = [:]
    for claim in found where !(holders[claim.event] ?? []).contains(claim.value) {
      holders[claim.event, default: []].append(claim.value)
    }
    return found.filter { holders[$0.event]?.count == 1 }
  }

  /// A name of two words or of someone known as a person: "the seat of the mayor, Geneva" has none.
  private func isPerson(_ name: Annotation<Name>) -> Bool {
    name.value.kind == .person || name.value.kind == .unknown && name.value.parts.count > 1
  }

  private func claims(_ name: Annotation<Name>, _ reading: SentenceReading) -> [Claim] {
    let offices = [
      behind(name, reading), before(name, reading), joined(name, reading),
      identified(name, reading),
    ]
    return offices.compactMap { $0 }.prefix(1).compactMap { office in
      guard let event = event(office, reading) else { return nil }
      return Claim(
        article: reading.article, event: event, slot: .who,
        value: .name(reading.linker.canonical(name.value)), range: name.range,
        sentence: reading.sentence.range, hedge: reading.hedge, rules: ["claim.holder"])
    }
  }

  /// "Ann Lee, the coach of Ajax,".
  private func behind(_ name: Annotation<Name>, _ reading: SentenceReading) -> Office? {
    let comma = name.tokens.upperBound
    guard reading.token(comma)?.kind == .comma, let office = office(from: comma + 1, reading),
      reading.token(office.end).map({ $0.kind != .word || reading.isWord(office.end, "and") })
        ?? true
    else { return nil }
    return office
  }

  /// "The coach of Ajax, Ann Lee": from the first "the" from which an office reaches to the comma.
  private func before(_ name: Annotation<Name>, _ reading: SentenceReading) -> Office? {
    let comma = name.tokens.lowerBound - 1
    guard reading.token(comma)?.kind == .comma else { return nil }
    // "the minister, Ann Lee and Bob Ray" is a list.
    let limit = max(reading.tokens.lowerBound, comma - 16)
    var start = comma - 1
    while start > limit, reading.token(start - 1)?.kind != .comma { start -= 1 }
    for index in start..<comma
    where reading.isWord(index, "the") || reading.name(at: index) != nil {
      if let office = office(from: index, reading), office.end == comma { return office }
    }
    return nil
  }

  /// "The suspect, identified as Ann Lee", "the suspect was named as Ann Lee", "police identified the
  /// suspect as Ann Lee".
  private func identified(_ name: Annotation<Name>, _ reading: SentenceReading) -> Office? {
    let end = name.tokens.lowerBound - 1
    guard reading.isWord(end, "as") else { return nil }
    let limit = max(reading.tokens.lowerBound, end - 10)
    guard limit < end,
      let verb = (limit..<end).last(where: { reading.isWord($0, "identified", "named") })
    else { return nil }
    guard verb == end - 1 else {
      return office(from: verb + 1, reading).flatMap { $0.end == end ? $0 : nil }
    }
    var before = verb
    while reading.classes(before - 1).contains(.auxiliary)
      || reading.token(before - 1)?.kind == .comma || reading.isWord(before - 1, "later", "who")
    {
      before -= 1
    }
    for index in stride(from: before - 1, to: limit - 1, by: -1)
    where reading.isWord(index, "the") {
      return office(from: index, reading).flatMap { $0.end == before ? $0 : nil }
    }
    return nil
  }

  /// "Ajax coach Ann Lee": an office in lower case right between two names.
  private func joined(_ name: Annotation<Name>, _ reading: SentenceReading) -> Office? {
    for length in 1...3 {
      let start = name.tokens.lowerBound - length
      guard let scope = reading.name(before: start), scope.value.kind != .person,
        let office = offices.office(
          at: start, in: reading.document.tokens, limit: name.tokens.lowerBound),
        office.length == length
      else { continue }
      return Office(
        title: start..<name.tokens.lowerBound, scope: Array(scope.tokens),
        end: name.tokens.lowerBound)
    }
    return nil
  }

  /// The office that begins at a token, with words before the title and behind "of".
  private func office(from start: Int, _ reading: SentenceReading) -> Office? {
    guard !reading.isWord(start, "a", "an") else { return nil }
    var index = reading.isWord(start, "the", "its", "their") ? start + 1 : start
    var scope: [Int] = []
    while scope.count <= HolderClaims.mostModifiers, let token = reading.token(index) {
      if shared.contains(token.folded) { return nil }
      if let office = offices.office(
        at: index, in: reading.document.tokens, limit: reading.tokens.upperBound)
      {
        return complete(office, at: index, modifiers: scope, reading)
      }
      guard
        token.kind == .word && reading.classes(index).isDisjoint(with: Self.grammar)
          || token.kind == .possessive || token.kind == .hyphen
      else { return nil }
      scope.append(index)
      index += 1
    }
    return nil
  }

  private static let grammar: WordClasses = [.preposition, .determiner, .auxiliary, .pronoun]

  private func complete(
    _ office: Offices.Office, at start: Int, modifiers: [Int], _ reading: SentenceReading
  ) -> Office? {
    var end = start + office.length
    let title = start..<end
    var scope = modifiers.filter { reading.token($0)?.kind == .word }
    if reading.isWord(end, "of", "for", "at") {
      end += 1
      // "the owner of a bakery" is one of many.
      guard !reading.isWord(end, "a", "an", "one", "some", "any") else { return nil }
      let first = end
      while let token = reading.token(end), end - first < HolderClaims.mostScope,
        token.kind == .word || token.kind == .possessive || token.kind == .hyphen
          || token.kind == .closeQuote, !reading.endsClause(end), !reading.isWord(end, "and"),
        reading.classes(end).isDisjoint(with: [.auxiliary, .reporting])
      {
        end += 1
      }
      guard end > first else { return nil }
      scope += (first..<end).filter {
        reading.token($0)?.kind == .word && !reading.classes($0).contains(.determiner)
      }
    }
    guard !scope.isEmpty || office.standsAlone else { return nil }
    return Office(title: title, scope: scope, end: end)
  }

  /// The office as the event: its title with what it is an office of, in the words of the text, for
  /// a short form ("president of the Group") would fit two.
  private func event(_ office: Office, _ reading: SentenceReading) -> EventKey? {
    let title = reading.document.text[reading.bytes(office.title)].lowercased()
    guard let first = office.scope.first, let last = office.scope.last else {
      return EventKey(kind: title, participants: [])
    }
    if let name = reading.name(around: first), let country = name.value.country,
      name.tokens.contains(last)
    {
      return EventKey(kind: title + " of " + country, participants: [])
    }
    let words = office.scope.map { reading.document.text[reading.document.tokens[$0].range] }
    let isName = reading.name(around: first)?.tokens.upperBound == last + 1
    return EventKey(
      kind: title + (isName ? " of " : " of the ") + words.joined(separator: " "),
      participants: [])
  }
}
