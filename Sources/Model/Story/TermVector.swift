/// What an article is told by: its rare words, its names and its numbers, each with a weight.
///
/// A term counts once, however often it stands: a long article says a name more often than a short
/// one of the same event. Measured on pairs of articles of one event against pairs of twins, two events
/// of one kind: frequent words add nothing, names by thrice their rarity and numbers as names that no
/// list holds tell most, stems change nothing.
struct TermVector: Sendable {
  /// A term by the hash of its folded form.
  struct Term: Sendable {
    let hash: UInt64
    let weight: Int
  }

  /// Words more frequent than 10^-4.5 weigh nothing unless they are names.
  private static let rareWord = 45
  /// Capitalised words more frequent than 10^-3 are no names: "I", "The" behind a colon.
  private static let rareName = 30
  /// What is as frequent as 10^-2 would weigh nothing; each power of ten below it adds ten.
  private static let origin = 20
  /// A name weighs as much as three words that are as rare.
  private static let nameFactor = 3
  /// The weight of a name or a number that the list does not hold.
  private static let unlistedName = nameFactor * (WordFrequencies.unlisted - origin)
  /// As if each article had four names that no other has: what it leaves unsaid. Without it seven
  /// words with one name in them are like every other article that has the name.
  private static let unsaid = 4 * unlistedName * unlistedName

  /// The terms by hash.
  let terms: [Term]
  /// The sum of the weights' squares, with what the article leaves unsaid.
  let squares: Int

  /// The terms of an article's title, headings and paragraphs.
  /// - Complexity: O(n log n) in tokens.
  init(_ document: Document, lexicon: Lexicon, frequencies: WordFrequencies) {
    let tokens = document.tokens
    var words: [UInt64] = []
    var names = WordSet()
    var numbers: [UInt64] = []
    for sentence in document.sentences where sentence.isText {
      for index in sentence.tokens {
        let token = tokens[index]
        // Days and months are weighed as times.
        if token.kind == .word,
          lexicon.classes(of: token.word).isDisjoint(with: [.weekday, .month])
        {
          words.append(token.folded)
          // The first word of a sentence or a quotation has its capital from there.
          if token.isCapitalised, index > sentence.tokens.lowerBound,
            tokens[index - 1].kind != .openQuote
          {
            names.insert(token.folded)
          }
        } else if token.kind == .number, token.count > 1 {
          // A year is weighed as a time too: "2008" alone must not join two articles.
          if document.isYear(token) {
            words.append(token.folded)
          } else {
            numbers.append(token.folded)
          }
        }
      }
    }
    let weighed: [Term] = words.sortedOnce().compactMap { hash in
      let rarity = frequencies.rarity(folded: hash)
      let isName = names.contains(hash)
      guard rarity >= (isName ? TermVector.rareName : TermVector.rareWord) else { return nil }
      return Term(
        hash: hash, weight: (rarity - TermVector.origin) * (isName ? TermVector.nameFactor : 1))
    }
    terms =
      (weighed + numbers.sortedOnce().map { Term(hash: $0, weight: TermVector.unlistedName) })
      .sorted { $0.hash < $1.hash }
    squares = terms.reduce(TermVector.unsaid) { $0 + $1.weight * $1.weight }
  }
}

extension Sentence {
  /// Whether it tells something: no furniture, no date line, no author.
  fileprivate var isText: Bool {
    switch kind {
    case .title, .subtitle, .heading, .paragraph: true
    case .byline, .dateline, .furniture: false
    }
  }
}

extension Document {
  /// Whether a number is written as a year from 1900 to 2099 is.
  fileprivate func isYear(_ token: Token) -> Bool {
    guard token.count == 4 else { return false }
    let digits = text.bytes[Int(token.start)..<Int(token.end)]
    return digits.allSatisfy { (0x30...0x39).contains($0) }
      && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
  }
}
