/// Finds what a sentence asserts and denies, from its verb groups; no parser, only the words around
/// them.
///
/// A verb group is auxiliaries with "not" and adverbs before a verb or a quality ("had not yet been
/// used", "is not safe"), or a verb in the past alone ("used"). Denied is what stands behind "not" or
/// "never", behind "failed to" and its like, what is done to "no" thing, and what "deny" governs.
struct PropositionFinder {
  private let reading: SentenceReading
  private let opposites: Opposites
  private let cues: PropositionCues

  init(_ reading: SentenceReading, opposites: Opposites, cues: PropositionCues) {
    self.reading = reading
    self.opposites = opposites
    self.cues = cues
  }

  /// The verb group that begins at a token.
  private struct Group {
    var end: Int
    var isDenied = false
    var isPassive = false
    var isHave = false
    var isPossible = false
    var isAhead = false
    var isOpen = false
  }

  /// The propositions of the sentence outside quotation marks, in order.
  func propositions() -> [Proposition] {
    guard reading.sentence.kind == .paragraph else { return [] }
    var found: [Proposition] = []
    var index = reading.tokens.lowerBound
    var isQuoted = false
    var isDenial = false
    while index < reading.tokens.upperBound {
      let token = reading.document.tokens[index]
      if token.kind == .openQuote { isQuoted = true }
      if token.kind == .closeQuote { isQuoted = false }
      if token.kind == .comma || token.kind == .semicolon { isDenial = false }
      guard !isQuoted, token.kind == .word else {
        index += 1
        continue
      }
      if let content = deniedContent(behind: index) {
        isDenial = true
        index = content
        continue
      }
      let group = group(from: index)
      if let group {
        if let made = proposition(group, start: index, isDenial: isDenial) { found.append(made) }
        if group.isDenied, reading.token(group.end).map(cues.isBelief) ?? false { isDenial = true }
        // The verb behind its auxiliaries is read with them: "had not locked" says no "locked".
        index = max(group.end + (reading.token(group.end)?.kind == .word ? 1 : 0), index + 1)
        continue
      }
      if isPlainVerb(index) {
        var group = Group(end: index)
        group.isDenied = reading.token(index - 1).map(cues.isNot) ?? false
        if let made = proposition(group, start: index, isDenial: isDenial) { found.append(made) }
      }
      index += 1
    }
    return found
  }

  /// Where what is denied begins, behind a token that opens a denial of a whole clause: "denied that it
  /// had paid", "doubts he was there", "dismissed reports that", "no evidence that", "ruled out that",
  /// "it is not true that".
  private func deniedContent(behind index: Int) -> Int? {
    guard let token = reading.token(index) else { return nil }
    let next = index + 1
    if reading.isWord(index, "rule", "rules", "ruled", "ruling"), reading.isWord(next, "out"),
      reading.isWord(next + 1, "that")
    {
      return next + 2
    }
    guard cues.mayOpenDenial(token) else { return nil }
    if cues.isDenying(token) || cues.isDoubting(token),
      reading.isWord(next, "that", "it", "they", "he", "she")
        || cues.isDoubting(token) && reading.name(at: next) != nil
    {
      return next
    }
    if cues.isDismissing(token) {
      for report in next..<(next + 3) where reading.token(report).map(cues.isReport) ?? false {
        return reading.isWord(report + 1, "that") ? report + 2 : nil
      }
    }
    if cues.isNo(token) {
      for sign in index..<(index + 4) where reading.token(sign).map(cues.isEvidence) ?? false {
        var end = sign + 1
        if reading.isWord(end, "to"), reading.token(end + 1).map(cues.isShowing) ?? false {
          end += 2
        }
        return reading.isWord(end, "that") ? end + 1 : nil
      }
    }
    if cues.isNot(token), reading.isWord(next, "true", "correct"), reading.isWord(next + 1, "that")
    {
      return next + 2
    }
    return nil
  }

  // MARK: Verb groups

