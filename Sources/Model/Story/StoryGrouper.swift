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
  /// - Complexity: quadratic in the number of articles.
  static func groups(_ readings: [ArticleReading], lexicon: Lexicon) -> [[Int]] {
    let profiles = readings.map { profile($0, lexicon: lexicon) }
    var parent = Array(readings.indices)
    func root(_ index: Int) -> Int {
      var at = index
      while parent[at] != at { at = parent[at] }
      return at
    }
    for left in profiles.indices {
      for right in profiles.indices where right > left {
        guard root(left) != root(right) else { continue }
        if likeness(profiles[left], profiles[right]) >= threshold {
          parent[max(root(left), root(right))] = min(root(left), root(right))
        }
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

  private static func likeness(
    _ left: [(word: UInt64, weight: Double)], _ right: [(word: UInt64, weight: Double)]
  ) -> Double {
    var sum = 0.0
    var (at, other) = (0, 0)
    while at < left.count, other < right.count {
      if left[at].word == right[other].word {
        sum += left[at].weight * right[other].weight
        at += 1
        other += 1
      } else if left[at].word < right[other].word {
        at += 1
      } else {
        other += 1
      }
    }
    return sum
  }
}
