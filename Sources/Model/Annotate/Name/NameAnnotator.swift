/// Finds names of people, countries, cities and offices in a document.
///
/// Input: tokens. Output: annotations in order of the text that do not overlap; a name takes the
/// country and the role before it along ("Chinese President Xi Jinping" is one name). Which names
/// mean one person is `NameLinker`'s work. Method: word lists and capitals, precise before loose;
/// no list of particular people.
struct NameAnnotator: Sendable {
  private let lexicon: Lexicon
  private let gazetteer: Gazetteer

  init(lexicon: Lexicon, gazetteer: Gazetteer) {
    self.lexicon = lexicon
    self.gazetteer = gazetteer
  }

  /// The names in prose. Titles and headings are left out: in title case every word looks like a
  /// name ("Trump Engages with Putin").
  func annotations(in document: Document) -> [Annotation<Name>] {
    let seen = capitalisedWithin(document)
    var names: [Annotation<Name>] = []
    for sentence in document.sentences where sentence.kind == .paragraph {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if let name = name(at: index, sentence.tokens, document, seen) {
          names.append(name)
          index = name.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    return names
  }

  private func name(
    at index: Int, _ sentence: Range<Int>, _ document: Document, _ seen: WordSet
  ) -> Annotation<Name>? {
    let tokens = document.tokens
    // Every name begins with a capital, and few words have one.
    guard tokens[index].isCapitalised else { return nil }
    let limit = sentence.upperBound
    var next = index
    var country: String?
    var place: (entry: Gazetteer.Entry, length: Int)?
    if let found = gazetteer.place(at: next, in: tokens, limit: limit) {
      place = found
      country = found.entry.country
      next += found.length
      // "China's leader": the possessive belongs to the office.
      if next < limit, tokens[next].kind == .possessive, next + 1 < limit {
        if gazetteer.role(at: next + 1, in: tokens, limit: limit) != nil {
          next += 1
        } else if let run = run(from: next + 1, sentence, document, seen),
          found.entry.kind == .country,
          gazetteer.place(at: next + 1, in: tokens, limit: limit) == nil
        {
          // "Russia's Vladimir Putin".
          return annotation(
            index..<run.upperBound, document,
            Name(kind: .person, text: words(run, document), country: country))
        }
      }
    }
    // A text may end with a place: "a journey through Kenya".
    if next < limit, country != nil || tokens[next].isCapitalised,
      let role = gazetteer.role(at: next, in: tokens, limit: limit)
    {
      let end = next + role.length
      if let run = run(from: end, sentence, document, seen) {
        // "President Xi Jinping of China" names the country behind.
        let home = country ?? countryBehind(run.upperBound, limit, tokens)
        return annotation(
          index..<run.upperBound, document,
          Name(kind: .person, text: words(run, document), country: home, role: role.role))
      }
      if let country {
        let office = words(next..<end, document)
        return annotation(
          index..<end, document,
          Name(kind: .officeHolder, text: office, country: country, role: role.role))
      }
    }
    if let place {
      return annotation(
        index..<(index + place.length), document,
        Name(
          kind: place.entry.kind, text: words(index..<(index + place.length), document),
          country: place.entry.country))
    }
    guard let run = run(from: index, sentence, document, seen) else { return nil }
    let isPerson =
      run.count > 1 && gazetteer.isGivenName(tokens[run.lowerBound])
      || run.contains { isInitial(tokens[$0]) && $0 > run.lowerBound }
    return annotation(
      run, document, Name(kind: isPerson ? .person : .unknown, text: words(run, document)))
  }

  private func countryBehind(_ index: Int, _ limit: Int, _ tokens: [Token]) -> String? {
    guard index + 1 < limit, tokens[index].isWord("of") else { return nil }
    return gazetteer.place(at: index + 1, in: tokens, limit: limit)?.entry.country
  }

  /// A run of capitalised words from a token: "Vladimir V. Putin", "Ursula von der Leyen".
  private func run(
    from start: Int, _ sentence: Range<Int>, _ document: Document, _ seen: WordSet
  ) -> Range<Int>? {
    let tokens = document.tokens
    guard start < sentence.upperBound, isNameWord(start, sentence, document, seen) else {
      return nil
    }
    var end = start + 1
    while end < sentence.upperBound, tokens[end].followsSpace {
      if isNameWord(end, sentence, document, seen) {
        end += 1
      } else if particles.contains(tokens[end].folded), end + 1 < sentence.upperBound,
        tokens[end + 1].isCapitalised
      {
        end += 1
      } else {
        break
      }
    }
    return start..<end
  }

  private func isNameWord(
    _ index: Int, _ sentence: Range<Int>, _ document: Document, _ seen: WordSet
  ) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .word, token.isCapitalised else { return false }
    let classes = lexicon.classes(of: token.word)
    guard
      classes.isDisjoint(with: [.weekday, .month, .function, .determiner, .pronoun, .auxiliary])
        || isNameDespiteMonth(index, document, classes)
    else { return false }
    // The first word of a sentence is a name only if more than its place speaks for it.
    if index == sentence.lowerBound || document.tokens[index - 1].kind == .openQuote {
      return seen.contains(token.folded) || gazetteer.isGivenName(token)
        || actsLikeName(index, sentence, document)
    }
    return true
  }

  /// "Modi telephoned", "Petro and Lula", "Abiy's call": a verb of contact or speech, "and" with a
  /// capital, or a possessive behind an unknown word that names no role ("Analysts said").
  private func actsLikeName(
    _ index: Int, _ sentence: Range<Int>, _ document: Document
  ) -> Bool {
    let tokens = document.tokens
    guard tokens[index].word == .unknown, index + 1 < sentence.upperBound,
      gazetteer.role(at: index, in: tokens, limit: sentence.upperBound) == nil
    else { return false }
    let next = tokens[index + 1]
    if next.kind == .possessive { return true }
    // "Witnesses said", "Residents call it": a plural that nothing else shows to be a name.
    if EnglishNoun.isPlural(document.text[tokens[index].range].lowercased()) { return false }
    if next.isWord("and"), index + 2 < sentence.upperBound {
      return tokens[index + 2].isCapitalised
    }
    // "Jacinda Ardern called": a second capital that begins no place and no role.
    if next.kind == .word, next.isCapitalised, next.word == .unknown,
      gazetteer.role(at: index + 1, in: tokens, limit: sentence.upperBound) == nil,
      gazetteer.place(at: index + 1, in: tokens, limit: sentence.upperBound) == nil
    {
      return true
    }
    var verb = index + 1
    if lexicon.classes(of: next.word).contains(.auxiliary) { verb += 1 }
    guard verb < sentence.upperBound else { return false }
    return !lexicon.classes(of: tokens[verb].word).isDisjoint(with: [
      .callVerb, .meetingVerb, .visitVerb, .initiating, .reporting,
    ])
  }

  /// "Theresa May" and "Wolfgang March" against "in May", "since March".
  private func isNameDespiteMonth(
    _ index: Int, _ document: Document, _ classes: WordClasses
  ) -> Bool {
    guard classes.contains(.ambiguousMonth), index > 0 else { return false }
    let before = document.tokens[index - 1]
    return before.isCapitalised && gazetteer.isGivenName(before)
  }

  /// Words that stand capitalised within a sentence of prose, where only names do.
  private func capitalisedWithin(_ document: Document) -> WordSet {
    var seen = WordSet()
    for sentence in document.sentences where sentence.kind == .paragraph {
      for index in sentence.tokens.dropFirst()
      where document.tokens[index].isCapitalised && document.tokens[index - 1].kind != .openQuote {
        seen.insert(document.tokens[index].folded)
      }
    }
    return seen
  }

  private func isInitial(_ token: Token) -> Bool { token.count == 2 && token.isCapitalised }

  private let particles: WordSet = [
    "de", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den", "bin", "ibn", "al",
  ]

  private func words(_ range: Range<Int>, _ document: Document) -> String {
    range.map { document.text[document.tokens[$0].range] }.joined(separator: " ")
  }

  private func annotation(
    _ range: Range<Int>, _ document: Document, _ name: Name
  ) -> Annotation<Name> {
    Annotation(
      range: TextRange(
        Int(document.tokens[range.lowerBound].start),
        Int(document.tokens[range.upperBound - 1].end)),
      tokens: range, value: name, rule: RuleID("name.\(name.kind.rawValue)"))
  }
}

extension Sentence {
  /// Whether the sentence is page furniture, in which nothing is looked for.
  var isFurniture: Bool {
    if case .furniture = kind { return true }
    return false
  }
}
