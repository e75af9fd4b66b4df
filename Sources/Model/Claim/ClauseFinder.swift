/// Splits sentences into clauses and finds in each what it is about and how it puts it.
struct ClauseFinder {
  /// Tokens before a cue in which a verb's shifter turns it round.
  private static let scope = 10
  /// Tokens before a cue in which a determiner does.
  private static let nounScope = 3
  /// Tokens behind a cue that its phrase may take.
  private static let reach = 5

  private let reading: SentenceReading
  private let list: StanceWords
  /// Tokens that are words, from the first on that the list holds, and the base form of each.
  private let places: [Int]
  private let bases: [UInt64]

  /// The clauses of sentences, in order.
  static func clauses(_ readings: [SentenceReading], _ list: StanceWords) -> [Clause] {
    var clauses: [Clause] = []
    // Three clauses in two sentences.
    clauses.reserveCapacity(readings.count + readings.count / 2)
    for reading in readings { ClauseFinder(reading, list).append(to: &clauses) }
    return clauses
  }

  private init(_ reading: SentenceReading, _ list: StanceWords) {
    self.reading = reading
    self.list = list
    var places: [Int] = []
    var bases: [UInt64] = []
    for index in reading.tokens where reading.document.tokens[index].kind == .word {
      let base = list.base(reading.document.tokens[index])
      // Nothing begins before the first word of the list.
      guard base != 0 || !bases.isEmpty else { continue }
      if bases.isEmpty {
        places.reserveCapacity(reading.tokens.upperBound - index)
        bases.reserveCapacity(reading.tokens.upperBound - index)
      }
      places.append(index)
      bases.append(base)
    }
    self.places = places
    self.bases = bases
  }

  /// One entry of the list where it stands in the sentence.
  private struct Found {
    let entry: StanceWords.Entry
    let tokens: Range<Int>
  }

  private func append(to clauses: inout [Clause]) {
    let found = found()
    let attribution = reading.attribution?.source
    for range in ranges() {
      let own = found.isEmpty ? [] : found.filter { range.contains($0.tokens.lowerBound) }
      clauses.append(
        Clause(
          article: reading.article, sentence: reading.sentence.range, tokens: range,
          words: words(in: range, own), parties: parties(in: range),
          countries: countries(in: range), cues: own.isEmpty ? [] : cues(own, in: range),
          isDenied: own.contains { $0.entry.kind == .shifter },
          isHeadline: reading.sentence.kind != .paragraph, attribution: attribution,
          hedge: reading.hedge))
    }
  }

