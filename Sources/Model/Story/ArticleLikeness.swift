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

  /// All pairs of articles that are alike, by the second, then the first.
  /// - Complexity: the pairs that share a term, which is rare, a name or a number: in English of many
  ///   topics two in five.
  func pairs() -> [LikePair] {
    var pairs: [LikePair] = []
    var holders = WordMap<[(article: Int32, weight: Int32)]>()
    var products = [Int](repeating: 0, count: vectors.count)
    var touched: [Int] = []
    // By themselves: to look into a vector or a profile counts references, once for each pair.
    let norms = vectors.map { Double($0.squares).squareRoot() }
    // Most pairs share a word by chance; their times need not be looked at.
    let leastCosine = Double(ArticleLikeness.least) / 1_000_000 / TimeProfile.highestFactor
    for (article, vector) in vectors.enumerated() {
      for term in vector.terms {
        let weight = Int32(clamping: term.weight)
        for holder in holders[term.hash] ?? [] {
          let other = Int(holder.article)
          if products[other] == 0 { touched.append(other) }
          products[other] += Int(holder.weight) * term.weight
        }
        holders.update(term.hash, default: []) { $0.append((Int32(clamping: article), weight)) }
      }
      var close: [(article: Int, cosine: Double)] = []
      for other in touched {
        let cosine = Double(products[other]) / (norms[other] * norms[article])
        if cosine >= leastCosine { close.append((other, cosine)) }
        products[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
      for (other, cosine) in close.sorted(by: { $0.article < $1.article }) {
        let factor = TimeProfile.factor(times[other], times[article])
        let likeness = Int(1_000_000 * cosine * factor)
        if likeness >= ArticleLikeness.least {
          pairs.append(LikePair(first: other, second: article, likeness: likeness))
        }
      }
    }
    return pairs
  }
}
