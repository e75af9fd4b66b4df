/// Finds which sources of one value are one witness.
///
/// A sentence is copied where half of its shingles stand in the other (Broder 1997, "On the
/// resemblance and containment of documents"): runs of four words, by hash.
struct OriginFinder {
  /// Words in a shingle.
  private static let width = 4
  /// Shingles that a sentence must have: shorter ones are alike by chance.
  private static let least = 6

  private let documents: [ArticleID: Document]

  init(_ readings: [ArticleReading]) {
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
    for (index, claim) in claims.enumerated() {
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
      if let copy { leader[index] = leader[copy] }
    }
    return claims.indices.compactMap { first in
      var articles: [ArticleID] = []
      for index in claims.indices where leader[index] == first {
        if !articles.contains(claims[index].article) { articles.append(claims[index].article) }
      }
      return articles.count > 1 ? SharedOrigin(kind: .passage, articles: articles) : nil
    }
  }

  private func shingles(_ claim: Claim) -> [UInt64] {
    guard let document = documents[claim.article],
      let sentence = document.sentence(at: claim.sentence)
    else { return [] }
    let words = document.tokens[sentence.tokens].filter { $0.kind == .word || $0.kind == .number }
      .map(\.folded)
    var window = Array(words.prefix(OriginFinder.width - 1))
    return words.dropFirst(OriginFinder.width - 1).map { word in
      window.append(word)
      defer { window.removeFirst() }
      return window.reduce(0) { ($0 &* 0x0000_0100_0000_01b3) ^ $1 }
    }.sortedOnce()
  }
}
