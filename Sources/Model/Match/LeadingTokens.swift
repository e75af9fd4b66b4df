/// What the first two tokens of a pattern's matches can be: enough to pass over nearly every rule
/// without running it.
struct LeadingTokens: Sendable {
  /// A set of tokens.
  struct Set: Sendable {
    fileprivate(set) var words: Swift.Set<UInt64> = []
    fileprivate var classes: WordClasses = []
    fileprivate var kinds: UInt32 = 0
    fileprivate(set) var tags: ValueTags = []
    fileprivate var anything = false

    fileprivate func union(_ other: Set) -> Set {
      var result = self
      result.words.formUnion(other.words)
      result.classes.formUnion(other.classes)
      result.kinds |= other.kinds
      result.tags.formUnion(other.tags)
      result.anything = anything || other.anything
      return result
    }

    /// Whether it holds words by their classes.
    var hasClasses: Bool { !classes.isEmpty }

    /// Whether it holds every word of these classes.
    func admits(_ wordClasses: WordClasses) -> Bool { !classes.isDisjoint(with: wordClasses) }

    /// Whether it holds every token of a kind.
    func admits(_ kind: Token.Kind) -> Bool { anything || kinds & kind.bit != 0 }

    /// Whether it holds every token.
    var admitsAnything: Bool { anything }
  }

  /// Every token that is a match by itself.
  private(set) var single = Set()
  /// Every first token of a longer match.
  private(set) var first = Set()
  /// Every second token.
  private(set) var second = Set()
  private var canBeEmpty = false
  private var canBeOne = false
  private var canBeMore = false

  /// The leading tokens of a pattern, apart for each way in which it can begin: "the last" and "last
  /// few" together would let "the few" through.
  static func alternatives(_ pattern: Pattern) -> [LeadingTokens] {
    let ways = beginnings(pattern)
    return ways.count <= 12 ? ways.map(LeadingTokens.init) : [LeadingTokens(pattern)]
  }

  private static func beginnings(_ pattern: Pattern) -> [Pattern] {
    switch pattern {
    case .choice(let parts): return parts.flatMap(beginnings)
    case .capture(_, let part): return beginnings(part)
    case .sequence(let parts):
      guard let head = parts.first else { return [pattern] }
      let rest = Array(parts.dropFirst())
      switch head {
      case .optional(let part):
        return beginnings(.sequence([part] + rest)) + beginnings(.sequence(rest))
      case .choice(let ways): return ways.flatMap { beginnings(.sequence([$0] + rest)) }
      case .capture(_, let part): return beginnings(.sequence([part] + rest))
      case .sequence(let inner): return beginnings(.sequence(inner + rest))
      case .ahead, .notAhead, .behind, .notBehind: return beginnings(.sequence(rest))
      default: return [pattern]
      }
    default: return [pattern]
    }
  }

  /// The leading tokens of a whole pattern.
  init(_ pattern: Pattern) {
    self = LeadingTokens.leading(pattern)
    single.anything = single.anything || canBeEmpty
    // The token that an annotation begins with may be any.
    second.anything = second.anything || !second.tags.isEmpty
  }

  private init() {}

  private static let nothing: LeadingTokens = {
    var sets = LeadingTokens()
    sets.canBeEmpty = true
    return sets
  }()

  private static func one(_ set: Set) -> LeadingTokens {
    var sets = LeadingTokens()
    sets.single = set
    sets.canBeOne = true
    return sets
  }

  private func followed(by other: LeadingTokens) -> LeadingTokens {
    var sets = self
    sets.single = Set()
    if canBeEmpty { sets.single = sets.single.union(other.single) }
    if other.canBeEmpty { sets.single = sets.single.union(single) }
    let otherHasTokens = other.canBeOne || other.canBeMore
    if canBeOne, otherHasTokens {
      sets.first = sets.first.union(single)
      sets.second = sets.second.union(other.single).union(other.first)
    }
    if canBeEmpty {
      sets.first = sets.first.union(other.first)
      sets.second = sets.second.union(other.second)
    }
    sets.canBeEmpty = canBeEmpty && other.canBeEmpty
    sets.canBeOne = canBeEmpty && other.canBeOne || canBeOne && other.canBeEmpty
    sets.canBeMore =
      canBeMore || canBeOne && otherHasTokens || canBeEmpty && other.canBeMore
    return sets
  }

  private func or(_ other: LeadingTokens) -> LeadingTokens {
    var sets = LeadingTokens()
    sets.single = single.union(other.single)
    sets.first = first.union(other.first)
    sets.second = second.union(other.second)
    sets.canBeEmpty = canBeEmpty || other.canBeEmpty
    sets.canBeOne = canBeOne || other.canBeOne
    sets.canBeMore = canBeMore || other.canBeMore
    return sets
  }

  private static func leading(_ pattern: Pattern) -> LeadingTokens {
    var set = Set()
    switch pattern {
    case .word(let words): set.words.formUnion(words.map(StableHash.folded))
    case .lexical(let classes): set.classes = classes
    case .kind(let kinds): set.kinds = kinds.reduce(0) { $0 | $1.bit }
    case .digits: set.kinds = Token.Kind.number.bit
    case .annotated(let tags):
      // An annotation may be of any length.
      set.tags = tags
      var sets = one(set)
      sets.first = set
      sets.second.anything = true
      sets.canBeMore = true
      return sets
    case .capture(_, let part), .capitalised(let part), .joined(let part): return leading(part)
    case .optional(let part): return leading(part).or(nothing)
    case .repeated(let part, let bounds):
      let inner = leading(part)
      let needed = max(0, bounds.lowerBound)
      var sets = nothing
      // A third round changes nothing about the first two tokens.
      for round in 0..<max(0, min(bounds.upperBound, max(2, min(needed, 3)))) {
        sets = sets.followed(by: round < needed ? inner : inner.or(nothing))
      }
      return sets
    case .ahead, .notAhead, .behind, .notBehind: return nothing
    case .choice(let parts):
      guard let head = parts.first else { return nothing }
      return parts.dropFirst().reduce(leading(head)) { $0.or(leading($1)) }
    case .sequence(let parts): return parts.reduce(nothing) { $0.followed(by: leading($1)) }
    }
    return one(set)
  }
}
