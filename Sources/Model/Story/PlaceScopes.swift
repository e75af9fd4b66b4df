/// Tells places that exclude each other from those of which one holds the other.
///
/// No list says in which province a village lies, but articles do: whoever writes of the village names
/// the province too. So a place is held against another only where neither article names the other's
/// (the texts themselves tell the scope).
struct PlaceScopes {
  /// The capitalised words of each article.
  private let named: [ArticleID: Set<UInt64>]

  /// Reads the words of those articles that claim a place.
  init(_ readings: [ArticleReading]) {
    var named: [ArticleID: Set<UInt64>] = [:]
    for reading in readings where reading.claims.contains(where: { $0.slot == .place }) {
      named[reading.article] = Set(
        reading.document.tokens.lazy.filter(\.isCapitalised).map(\.folded))
    }
    self.named = named
  }

  /// Of the places of one event those that exclude each other; where none do, those that most articles
  /// give. Claims of other slots stay.
  /// - Complexity: quadratic in the articles that claim a place of the event.
  func sharp(_ claims: [Claim]) -> [Claim] {
    let places = claims.filter { $0.slot == .place }
    var byArticle: [ArticleID: [Claim]] = [:]
    for claim in places { byArticle[claim.article, default: []].append(claim) }
    guard byArticle.count > 1 else { return claims }
    let articles = byArticle.keys.sorted { $0.rawValue < $1.rawValue }
    var sharp: Set<Set<UInt64>> = []
    for (index, one) in articles.enumerated() {
      for other in articles.dropFirst(index + 1) {
        let left = Set(byArticle[one, default: []].map(words).filter { !isNamed($0, in: other) })
        let right = Set(byArticle[other, default: []].map(words).filter { !isNamed($0, in: one) })
        // Of two places in one article that the other lacks, none is the one.
        guard left.count == 1, right.count == 1 else { continue }
        sharp.formUnion(left)
        sharp.formUnion(right)
      }
    }
    if sharp.isEmpty { sharp = mostGiven(places) }
    return claims.filter { $0.slot != .place || sharp.contains(words($0)) }
  }

  private func isNamed(_ words: Set<UInt64>, in article: ArticleID) -> Bool {
    words.isSubset(of: named[article] ?? [])
  }

  /// The place that most articles give, the first at a tie.
  private func mostGiven(_ places: [Claim]) -> Set<Set<UInt64>> {
    var best: (words: Set<UInt64>, count: Int)?
    for claim in places {
      let own = words(claim)
      let count = Set(places.filter { words($0) == own }.map(\.article)).count
      if count > (best?.count ?? 0) { best = (own, count) }
    }
    return best.map { [$0.words] } ?? []
  }

  /// The capitalised words of a place.
  private func words(_ claim: Claim) -> Set<UInt64> {
    guard case .place(let name, _) = claim.value else { return [] }
    return Set(
      name.split(separator: " ").filter { $0.first?.isUppercase == true }
        .map { StableHash.folded(String($0)) })
  }
}
