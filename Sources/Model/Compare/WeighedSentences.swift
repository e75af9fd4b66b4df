/// Sentences with the weights of their words, which are held against other sentences.
///
/// The sentences are looked up by their words, so that only those that share one are weighed: of two
/// hundred sentences a handful does.
struct WeighedSentences {
  private let weights: [UInt64: Double]
  private let holders: [UInt64: [Int]]
  private let norms: [Double]

  /// Takes the words of each sentence, sorted and each once, and the weight of every word.
  init(_ sentences: [[UInt64]], rarity: [UInt64: Double]) {
    weights = rarity
    var holders: [UInt64: [Int]] = [:]
    for (index, words) in sentences.enumerated() {
      for word in words { holders[word, default: []].append(index) }
    }
    self.holders = holders
    norms = sentences.map { words in words.reduce(0) { $0 + (rarity[$1] ?? 0) } }
  }

  /// The cosine of each sentence with some words, sorted and each once; 0 where none is shared.
  /// - Complexity: linear in the sentences and in the words that are shared.
  func cosines(with words: [UInt64]) -> [Double] {
    var shared = [Double](repeating: 0, count: norms.count)
    var norm = 0.0
    for word in words {
      let weight = weights[word] ?? 0
      norm += weight
      for sentence in holders[word] ?? [] { shared[sentence] += weight }
    }
    for sentence in shared.indices where shared[sentence] > 0 {
      shared[sentence] /= (norms[sentence] * norm).squareRoot()
    }
    return shared
  }
}
