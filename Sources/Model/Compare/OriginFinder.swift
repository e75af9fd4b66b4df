/// Finds which sources of one value are one witness.
///
/// A sentence is copied where half of its shingles stand in the other (Broder 1997, "On the
/// resemblance and containment of documents"), and everything that a reprint says where its original
/// says it.
struct OriginFinder {
  /// Shingles that a sentence must have: shorter ones are alike by chance.
  private static let least = 6

  private let documents: [ArticleID: Document]
  private let originals: [ArticleID: ArticleID]

  init(_ readings: [ArticleReading], reprints: [Reprint]) {
    originals = Dictionary(
      reprints.map { ($0.article, $0.original) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(
      readings.map { ($0.article, $0.document) }, uniquingKeysWith: { first, _ in first })
  }

  /// The shared origins of the values, value by value.
  func origins(of values: [Comparison.Value]) -> [SharedOrigin] {
    values.flatMap { value -> [SharedOrigin] in
      guard Set(value.claims.map(\.article)).count > 1 else { return [] }
      return sources(value.claims) + copies(value.claims)
    }
  }

  private func sources(_ claims: [Claim]) -> [SharedOrigin] {
    var articles: [String: [ArticleID]] = [:]
    for claim in claims {
      guard let origin = claim.origin, !articles[origin, default: []].contains(claim.article) else {
        continue
      }
      articles[origin, default: []].append(claim.article)
    }
    return articles.keys.sorted().compactMap { origin in
      let sharing = articles[origin] ?? []
      return sharing.count > 1 ? SharedOrigin(kind: .source(origin), articles: sharing) : nil
    }
  }

  /// - Complexity: linear in the words of the sentences, through an index of shingles.
  private func copies(_ claims: [Claim]) -> [SharedOrigin] {
    var holders = WordMap<[Int]>()
    var leader = Array(claims.indices)
    /// The first claims of each original and of an article that repeats it, one an article.
    var texts: [ArticleID: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      // Also where the sentence is too short to be told from chance: "Twelve died."
      let original = originals[claim.article, default: claim.article]
      let told = texts[original] ?? []
      if let copy = told.first(where: { claims[$0].article != claim.article }) {
        leader[index] = leader[copy]
      }
      if told.count < 2, !told.contains(where: { claims[$0].article == claim.article }) {
        texts[original, default: []].append(index)
      }
      let own = shingles(claim)
      guard own.count >= OriginFinder.least else { continue }
      var shared: [Int: Int] = [:]
      for shingle in own {
        for other in holders[shingle] ?? [] { shared[other, default: 0] += 1 }
        holders.update(shingle, default: []) { $0.append(index) }
      }
      let copy = shared.keys.sorted().first { other in
        (shared[other] ?? 0) * 2 >= own.count && claims[other].article != claim.article
      }
      if let copy, leader[index] == index { leader[index] = leader[copy] }
    }
    var followers = claims.map { _ in [ArticleID]() }
    for (index, claim) in claims.enumerated() { followers[leader[index]].append(claim.article) }
    return followers.compactMap { followers in
      var known: Set<ArticleID> = []
      let articles = followers.filter { known.insert($0).inserted }
      return articles.count > 1 ? SharedOrigin(kind: .passage, articles: articles) : nil
    }
  }

  private func shingles(_ claim: Claim) -> [UInt64] {
    guard let document = documents[claim.article],
      let sentence = document.sentence(at: claim.sentence)
    else { return [] }
    return Shingles.of(document.words(sentence.tokens))
  }
}