  private func found() -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < places.count {
      guard bases[index] != 0, let (entries, length) = list.entries(at: index, in: bases) else {
        index += 1
        continue
      }
      let tokens = places[index]..<(places[index + length - 1] + 1)
      // A full stop or a bracket between its words parts a phrase; a hyphen does not.
      // "Unity State" is a name and praises nobody.
      let isName =
        reading.isInName(tokens.lowerBound)
        || tokens.lowerBound > reading.tokens.lowerBound
          && reading.document.tokens[tokens.lowerBound].isCapitalised && !isQuoted(tokens)
      if !isName,
        tokens.allSatisfy({
          reading.document.tokens[$0].kind == .word || reading.document.tokens[$0].kind == .hyphen
        })
      {
        for entry in entries { found.append(Found(entry: entry, tokens: tokens)) }
      }
      index += length
    }
    return found
  }

  private func isQuoted(_ tokens: Range<Int>) -> Bool {
    reading.token(tokens.lowerBound - 1)?.kind == .openQuote
  }

  // MARK: Parts of a clause

  private func ranges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(4)
    var start = reading.tokens.lowerBound
    for index in reading.tokens where index - start > 2 && begins(index) {
      ranges.append(start..<index)
      start = index
    }
    if start < reading.tokens.upperBound { ranges.append(start..<reading.tokens.upperBound) }
    return ranges
  }

  /// Whether a clause begins: a sign that ends one stands before, or a conjunction here.
  private func begins(_ index: Int) -> Bool {
    guard let before = reading.token(index - 1) else { return false }
    switch before.kind {
    case .semicolon, .colon, .dash, .fullStop, .question: return true
    case .comma where isParticiple(index): return true
    default:
      if before.kind == .comma, reading.isWord(index, "and", "as", "with", "or", "so") {
        return true
      }
      // "its task is that of a judge" is one clause.
      if reading.isWord(index, "that") { return !reading.isWord(index + 1, "of") }
      return reading.isWord(
        index, "which", "who", "where", "while", "whereas", "although", "though", "but",
        "because", "whether", "unless")
    }
  }

  private func isParticiple(_ index: Int) -> Bool {
    guard let token = reading.token(index), token.kind == .word, token.count > 5 else {
      return false
    }
    return reading.document.text.ends(token.range, with: "ing")
  }

  private func words(in range: Range<Int>, _ found: [Found]) -> [Clause.Word] {
    let light = found.isEmpty ? [] : found.filter { $0.entry.kind.isLight }
    var words: [Clause.Word] = []
    words.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if let (amount, end) = amount(at: index) {
        words.append(Clause.Word(concept: amount, token: index))
        index = end
        continue
      }
      if let country = reading.country(around: index) {
        // "Ukrainian", "Ukraine" and "Kyiv" are about one country.
        words.append(Clause.Word(concept: StableHash.folded(country), token: index))
      } else if let concept = reading.contentConcept(index), !reading.isInTime(index),
        light.isEmpty || !light.contains(where: { $0.tokens.contains(index) })
      {
        words.append(Clause.Word(concept: concept, token: index))
      }
      index += 1
    }
    return words
  }

  /// The concept of "$1 million" and one past its last token.
  private func amount(at index: Int) -> (concept: UInt64, end: Int)? {
    guard let sign = reading.token(index), sign.kind == .currency,
      let number = reading.token(index + 1), number.kind == .number
    else { return nil }
    let isMultiplied = reading.classes(index + 2).contains(.multiplier)
    let unit = isMultiplied ? reading.token(index + 2)?.folded ?? 0 : 0
    return (number.folded &* 31 ^ unit ^ sign.folded, index + (isMultiplied ? 3 : 2))
  }

  private func parties(in range: Range<Int>) -> [UInt64] {
    var parties: [UInt64] = []
    for index in range {
      if let country = reading.country(around: index) {
        parties.append(StableHash.folded(country))
      } else if index > reading.tokens.lowerBound, let token = reading.token(index),
        token.isCapitalised, !reading.isInTime(index),
        let concept = reading.contentConcept(index)
      {
        parties.append(concept)
      }
    }
    return parties.sortedOnce()
  }

  private func countries(in range: Range<Int>) -> [UInt64] {
    var countries: [UInt64] = []
    for name in reading.names.indices where range.contains(reading.names[name].tokens.lowerBound) {
      if let country = reading.names[name].value.country {
        countries.append(StableHash.folded(country))
      }
    }
    return countries.sortedOnce()
  }

  // MARK: Cues

  private func cues(_ found: [Found], in clause: Range<Int>) -> [Clause.Cue] {
    found.compactMap { item in
      switch item.entry.kind {
      case .standing, .evaluation, .state: return judgement(item, found, clause)
      case .certainty: return certainty(item, clause)
      case .scope: return scope(item, clause)
      case .act: return act(item, clause)
      case .moment:
        // "shortly before the vote" tells an order, not a time ahead.
        if reading.isWord(item.tokens.upperBound, "before", "after") { return nil }
        return cue(item, clause, head: nil, reach: ClauseFinder.reach)
      case .knowledge, .because: return cue(item, clause, head: nil, reach: ClauseFinder.reach)
      case .reason: return cue(item, clause, head: nil, reach: 0)
      case .shifter, .light: return nil
      }
    }
  }

  /// "not really aiming to be a broker": the shifter turns the word round and belongs to the phrase.
  private func judgement(_ item: Found, _ found: [Found], _ clause: Range<Int>) -> Clause.Cue? {
    let shifters = found.filter {
      $0.entry.kind == .shifter && $0.tokens.upperBound <= item.tokens.lowerBound
        && item.tokens.lowerBound - $0.tokens.upperBound < scope(of: $0)
    }
    let isTurned = shifters.count % 2 == 1
    let start =
      shifters.first?.tokens.lowerBound ?? modifiers(before: item.tokens.lowerBound, clause)
    let end = phraseEnd(item.tokens.upperBound, clause, ClauseFinder.reach)
    return Clause.Cue(
      kind: item.entry.kind, scale: item.entry.scale,
      degree: isTurned ? -item.entry.degree : item.entry.degree, head: nil, form: .noun,
      isTurned: isTurned,
      range: reading.bytes(start..<end), tokens: item.tokens)
  }

  /// "No third party can touch the bond": a determiner denies its own noun and nothing behind it.
  private func scope(of shifter: Found) -> Int {
    reading.isWord(
      shifter.tokens.lowerBound, "no", "neither", "nor", "without", "lack", "little", "nothing",
      "nobody") ? ClauseFinder.nounScope : ClauseFinder.scope
  }

  private func certainty(_ item: Found, _ clause: Range<Int>) -> Clause.Cue? {
    if reading.isWord(item.tokens.lowerBound, "could", "may", "might") {
      guard let verb = verb(behind: item.tokens.upperBound, clause) else { return nil }
      return cue(item, clause, head: verb, reach: ClauseFinder.reach, form: .modal)
    }
    let start = item.tokens.upperBound
    if isAdverb(item.tokens.lowerBound), let concept = reading.contentConcept(start) {
      let head = Clause.Word(concept: concept, token: start)
      return cue(item, clause, head: head, reach: 1, form: .aside)
    }
    if let head = nearAmount(behind: start, clause) {
      let end = amount(at: head.token)?.end ?? head.token + 1
      return cue(item, clause, head: head, reach: end - start, form: .aside)
    }
    // "damages, suspected as arson".
    guard let head = nounHead(behind: start, clause) else { return nil }
    return cue(item, clause, head: head, reach: head.token + 1 - start)
  }

  /// An amount of money within a few words: "estimated $1 million", "I've heard the figure of $1
  /// million".
  private func nearAmount(behind start: Int, _ clause: Range<Int>) -> Clause.Word? {
    for index in start..<max(start, min(start + 5, clause.upperBound)) {
      if let (concept, _) = amount(at: index) {
        return Clause.Word(concept: concept, token: index)
      }
    }
    return nil
  }

  private func scope(_ item: Found, _ clause: Range<Int>) -> Clause.Cue? {
    var index = item.tokens.upperBound
    if reading.isWord(index, "of") { index += 1 }
    if reading.isWord(index, "them", "these", "those", "which", "us"),
      index > item.tokens.upperBound
    {
      return cue(item, clause, head: nil, reach: index + 3 - item.tokens.upperBound)
    }
    // "they were all reopened": the pronoun stands before.
    if reading.isWord(item.tokens.lowerBound, "all"), index == item.tokens.upperBound,
      hasPastForm(index)
    {
      return cue(item, clause, head: nil, reach: 3)
    }
    guard index > item.tokens.upperBound, reading.classes(index).contains(.determiner),
      let head = nounHead(behind: index + 1, clause)
    else { return nil }
    return cue(item, clause, head: head, reach: head.token + 3 - item.tokens.upperBound)
  }

  /// An act of speech with its object behind it: "praised both sides' support for a settlement".
  private func act(_ item: Found, _ clause: Range<Int>) -> Clause.Cue? {
    let sentence = clause.lowerBound..<reading.tokens.upperBound
    let end = phraseEnd(item.tokens.upperBound, sentence, 16)
    // "was accused of theft" tells what was done to the party and not what it did.
    guard end > item.tokens.upperBound + 1,
      !reading.isWord(item.tokens.upperBound, "of", "by", "for", "that")
        || item.entry.scale == "praise"
    else { return nil }
    let short = phraseEnd(item.tokens.upperBound, sentence, 8)
    return Clause.Cue(
      kind: .act, scale: item.entry.scale, degree: 0, head: nil, form: .noun, isTurned: false,
      range: reading.bytes(item.tokens.lowerBound..<short), tokens: item.tokens.lowerBound..<end)
  }

  private func cue(
    _ item: Found, _ clause: Range<Int>, head: Clause.Word?, reach: Int, form: Clause.Form = .noun
  ) -> Clause.Cue {
    let end = phraseEnd(item.tokens.upperBound, clause, reach)
    let last = max(end, head.map { $0.token + 1 } ?? end)
    return Clause.Cue(
      kind: item.entry.kind, scale: item.entry.scale, degree: item.entry.degree,
      head: head, form: form, isTurned: false,
      range: reading.bytes(item.tokens.lowerBound..<last), tokens: item.tokens.lowerBound..<last)
  }

  // MARK: Phrases

  /// The verb behind a modal: "could seriously damage", "may have been hit".
  private func verb(behind start: Int, _ clause: Range<Int>) -> Clause.Word? {
    for index in start..<max(start, min(start + 5, clause.upperBound)) {
      guard !reading.classes(index).contains(.auxiliary), !reading.isWord(index, "be", "have"),
        !isAdverb(index)
      else { continue }
      return reading.contentConcept(index).map { Clause.Word(concept: $0, token: index) }
    }
    return nil
  }

  private func isAdverb(_ index: Int) -> Bool {
    guard let token = reading.token(index), token.kind == .word else { return false }
    return reading.document.text.ends(token.range, with: "ly")
  }

  /// The last content word of the phrase behind an adjective, before a participle: "a potential
  /// Franco-German summit aimed at".
  private func nounHead(behind start: Int, _ clause: Range<Int>) -> Clause.Word? {
    var head: Clause.Word?
    for index in start..<max(start, min(start + 6, clause.upperBound)) {
      if reading.token(index)?.kind == .hyphen { continue }
      guard let concept = reading.contentConcept(index),
        head == nil || !isParticiple(index) && !hasPastForm(index)
      else { break }
      head = Clause.Word(concept: concept, token: index)
    }
    return head
  }

  private func hasPastForm(_ index: Int) -> Bool {
    guard let token = reading.token(index) else { return false }
    return reading.classes(index).contains(.pastVerb)
      || token.kind == .word && reading.document.text.ends(token.range, with: "ed")
  }

  /// Adjectives and nouns right before a word, two at most: "a deepening strategic alliance".
  private func modifiers(before start: Int, _ clause: Range<Int>) -> Int {
    var index = start
    while index > clause.lowerBound, start - index < 2, reading.contentConcept(index - 1) != nil {
      index -= 1
    }
    return index
  }

  /// One past the last token of a phrase: no further than a sign, without closing function words.
  private func phraseEnd(_ start: Int, _ clause: Range<Int>, _ reach: Int) -> Int {
    var end = start
    phrase: while end < clause.upperBound, end - start < reach, let token = reading.token(end) {
      switch token.kind {
      case .word, .hyphen, .possessive, .number, .currency: end += 1
      default: break phrase
      }
    }
    while end > start, reading.contentConcept(end - 1) == nil, reading.token(end - 1)?.kind == .word
    {
      end -= 1
    }
    return end
  }
}
