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
    for (index, claim) in claims.enumerated() {
      // Also where the sentence is too short to be told from chance: "Twelve died."
      if let copy = claims[..<index].firstIndex(where: { isOneText($0, claim) }) {
        leader[index] = leader[copy]
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
    return claims.indices.compactMap { first in
      var articles: [ArticleID] = []
      for index in claims.indices where leader[index] == first {
        if !articles.contains(claims[index].article) { articles.append(claims[index].article) }
      }
      return articles.count > 1 ? SharedOrigin(kind: .passage, articles: articles) : nil
    }
  }

  private func isOneText(_ left: Claim, _ right: Claim) -> Bool {
    left.article != right.article
      && originals[left.article, default: left.article]
        == originals[right.article, default: right.article]
  }

  private func shingles(_ claim: Claim) -> [UInt64] {
    guard let document = documents[claim.article],
      let sentence = document.sentence(at: claim.sentence)
    else { return [] }
    return Shingles.of(document.words(sentence.tokens))
  }
}
