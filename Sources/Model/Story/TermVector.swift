/// What an article is told by: its rare words, its names and its numbers, each with a weight.
///
/// A term counts once, however often it stands: a long article says a name more often than a short
/// one of the same event. Measured on pairs of articles of one event against pairs of its twin, another
/// event of its kind: frequent words add nothing, names by twice their rarity and numbers as if they
/// were names that no list holds tell most, and stems change nothing.
struct TermVector: Sendable {
  /// A term by the hash of its folded form.
  struct Term: Sendable {
    let hash: UInt64
    let weight: Int
  }

  /// Words more frequent than 10^-4.5 weigh nothing unless they are names.
  private static let rareWord = 45
  /// Capitalised words more frequent than 10^-3 are no names: "I", "The" after a colon.
  private static let rareName = 30
  /// What is as frequent as 10^-2 weighs nothing; each power of ten below it adds ten.
  private static let origin = 20

  /// The terms by hash.
  let terms: [Term]
  /// The sum of the weights' squares.
  let squares: Int

  /// The terms of an article's title, headings and paragraphs.
  /// - Complexity: O(n log n) in tokens.
  init(_ reading: ArticleReading, lexicon: Lexicon, frequencies: WordFrequencies) {
    let tokens = reading.document.tokens
    // The days and months of dates are weighed as times; "33-year-old" is a number like others.
    let dates = reading.times.filter { $0.value.kind == .date || $0.value.kind == .time }
    var words: [UInt64] = []
    var names: Set<UInt64> = []
    var numbers: [UInt64] = []
    var date = 0
    for sentence in reading.document.sentences where sentence.isText {
      for index in sentence.tokens {
        while date < dates.count, dates[date].tokens.upperBound <= index { date += 1 }
        let isDate = date < dates.count && dates[date].tokens.lowerBound <= index
        let token = tokens[index]
        switch token.kind {
        case .word where !isDate:
          guard lexicon.classes(of: token.word).isDisjoint(with: [.weekday, .month]) else { break }
          words.append(token.folded)
          // Titles are printed with capitals, and so is the word that begins a sentence or a quotation.
          if token.isCapitalised, sentence.kind == .paragraph, index > sentence.tokens.lowerBound,
            tokens[index - 1].kind != .openQuote
          {
            names.insert(token.folded)
          }
        case .number where !isDate && token.count > 1: numbers.append(token.folded)
        default: break
        }
      }
    }
    var terms: [Term] = Set(words).compactMap { hash in
      let rarity = frequencies.rarity(folded: hash)
      let isName = names.contains(hash)
      guard rarity >= (isName ? TermVector.rareName : TermVector.rareWord) else { return nil }
      return Term(hash: hash, weight: (rarity - TermVector.origin) * (isName ? 2 : 1))
    }
    terms += Set(numbers).map {
      Term(hash: $0, weight: 2 * (WordFrequencies.unlisted - TermVector.origin))
    }
    self.terms = terms.sorted { $0.hash < $1.hash }
    squares = terms.reduce(0) { $0 + $1.weight * $1.weight }
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
