/// Puts articles into stories by the names that they share.
///
/// Each pair is decided from its two articles alone, so that a further file never changes what was
/// decided about others; then pairs are joined (single linkage: in doubt an article joins, for the
/// comparison itself tells two events apart). Likeness: cosine of the counts of capitalised words
/// within sentences, damped by a logarithm.
struct StoryGrouper {
  /// Two articles at or above this likeness belong to one story.
  static let threshold = 0.30

  /// Groups of indices into `readings`, each sorted, by first member.
  /// - Complexity: the pairs of articles that share a capitalised word, through an inverted index.
  static func groups(_ readings: [ArticleReading], lexicon: Lexicon) -> [[Int]] {
    var parent = Array(readings.indices)
    func root(_ index: Int) -> Int {
      var at = index
      while parent[at] != at {
        parent[at] = parent[parent[at]]
        at = parent[at]
      }
      return at
    }
    var holders: [UInt64: [(article: Int, weight: Double)]] = [:]
    var likeness = [Double](repeating: 0, count: readings.count)
    for article in readings.indices {
      var touched: [Int] = []
      // Words in one order for every article, so that sums of rounded numbers are always the same.
      for (word, weight) in profile(readings[article], lexicon: lexicon) {
        for other in holders[word] ?? [] {
          if likeness[other.article] == 0 { touched.append(other.article) }
          likeness[other.article] += weight * other.weight
        }
        holders[word, default: []].append((article, weight))
      }
      for other in touched {
        if likeness[other] >= threshold {
          let (one, two) = (root(other), root(article))
          parent[max(one, two)] = min(one, two)
        }
        likeness[other] = 0
      }
    }
    return Dictionary(grouping: readings.indices, by: root).values
      .map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private static func profile(
    _ reading: ArticleReading, lexicon: Lexicon
  ) -> [(word: UInt64, weight: Double)] {
    var counts: [UInt64: Int] = [:]
    for sentence in reading.document.sentences where !sentence.isFurniture {
      for index in sentence.tokens.dropFirst() {
        let token = reading.document.tokens[index]
        guard token.kind == .word, token.isCapitalised,
          lexicon.classes(of: token.word).isDisjoint(with: [.function, .weekday, .month])
        else { continue }
        counts[token.folded, default: 0] += 1
      }
    }
    let weights = counts.sorted { $0.key < $1.key }.map { (word: $0.key, weight: weight($0.value)) }
    let norm = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    return norm == 0 ? [] : weights.map { (word: $0.word, weight: $0.weight / norm) }
  }

  /// 1 for one mention, 2 for two, 3 for four: the logarithm to base 2, and 1.
  private static func weight(_ count: Int) -> Double {
    var weight = 1.0
    var rest = count
    while rest > 1 {
      rest /= 2
      weight += 1
    }
    return weight
  }
}
