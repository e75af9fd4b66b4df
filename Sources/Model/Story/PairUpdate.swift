/// Finds the pairs of articles that are alike from those of nearly the same articles.
///
/// Whether two articles are a pair is told from these two, and from which terms find: those that not too
/// many articles hold. So the pairs of articles that stayed are what they were, unless a change of the
/// folder let a term of theirs find, or find no longer; then all pairs are looked for again. What comes
/// out is what `ArticleLikeness.pairs` gives.
struct PairUpdate {
  /// Articles that came or went, above which looking for all pairs costs as little.
  private static let mostChanged = 64

  private let known: KnownPairs
  private let profiles: [ArticleProfile]
  /// The number now of each article that was known; nil for those that went.
  private let places: [Int?]
  private let added: [Int]
  private let removed: [ArticleProfile]

  /// Takes what was known, and the articles now, in their order; `profiles` run in parallel, and `gone`
  /// gives those of articles that went. Nil where too many changed, or one that went is not known.
  init?(
    _ known: KnownPairs, articles: [ResultKey], profiles: [ArticleProfile],
    gone: (ResultKey) -> ArticleProfile?
  ) {
    guard articles.count == profiles.count else { return nil }
    let numbers = Dictionary(
      articles.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let places = known.articles.map { numbers[$0] }
    let stayed = places.compactMap(\.self)
    let lost = zip(known.articles, places).filter { $0.1 == nil }.map(\.0)
    guard lost.count + articles.count - stayed.count <= Self.mostChanged else { return nil }
    // Pairs stay in order, for the order is that of the contents.
    guard zip(stayed, stayed.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    let removed = lost.compactMap(gone)
    guard removed.count == lost.count else { return nil }
    var isNew = [Bool](repeating: true, count: articles.count)
    for place in stayed { isNew[place] = false }
    self.known = known
    self.profiles = profiles
    self.places = places
    self.removed = removed
    added = articles.indices.filter { isNew[$0] }
  }

  /// The pairs now, by the second, then the first, and which terms found them; nil where all have to be
  /// looked for again.
  /// - Complexity: linear in the terms of all articles, times those that came or went.
  func pairs() -> (pairs: [LikePair], bounds: TermBounds)? {
    let before = TermIndex.mostHolders(among: known.articles.count)
    let most = TermIndex.mostHolders(among: profiles.count)
    var bounds = known.bounds
    let isWhole = profiles.count <= most
    guard isWhole == (known.articles.count <= before), bounds.hold(most: most) else { return nil }
    let holders = holders()
    for (now, earlier) in holders.values {
      let (found, finds) = ((2...before).contains(earlier), (2...most).contains(now))
      // A second holder, or one that is the last, changes no pair of others.
      if found != finds, min(now, earlier) > 1 { return nil }
      if now > 1 { bounds.note(now, most: most) }
    }
    let finding = holders.filter { (2...most).contains($0.value.now) }
    let likeness = ArticleLikeness(
      vectors: profiles.map(\.terms), times: profiles.map(\.times))
    var found: [LikePair] = []
    var isDone = [Bool](repeating: false, count: profiles.count)
    for article in added {
      isDone[article] = true
      for other in profiles.indices where !isDone[other] {
        let product = profiles[article].terms.product(profiles[other].terms) {
          finding[$0] != nil
        }
        guard product > 0 else { continue }
        let (first, second) = (min(article, other), max(article, other))
        if let pair = likeness.pair(first, second, found: product, isWhole: isWhole) {
          found.append(pair)
        }
      }
    }
    return (merged(found.sorted(by: Self.precedes)), bounds)
  }

  /// How many articles hold each term of those that came or went, now and before.
  private func holders() -> [UInt64: (now: Int, earlier: Int)] {
    var holders: [UInt64: (now: Int, earlier: Int)] = [:]
    let changed = added.map { profiles[$0] } + removed
    for term in changed.flatMap(\.terms.terms) { holders[term.key] = (0, 0) }
    let keys = TermVector(holders.keys.map { TermVector.Term(key: $0) })
    for profile in profiles {
      profile.terms.forEachShared(with: keys) { holders[$0]?.now += 1 }
    }
    holders = holders.mapValues { (now: $0.now, earlier: $0.now) }
    for term in added.flatMap({ profiles[$0].terms.terms }) { holders[term.key]?.earlier -= 1 }
    for term in removed.flatMap(\.terms.terms) { holders[term.key]?.earlier += 1 }
    return holders
  }

  /// The pairs of articles that stayed, with those that were found, in order.
  private func merged(_ found: [LikePair]) -> [LikePair] {
    var pairs: [LikePair] = []
    pairs.reserveCapacity(known.pairs.count + found.count)
    var next = 0
    for pair in known.pairs {
      guard let first = places[pair.first], let second = places[pair.second] else { continue }
      let stayed = LikePair(first: first, second: second, likeness: pair.likeness)
      while next < found.count, Self.precedes(found[next], stayed) {
        pairs.append(found[next])
        next += 1
      }
      pairs.append(stayed)
    }
    return pairs + found[next...]
  }

  private static func precedes(_ left: LikePair, _ right: LikePair) -> Bool {
    (left.second, left.first) < (right.second, right.first)
  }
}
