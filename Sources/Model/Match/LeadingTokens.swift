/// What the first two tokens of a pattern's matches can be: enough to pass over nearly every rule
/// without running it.
struct LeadingTokens: Sendable {
  /// Every token that is a match by itself.
  private(set) var single = TokenSet()
  /// Every first token of a longer match.
  private(set) var first = TokenSet()
  /// Every second token.
  private(set) var second = TokenSet()
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
    if canBeEmpty { single.admitsAnything = true }
    // The token that an annotation begins with may be any.
    if !second.tags.isEmpty { second.admitsAnything = true }
  }

  /// Every token that a match that takes some can begin with; it admits any where the match may be
  /// empty or begin with an annotation.
  var head: TokenSet {
    var head = single.union(first)
    if !head.tags.isEmpty { head.admitsAnything = true }
    return head
  }

  private init() {}

  private static let nothing: LeadingTokens = {
    var sets = LeadingTokens()
    sets.canBeEmpty = true
    return sets
  }()

  private static func one(_ set: TokenSet) -> LeadingTokens {
    var sets = LeadingTokens()
    sets.single = set
    sets.canBeOne = true
    return sets
  }

  private func followed(by other: LeadingTokens) -> LeadingTokens {
    var sets = self
    sets.single = TokenSet()
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
    switch pattern {
    case .word, .lexical, .kind, .digits: return one(TokenSet(pattern) ?? TokenSet())
    case .annotated(let tags):
      // An annotation may be of any length.
      var sets = one(TokenSet(tags: tags))
      sets.first = sets.single
      sets.second.admitsAnything = true
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
  }
}
