/// A set of tokens, by all that a pattern can ask of one token's word or kind.
struct TokenSet: Hashable, Sendable {
  /// Hashes of words.
  private(set) var words: Swift.Set<UInt64> = []
  private var classes: WordClasses = []
  /// A bit for each kind of token.
  private var kinds: UInt32 = 0
  /// A bit for each length in bytes of an integer in digits, at most `longestInteger`.
  private var lengths: UInt32 = 0
  /// Tags of annotations whose first token it holds.
  private(set) var tags: ValueTags = []
  /// Whether it holds every token.
  var admitsAnything = false

  /// Longer integers count as this long.
  static let longestInteger = 31

  /// The empty set.
  init() {}

  /// The first tokens of annotations.
  init(tags: ValueTags) { self.tags = tags }

  /// The tokens that a pattern of just one token matches, whatever stands around them; nil for other
  /// patterns.
  init?(_ pattern: Pattern) {
    switch pattern {
    case .word(let list): words.formUnion(list.map(StableHash.folded))
    case .lexical(let classes): self.classes = classes
    case .kind(let kinds): self.kinds = kinds.reduce(0) { $0 | $1.bit }
    case .digits(let count):
      for length in 1...TokenSet.longestInteger where count.contains(length) {
        lengths |= 1 << UInt32(length)
      }
    case .choice(let parts) where !parts.isEmpty:
      // Parts of one token each: whichever matches, the match is the same.
      for part in parts {
        guard let set = TokenSet(part) else { return nil }
        self = union(set)
      }
    default: return nil
    }
  }

  /// The tokens of both.
  func union(_ other: TokenSet) -> TokenSet {
    var result = self
    result.words.formUnion(other.words)
    result.classes.formUnion(other.classes)
    result.kinds |= other.kinds
    result.lengths |= other.lengths
    result.tags.formUnion(other.tags)
    result.admitsAnything = admitsAnything || other.admitsAnything
    return result
  }

  /// Whether it holds words by their classes.
  var hasClasses: Bool { !classes.isEmpty }

  /// Whether it holds every word of one of these classes.
  func admits(_ wordClasses: WordClasses) -> Bool { !classes.isDisjoint(with: wordClasses) }

  /// Whether it holds every token of a kind.
  func admits(_ kind: Token.Kind) -> Bool { admitsAnything || kinds & kind.bit != 0 }

  /// Whether it holds every integer of a length in bytes.
  func admits(integerOfLength length: Int) -> Bool {
    admits(Token.Kind.number) || lengths & (1 << UInt32(min(length, TokenSet.longestInteger))) != 0
  }
}
