/// How much two articles speak of one event, decided from these two alone.
///
/// The cosine of their term vectors, times the factor of their times. A factor and no veto: what an
/// article names may be years before what it tells.
struct ArticleLikeness: Sendable {
  /// Pairs below this, in millionths, count as 0: what two unrelated articles share by chance.
  static let least = 50_000
  /// Articles that one thread holds against the others in one go.
  private static let articlesOfPiece = 256

  private let vectors: [TermVector]
  private let times: [TimeProfile]
  /// By themselves: to look into a vector counts references, once for each pair.
  private let norms: [Double]

  /// Takes the articles; `vectors` and `times` run in parallel.
  init(vectors: [TermVector], times: [TimeProfile]) {
    self.vectors = vectors
    self.times = times
    norms = vectors.map { Double($0.squares).squareRoot() }
  }

  /// The pairs of articles that are alike, by the second, then the first: those that are so by the
  /// terms of `TermIndex` alone, weighed by all their terms. Up to 4,096 articles these are all pairs
  /// that are alike.
  ///
  /// An inverted index with bounds on what its lists may add (Bayardo, Ma and Srikant 2007, "Scaling up
  /// all pairs similarity search") prunes next to nothing here, for one shared name makes a pair that
  /// counts.
  /// - Complexity: linear in articles, by the most holders of a term in the index.
  func pairs(workers: Workers = Workers()) -> [LikePair] { found(workers: workers).pairs }

  /// The pairs, and which terms found them.
  func found(workers: Workers) -> (pairs: [LikePair], bounds: TermBounds) {
    let index = TermIndex(vectors, workers: workers)
    let count = vectors.count
    let pieces = stride(from: 0, to: count, by: ArticleLikeness.articlesOfPiece).map {
      $0..<min($0 + ArticleLikeness.articlesOfPiece, count)
    }
    var pairs: [LikePair] = []
    workers.work(
      on: pieces.count, input: { pieces[$0] },
      prepare: { [UInt32](repeating: 0, count: count) },
      take: { pairs += $1 },
      perform: { products, articles in
        articles.flatMap { self.pairs(of: $0, index, &products) }
      })
    return (pairs, index.bounds)
  }

  /// The pair of two articles, the first before the second, where it is one: `product` is that of the
  /// terms that find, which are all terms that both have where the index `isWhole`.
  func pair(_ first: Int, _ second: Int, found product: Int, isWhole: Bool) -> LikePair? {
    guard isFound(product, first, second) else { return nil }
    let whole = isWhole ? product : vectors[first].product(vectors[second])
    return LikePair(
      first: first, second: second,
      likeness: likeness(cosine(whole, first, second), first, second))
  }

  private func cosine(_ product: Int, _ first: Int, _ second: Int) -> Double {
    Double(product) / (norms[first] * norms[second])
  }

  /// Whether two articles are alike enough by terms with this product. Most pairs share a word by
  /// chance; their times need not be looked at.
  private func isFound(_ product: Int, _ first: Int, _ second: Int) -> Bool {
    let cosine = cosine(product, first, second)
    return cosine >= Self.leastCosine && likeness(cosine, first, second) >= ArticleLikeness.least
  }

  private static let leastCosine = Double(least) / 1_000_000 / TimeProfile.highestFactor

  /// The pairs of an article with those before it; `products` are all 0 before and after.
  private func pairs(
    of article: Int, _ index: TermIndex, _ products: inout [UInt32]
  ) -> [LikePair] {
    var alike: [(other: Int, product: Int)] = []
    for other in index.multiply(article, into: &products) {
      let product = Int(products[other])
      products[other] = 0
      if isFound(product, other, article) { alike.append((other, product)) }
    }
    alike.sort { $0.other < $1.other }
    return alike.map { other, found in
      let product = index.isWhole ? found : vectors[other].product(vectors[article])
      return LikePair(
        first: other, second: article,
        likeness: likeness(cosine(product, other, article), other, article))
    }
  }

  private func likeness(_ cosine: Double, _ one: Int, _ other: Int) -> Int {
    Int(1_000_000 * cosine * TimeProfile.factor(times[one], times[other]))
  }
}
