/// What a claim's value hangs on where no kind of event names it: the words that tell whether two
/// numbers answer one question.
///
/// "Five bombs were dropped" and "planes dropped four bombs" hang on one verb; "home to 22,000
/// refugees" and "a camp of 20,000 refugees" share a place and a size. All words are concepts
/// (`Concepts`), so that spelling and inflection do not count.
public struct ClaimAnchor: Hashable, Sendable {
  /// The governing verb or noun: "dropped", "home to"; nil where none was found.
  public let predicate: UInt64?
  /// Content words of the clause besides the value's own, sorted, each once.
  public let words: [UInt64]
  /// Words of the names of places in the clause, sorted, each once: the scope of a number.
  public let places: [UInt64]
  /// Those of the places that hold what is counted, as in "in the valley", and not "from the valley".
  public let sites: [UInt64]
  /// What an amount measures, as in "depth"; nil where no word says so, and for counts.
  public let thing: String?

  /// Makes an anchor; words and places are sorted here.
  public init(
    predicate: UInt64?, words: Set<UInt64>, places: Set<UInt64> = [], sites: Set<UInt64> = [],
    thing: String? = nil
  ) {
    self.predicate = predicate
    self.thing = thing
    self.words = words.sorted()
    self.places = places.sorted()
    self.sites = sites.sorted()
  }
}

extension ClaimAnchor {
  /// The anchor of the value at some tokens of a sentence, governed by a token.
  init(
    _ reading: SentenceReading, value: Range<Int>, predicate: Int?, thing: String? = nil
  ) {
    var words: Set<UInt64> = []
    let clause = reading.clause(around: value)
    // "one bomb, which did not explode, fell within the camp": the verb's clause goes on behind.
    let rest = predicate.map { reading.clause(around: $0..<($0 + 1)) } ?? clause
    for index in [clause, rest].joined()
    where !value.contains(index) && !reading.isInNumber(index) {
      if let concept = reading.contentConcept(index) { words.insert(concept) }
    }
    var places: Set<UInt64> = []
    var sites: Set<UInt64> = []
    for name in reading.names
    where clause.contains(name.tokens.lowerBound)
      && reading.isWord(name.tokens.lowerBound - 1, "in", "at", "near", "of", "from", "inside")
    {
      for index in name.tokens {
        guard let concept = reading.contentConcept(index) else { continue }
        places.insert(concept)
        if !reading.isWord(name.tokens.lowerBound - 1, "of", "from") { sites.insert(concept) }
      }
    }
    self.init(
      predicate: predicate.flatMap(reading.actConcept), words: words, places: places,
      sites: sites, thing: thing)
  }
}