  /// Auxiliaries, "not" and adverbs from a token; nil where it is none.
  private func group(from start: Int) -> Group? {
    guard let first = reading.token(start), cues.isAuxiliary(first) else { return nil }
    var group = Group(end: start)
    while let token = reading.token(group.end), token.kind == .word {
      if cues.isAuxiliary(token) {
        group.isPassive = cues.isBe(token)
        group.isHave = cues.isHave(token)
        if cues.isPossible(token) { group.isPossible = true }
        if cues.isAhead(token) { group.isAhead = true }
        if cues.isNegated(token) { group.isDenied = true }
      } else if cues.isNot(token) {
        group.isDenied = true
      } else if cues.isYet(token) {
        group.isOpen = true
      } else if !cues.isAdverb(token) && !isAdverbByEnding(group.end) {
        break
      }
      group.end += 1
    }
    return group
  }

  private func isAdverbByEnding(_ index: Int) -> Bool {
    guard let token = reading.token(index), token.count > 4 else { return false }
    let bytes = reading.document.text.bytes
    return bytes[Int(token.end) - 2] == 0x6C && bytes[Int(token.end) - 1] == 0x79
  }

  /// A verb in the past without an auxiliary ("used tear gas"), or in the present behind a plural
  /// ("police suspect arson").
  private func isPlainVerb(_ index: Int) -> Bool {
    guard let token = reading.token(index), !token.isCapitalised,
      reading.contentConcept(index) != nil, index > reading.tokens.lowerBound,
      let before = reading.token(index - 1)
    else { return false }
    let classes = reading.classes(index - 1)
    guard classes.isDisjoint(with: [.determiner, .preposition]), before.kind != .hyphen else {
      return false
    }
    // "damaged by fire" is a passive without its verb.
    if reading.isWord(index + 1, "by") { return false }
    if reading.classes(index).contains(.pastVerb) || endsLikePast(token)
      || reading.concepts.isIrregularVerb(token)
    {
      return true
    }
    return cues.isPluralSubject(before)
      || before.kind == .word && before.count > 4
        && reading.document.text.bytes[Int(before.end) - 1] == 0x73
        && !isAdverbByEnding(index) && opposites.side(at: index, in: reading) != nil
  }

  private func endsLikePast(_ token: Token) -> Bool {
    let bytes = reading.document.text.bytes
    return token.count > 3 && bytes[Int(token.end) - 2] == 0x65 && bytes[Int(token.end) - 1] == 0x64
  }

  // MARK: Propositions

  private func proposition(_ group: Group, start: Int, isDenial: Bool) -> Proposition? {
    if let made = possession(group, start: start, isDenial: isDenial) { return made }
    var group = group
    var isDenial = isDenial
    if isDenial { group.isDenied.toggle() }
    var verb = group.end
    // "is not a hoax", "was to blame", "had yet to be found".
    while reading.isWord(verb, "a", "an", "the", "any", "to", "be", "been") { verb += 1 }
    guard let token = reading.token(verb), token.kind == .word, !reading.endsClause(verb) else {
      return nil
    }
    // "failed to make contact", "was unable to stop", "denied using tear gas".
    if cues.isFailing(token), reading.isWord(verb + 1, "to") {
      guard let told = reading.token(verb + 2), !cues.isTelling(told) else { return nil }
      group.isDenied.toggle()
      group.isPassive = reading.isWord(verb + 2, "be")
      verb += group.isPassive ? 3 : 2
    } else if cues.isDenying(token), endsLikeGerund(verb + 1) {
      group.isDenied.toggle()
      isDenial = true
      group.isPassive = false
      verb += reading.isWord(verb + 1, "having") ? 2 : 1
    }
    guard reading.contentConcept(verb) != nil, !isGoverned(start) else { return nil }
    // "did not comment" is said of the asking, which others did not do.
    if group.isDenied, !group.isPassive, reading.token(verb).map(cues.isTelling) ?? true {
      return nil
    }
    if group.isPassive, endsLikeGerund(verb) { group.isPassive = false }
    let listed = opposites.side(at: verb, in: reading)
    let side = listed ?? opposites.contrary(at: verb, in: reading)
    guard let predicate = side?.act ?? reading.contentConcept(verb) else { return nil }
    let end = verb + (side?.length ?? 1)
    return proposition(
      group, predicate: predicate, isPositive: side?.isPositive ?? true, start: start, end: end,
      isDenial: isDenial, restsOnWordNet: listed == nil && side != nil)
  }

