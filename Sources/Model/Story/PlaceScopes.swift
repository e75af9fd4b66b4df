/// Tells places that exclude each other from those of which one holds the other.
///
/// No list says in which province a village lies, but articles do: whoever writes of the village names
/// the province too. So a place is held against another only where neither article names the other's
/// (the texts themselves tell the scope).
struct PlaceScopes {
  /// The capitalised words of each article.
  private let named: [ArticleID: WordSet]

  /// Reads the words of those articles that claim a place.
  init(_ readings: [ArticleReading]) {
    var named: [ArticleID: WordSet] = [:]
    for reading in readings where reading.claims.contains(where: { $0.slot == .place }) {
      named[reading.article] = WordSet(
        reading.document.tokens.lazy.filter(\.isCapitalised).map(\.folded))
    }
    self.named = named
  }

  /// Of the places of one event those that exclude each other; where none do, those that most articles
  /// give. Claims of other slots stay.
  /// - Complexity: quadratic in the articles that claim a place of the event.
  func sharp(_ claims: [Claim]) -> [Claim] {
    let words = claims.map(PlaceScopes.words)
    var byArticle: [ArticleID: [[UInt64]]] = [:]
    for (claim, words) in zip(claims, words) where claim.slot == .place {
      byArticle[claim.article, default: []].append(words)
    }
    guard byArticle.count > 1 else { return claims }
    let articles = byArticle.keys.sorted { $0.rawValue < $1.rawValue }
    var sharp: Set<[UInt64]> = []
    for (index, one) in articles.enumerated() {
      for other in articles.dropFirst(index + 1) {
        let left = places(byArticle[one] ?? [], unknownTo: other)
        let right = places(byArticle[other] ?? [], unknownTo: one)
        // Of two places in one article that the other lacks, none is the one.
        guard left.count == 1, right.count == 1 else { continue }
        sharp.formUnion(left + right)
      }
    }
    if sharp.isEmpty { sharp = mostGiven(zip(claims, words).filter { $0.0.slot == .place }) }
    return zip(claims, words).compactMap { claim, words in
      claim.slot != .place || sharp.contains(words) ? claim : nil
    }
  }

  /// Those of some places that an article does not name, each once.
  private func places(_ places: [[UInt64]], unknownTo article: ArticleID) -> [[UInt64]] {
    let known = named[article] ?? []
    var unknown: [[UInt64]] = []
    for words in places where !words.allSatisfy(known.contains) && !unknown.contains(words) {
      unknown.append(words)
    }
    return unknown
  }

  /// The place that most articles give, the first at a tie.
  private func mostGiven(_ places: [(claim: Claim, words: [UInt64])]) -> Set<[UInt64]> {
    var articles: [[UInt64]: Set<ArticleID>] = [:]
    for place in places { articles[place.words, default: []].insert(place.claim.article) }
    let counts = places.map { articles[$0.words]?.count ?? 0 }
    let most = counts.max() ?? 0
    return Set(zip(places, counts).first { $0.1 == most }.map { [$0.0.words] } ?? [])
  }

  /// The capitalised words of a place, sorted, each once; none for claims of other slots.
  private static func words(_ claim: Claim) -> [UInt64] {
    guard case .place(let name, _) = claim.value else { return [] }
    return name.spacedWords.filter { $0.unicodeScalars.first?.properties.isUppercase == true }
      .map(StableHash.folded).sortedOnce()
  }
}
