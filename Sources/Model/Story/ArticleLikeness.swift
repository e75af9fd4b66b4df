/// How much two articles speak of one event, decided from these two alone.
///
/// The cosine of their term vectors, times the factor of their times. A factor and no veto: what an
/// article names may be years before what it tells.
struct ArticleLikeness: Sendable {
  /// Pairs below this, in millionths, count as 0: what two unrelated articles share by chance.
  static let least = 50_000

  private let vectors: [TermVector]
  private let times: [TimeProfile]

  /// Takes the articles; `vectors` and `times` run in parallel.
  init(vectors: [TermVector], times: [TimeProfile]) {
    self.vectors = vectors
    self.times = times
  }

  /// All pairs of articles that are alike, the second ascending.
  /// - Complexity: the pairs that share a term, which is rare, a name or a number; the pairs of
  ///   unrelated articles mostly share none.
  func pairs() -> [LikePair] {
    var pairs: [LikePair] = []
    var holders: [UInt64: [(article: Int32, weight: Int32)]] = [:]
    var products = [Int](repeating: 0, count: vectors.count)
    var touched: [Int] = []
    for (article, vector) in vectors.enumerated() {
      for term in vector.terms {
        let weight = Int32(clamping: term.weight)
        for holder in holders[term.hash] ?? [] {
          let other = Int(holder.article)
          if products[other] == 0 { touched.append(other) }
          products[other] += Int(holder.weight) * term.weight
        }
        holders[term.hash, default: []].append((Int32(clamping: article), weight))
      }
      for other in touched.sorted() {
        let likeness = likeness(product: products[other], other, article)
        if likeness >= ArticleLikeness.least {
          pairs.append(LikePair(first: other, second: article, likeness: likeness))
        }
        products[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    return pairs
  }

  private func likeness(product: Int, _ one: Int, _ two: Int) -> Int {
    let norms = Double(vectors[one].squares) * Double(vectors[two].squares)
    let cosine = Double(product) / norms.squareRoot()
    // Most pairs share one word by chance; their times need not be looked at.
    guard 1_000_000 * cosine * TimeProfile.highestFactor >= Double(ArticleLikeness.least) else {
      return 0
    }
    return Int(1_000_000 * cosine * TimeProfile.factor(times[one], times[two]))
  }
}