  /// "had no licence", "there was a warning": what someone has, or what there is.
  private func possession(_ group: Group, start: Int, isDenial: Bool) -> Proposition? {
    let isThere = group.isPassive && reading.isWord(start - 1, "there")
    guard isThere || group.isHave, reading.classes(group.end).contains(.determiner),
      !isGoverned(start), !object(from: group.end).tokens.isEmpty,
      !object(from: group.end).tokens.contains(where: {
        reading.token($0).map(cues.isTelling) ?? false
      })
    else { return nil }
    var group = group
    if isDenial { group.isDenied.toggle() }
    group.isPassive = false
    return proposition(
      group, predicate: StableHash.folded(isThere ? "exist" : "have"), isPositive: true,
      start: isThere ? start - 1 : start, end: group.end, isDenial: isDenial, isThere: isThere)
  }

  private func proposition(
    _ group: Group, predicate: UInt64, isPositive: Bool, start: Int, end: Int, isDenial: Bool,
    isThere: Bool = false, restsOnWordNet: Bool = false
  ) -> Proposition? {
    guard !group.isPossible else { return nil }
    let subject = subject(before: start)
    let object = group.isPassive ? Phrase(tokens: end..<end) : object(from: end)
    // "No collision occurred": what happened stands before its verb.
    let isOccurring = reading.token(end - 1).map(cues.isOccurring) ?? false
    let theme = group.isPassive || isOccurring ? subject : object
    // "No one has claimed it" says who did not: nobody, so that anyone who did stands against it.
    let agent =
      group.isPassive || isOccurring || subject.isNone ? start..<start : subject.tokens
    let isNone = theme.isNone || !group.isPassive && subject.isNone
    let first = theme.tokens.isEmpty ? start : min(start, theme.tokens.lowerBound)
    let last = max(end, object.tokens.upperBound)
    let isOpen =
      group.isOpen
      || (last..<min(last + 6, reading.tokens.upperBound)).contains {
        reading.token($0).map(cues.isYet) ?? false
      }
    // "made no arrests", "no charges were filed", "there was no explosion": the noun is the act.
    let isLight = isOccurring || reading.token(end - 1).map(cues.isLight) ?? false
    let derived = isLight || isThere ? derivedAct(theme.tokens) : nil
    let act = derived ?? (isLight ? concepts(theme.tokens).last : nil)
    return Proposition(
      article: reading.article, predicate: act ?? predicate,
      isAsserted: (group.isDenied != isNone) != isPositive,
      isCertain: !isDenial && !isOpen && reading.hedge == nil, isAhead: group.isAhead,
      deniesThing: theme.isNone, isNominal: act != nil,
      theme: act == nil ? concepts(theme.tokens) : [], agent: bodies(agent) + concepts(agent),
      agentIsNamed: reading.names.contains { agent.contains($0.tokens.lowerBound) },
      complement: concepts(complement(from: last, isNominal: act != nil)),
      range: reading.bytes(first..<last), sentence: reading.sentence.range, hedge: reading.hedge,
      attribution: reading.attribution, restsOnWordNet: restsOnWordNet || derived != nil)
  }

  /// The verb's concept for the noun that ends a phrase: "no explosion" says that nothing exploded.
  private func derivedAct(_ tokens: Range<Int>) -> UInt64? {
    guard let last = tokens.last(where: { reading.contentConcept($0) != nil }),
      let token = reading.token(last)
    else { return nil }
    return reading.concepts.act(of: token)
  }

  /// Whether "if", "whether", "to" or a doubt stands before a verb group in its clause.
  private func isGoverned(_ start: Int) -> Bool {
    var index = start - 1
    while index >= reading.tokens.lowerBound, start - index < 10, let token = reading.token(index) {
      if cues.isCondition(token) { return true }
      if token.kind == .comma || token.kind == .semicolon || token.kind == .colon { return false }
      index -= 1
    }
    return reading.isWord(start - 1, "to")
  }

  private func endsLikeGerund(_ index: Int) -> Bool {
    guard let token = reading.token(index), token.kind == .word, token.count > 4 else {
      return false
    }
    return reading.document.text.bytes[(Int(token.end) - 3)..<Int(token.end)].elementsEqual(
      [0x69, 0x6E, 0x67])
  }

