/// What an article is told by: its rare words, its names and its numbers, each with a weight.
///
/// A term counts once, however often it stands: a long article says a name more often than a short
/// one of the same event. Measured on pairs of articles of one event against pairs of twins, two events
/// of one kind: frequent words add nothing, names by thrice their rarity and numbers as names that no
/// list holds tell most, stems change nothing.
struct TermVector: Sendable {
  /// A term in eight bytes, for a hundred thousand articles have twelve million of them.
  struct Term: Sendable {
    /// Bits of the weight, which is at most thrice what `WordFrequencies` can tell.
    private static let weightBits: UInt64 = 9

    /// Its key and its weight in one number, by which it is kept.
    let bits: UInt64

    /// Takes a term as it was kept.
    init(bits: UInt64) { self.bits = bits }

    /// A term by the hash of its folded form, of which the last bits give way to its weight, 0 to 511.
    init(hash: UInt64, weight: Int) {
      let highest = 1 << Int(Term.weightBits) - 1
      bits = (hash >> Term.weightBits) << Term.weightBits | UInt64(max(0, min(highest, weight)))
    }

    /// A term that weighs nothing.
    init(key: UInt64) { bits = key << Term.weightBits }

    /// What tells terms apart: the first bits of the hash.
    var key: UInt64 { bits >> Term.weightBits }
    /// How much the term tells.
    var weight: Int { Int(bits & (1 << Term.weightBits - 1)) }
    /// One more than the highest key.
    static let keys: UInt64 = 1 << (64 - weightBits)
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

  /// The terms by key.
  let terms: [Term]
  /// The sum of the weights' squares, with what the article leaves unsaid.
  let squares: Int

  /// The terms of an article's title, headings and paragraphs.
  /// - Complexity: O(n log n) in tokens.
  init(_ document: Document, lexicon: Lexicon, frequencies: WordFrequencies) {
    let tokens = document.tokens
    var words: [UInt64] = []
    var knownWords = WordSet(capacity: tokens.count / 2)
    var names = WordSet()
    var numbers: [UInt64] = []
    for sentence in document.sentences where sentence.isText {
      for index in sentence.tokens {
        let token = tokens[index]
        // Days and months are weighed as times.
        if token.kind == .word,
          lexicon.classes(of: token.word).isDisjoint(with: [.weekday, .month])
        {
          if knownWords.insert(token.folded) { words.append(token.folded) }
          // The first word of a sentence or a quotation has its capital from there.
          if token.isCapitalised, index > sentence.tokens.lowerBound,
            tokens[index - 1].kind != .openQuote
          {
            names.insert(token.folded)
          }
        } else if token.kind == .number, token.count > 1 {
          // A year is weighed as a time too: "2008" alone must not join two articles.
          if document.isYear(token) {
            if knownWords.insert(token.folded) { words.append(token.folded) }
          } else {
            numbers.append(token.folded)
          }
        }
      }
    }
    let weighed: [Term] = words.compactMap { hash in
      let rarity = frequencies.rarity(folded: hash)
      let isName = names.contains(hash)
      guard rarity >= (isName ? TermVector.rareName : TermVector.rareWord) else { return nil }
      return Term(
        hash: hash, weight: (rarity - TermVector.origin) * (isName ? TermVector.nameFactor : 1))
    }
    terms =
      (weighed + numbers.sortedOnce().map { Term(hash: $0, weight: TermVector.unlistedName) })
      .sorted { $0.key < $1.key }
    squares = terms.reduce(TermVector.unsaid) { $0 + $1.weight * $1.weight }
  }

  /// A vector of terms that were weighed.
  init(_ terms: [Term]) {
    self.terms = terms.sorted { $0.key < $1.key }
    squares = terms.reduce(TermVector.unsaid) { $0 + $1.weight * $1.weight }
  }

  /// A vector whose terms stand in its order already.
  init(inOrder terms: [Term]) {
    self.terms = terms
    squares = terms.reduce(TermVector.unsaid) { $0 + $1.weight * $1.weight }
  }

  /// The sum of the products of the weights of the terms that both vectors have.
  /// - Complexity: linear in the terms of both.
  func product(_ other: TermVector) -> Int {
    // Without a look at the bounds of each place: millions of pairs are held against each other.
    terms.withUnsafeBufferPointer { ours in
      other.terms.withUnsafeBufferPointer { theirs in
        var (sum, place, other) = (0, 0, 0)
        while place < ours.count, other < theirs.count {
          let (one, two) = (ours[place], theirs[other])
          if one.key == two.key { sum += one.weight * two.weight }
          // Both steps without a branch, which nothing could foretell.
          place += one.key <= two.key ? 1 : 0
          other += two.key <= one.key ? 1 : 0
        }
        return sum
      }
    }
  }
}

extension TermVector {
  /// The same of those terms alone whose key is asked for; with a key that stands twice each time is
  /// a term.
  /// - Complexity: linear in the terms of both.
  func product(_ other: TermVector, where isAsked: (UInt64) -> Bool) -> Int {
    var sum = 0
    forEachRun(sharedWith: other) { key, ours, theirs in
      if isAsked(key) { sum += ours * theirs }
    }
    return sum
  }

  /// Calls `body` with the key of each of its terms whose key stands in another vector too.
  /// - Complexity: linear in the terms of both.
  func forEachShared(with other: TermVector, _ body: (UInt64) -> Void) {
    terms.withUnsafeBufferPointer { ours in
      other.terms.withUnsafeBufferPointer { theirs in
        var other = 0
        for term in ours {
          while other < theirs.count, theirs[other].key < term.key { other += 1 }
          if other < theirs.count, theirs[other].key == term.key { body(term.key) }
        }
      }
    }
  }

  /// Calls `body` with each key that stands in both vectors and the sums of its weights.
  private func forEachRun(
    sharedWith other: TermVector, _ body: (UInt64, Int, Int) -> Void
  ) {
    terms.withUnsafeBufferPointer { ours in
      other.terms.withUnsafeBufferPointer { theirs in
        var (place, other) = (0, 0)
        while place < ours.count, other < theirs.count {
          let (key, their) = (ours[place].key, theirs[other].key)
          if key == their {
            var (own, others) = (0, 0)
            while place < ours.count, ours[place].key == key {
              own += ours[place].weight
              place += 1
            }
            while other < theirs.count, theirs[other].key == key {
              others += theirs[other].weight
              other += 1
            }
            body(key, own, others)
          } else {
            place += key < their ? 1 : 0
            other += their < key ? 1 : 0
          }
        }
      }
    }
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
