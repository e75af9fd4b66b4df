/// What the first token of a pattern must be; everything where a pattern can begin with anything.
struct FirstSet: Sendable {
  private(set) var words: Set<UInt64> = []
  private(set) var classes: WordClasses = []
  private(set) var kinds: UInt32 = 0
  private(set) var tags: ValueTags = []
  private(set) var anything = false

  /// The first set of a pattern.
  init(_ pattern: Pattern) {
    if add(pattern) { anything = true }
  }

  /// Adds what a pattern can begin with, and says whether it can match nothing.
  private mutating func add(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .word(let words): self.words.formUnion(words.map(StableHash.folded))
    case .lexical(let classes): self.classes.formUnion(classes)
    case .kind(let kinds): self.kinds = kinds.reduce(self.kinds) { $0 | $1.bit }
    case .digits: kinds |= Token.Kind.number.bit
    case .annotated(let tags): self.tags.formUnion(tags)
    case .capture(_, let part), .capitalised(let part), .joined(let part): return add(part)
    case .optional(let part):
      _ = add(part)
      return true
    case .repeated(let part, let bounds):
      let isEmpty = add(part)
      return isEmpty || bounds.lowerBound <= 0
    case .ahead, .notAhead, .behind, .notBehind: return true
    case .choice(let parts): return parts.reduce(false) { add($1) || $0 }
    case .sequence(let parts):
      for part in parts where !add(part) { return false }
      return true
    }
    return false
  }

  /// Whether a pattern can begin with a word of the lexicon.
  func admits(_ hash: UInt64, _ wordClasses: WordClasses) -> Bool {
    admits(.word) || !classes.isDisjoint(with: wordClasses) || words.contains(hash)
  }

  /// Whether a pattern can begin with any token of a kind.
  func admits(_ kind: Token.Kind) -> Bool { anything || kinds & kind.bit != 0 }
}