  // MARK: Phrases

  /// Tokens of a noun phrase, and whether "no" begins it.
  private struct Phrase {
    var tokens: Range<Int>
    var isNone = false
  }

  /// The noun phrase before a verb group, over "of" and the like; empty behind a comma.
  private func subject(before start: Int) -> Phrase {
    var index = start
    var isNone = false
    while index > reading.tokens.lowerBound, start - index < 9,
      let token = reading.token(index - 1),
      token.kind == .word || token.kind == .hyphen || token.kind == .possessive,
      !reading.endsClause(index - 1), !cues.isAuxiliary(token),
      !reading.classes(index - 1).contains(.reporting), !reading.isWord(index - 1, "and", "or")
    {
      index -= 1
      if cues.isNo(token) {
        isNone = true
        break
      }
      if index < start - 1, endsLikePast(token), reading.classes(index + 1).contains(.determiner) {
        index += 1
        break
      }
    }
    return Phrase(tokens: index..<start, isNone: isNone)
  }

  /// The noun phrase behind a verb: "tear gas" behind "used", "mediation" behind "agreed to".
  private func object(from start: Int) -> Phrase {
    var index = start
    if reading.classes(index).contains(.preposition) { index += 1 }
    var isNone = false
    let first = index
    while index - first < 6, let token = reading.token(index),
      token.kind == .word || token.kind == .hyphen || token.kind == .possessive,
      !reading.endsClause(index), !cues.isAuxiliary(token), !reading.isWord(index, "and", "or"),
      !reading.classes(index).contains(.preposition) || reading.isWord(index, "of")
    {
      if cues.isNo(token) { isNone = true }
      index += 1
    }
    return Phrase(tokens: (index > first ? start : first)..<max(index, start), isNone: isNone)
  }

  /// What stands behind, as far as it says how or what for, and not when; behind a noun for an act
  /// only what the act is done to: "damage to the roof".
  private func complement(from start: Int, isNominal: Bool) -> Range<Int> {
    let leads =
      isNominal
      ? reading.isWord(start, "to", "on", "against", "with")
      : reading.isWord(start, "up", "as", "like", "down", "out")
        || reading.classes(start).contains(.preposition) && reading.time(at: start + 1) == nil
          && !reading.isWord(start, "before", "after", "during", "until", "since", "amid")
    guard leads else { return start..<start }
    var index = start
    while index - start < 8, let token = reading.token(index), token.kind == .word,
      !reading.endsClause(index), !reading.isWord(index, "before", "after", "during", "until")
    {
      index += 1
    }
    return start..<index
  }

  /// The bodies that act: parliament, where "deputies" do.
  private func bodies(_ tokens: Range<Int>) -> [UInt64] {
    tokens.compactMap { reading.token($0).flatMap(cues.body) }
  }

  private func concepts(_ tokens: Range<Int>) -> [UInt64] {
    var concepts: [UInt64] = []
    if !tokens.isEmpty { concepts.reserveCapacity(tokens.count) }
    for index in tokens {
      guard let concept = reading.contentConcept(index), !concepts.contains(concept),
        reading.token(index).map({ !cues.isNo($0) && !cues.isNot($0) }) ?? false
      else { continue }
      concepts.append(concept)
    }
    return concepts
  }
}

extension Opposites {
  /// The side of the phrase that begins at a token of a sentence.
  fileprivate func side(at index: Int, in reading: SentenceReading) -> Side? {
    guard let token = reading.token(index) else { return nil }
    return side(ofStem: reading.concepts.stem(of: token)) { reading.token(index + $0)?.folded }
  }

  /// The side of a word that no row holds, by its opposite in WordNet: "was uninsured" is "was insured"
  /// denied.
  fileprivate func contrary(at index: Int, in reading: SentenceReading) -> Side? {
    guard let token = reading.token(index), reading.contentConcept(index) != nil,
      let stem = reading.concepts.opposite(of: token)
    else { return nil }
    if let side = side(ofStem: stem, follows: { _ in nil }) {
      return Side(act: side.act, isPositive: !side.isPositive, length: 1)
    }
    return Side(act: reading.concepts.concept(ofStem: stem), isPositive: false, length: 1)
  }
}
