/// Which articles hold which terms, without the terms that find no story.
///
/// A term of one article finds nobody. One that very many articles hold ("talks", "Washington") finds
/// everybody: with all terms the pairs to look at grow with the square of the articles, and in a folder
/// of ten thousand 99 of 100 such pairs are not of one story. What finds is a term of few articles.
struct TermIndex: Sendable {
  /// An article that holds a term.
  struct Holder: Sendable {
    let article: Int32
    let weight: Int32
  }
  /// A term that an article holds.
  struct Held: Sendable {
    let term: Int32
    let weight: Int32
  }

  /// In a large folder a term finds articles where so many at most hold it.
  private static let mostHolders = 1_000
  /// In a smaller one where its holders times all articles are at most so many: up to 4,096 articles
  /// every term does, so that a folder may be one story.
  private static let mostVisits = 1 << 24
  /// Articles for each slice of the terms: what a slice takes up while it is sorted stays the same.
  private static let articlesOfSlice = 4_096

  /// Whether every term of several articles finds them.
  let isWhole: Bool
  /// Between which numbers of holders its bound lies.
  private(set) var bounds = TermBounds.none
  /// Holders by term: those of one stand together, ascending.
  private var holders: [Holder] = []
  /// Where the holders of each term begin; one more than there are terms.
  private var starts: [Int] = [0]
  /// Terms by article: those of one stand together.
  private var held: [Held] = []
  /// Where the terms of each article begin; one more than there are articles.
  private var ownStarts: [Int] = [0]

  /// Indexes articles, by their numbers in `vectors`.
  /// - Complexity: O(n log n) in terms of all articles.
  init(_ vectors: [TermVector], workers: Workers = Workers()) {
    let most = TermIndex.mostHolders(among: vectors.count)
    isWhole = vectors.count <= most
    let slices = 1 + UInt64(vectors.count / TermIndex.articlesOfSlice)
    let width = TermVector.Term.keys / slices + 1
    workers.work(
      on: Int(slices), input: { UInt64($0) * width }, prepare: {},
      take: { (_, slice: (lists: [[Holder]], bounds: TermBounds)) in
        bounds.note(slice.bounds)
        for list in slice.lists {
          holders += list
          starts.append(holders.count)
        }
      },
      perform: { _, first in TermIndex.lists(vectors, keys: first..<first + width, most: most) })
    var counts = [Int](repeating: 0, count: vectors.count)
    for holder in holders { counts[Int(holder.article)] += 1 }
    ownStarts = counts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    held = [Held](repeating: Held(term: 0, weight: 0), count: holders.count)
    var next = ownStarts
    for term in starts.indices.dropLast() {
      for holder in holders[starts[term]..<starts[term + 1]] {
        let article = Int(holder.article)
        held[next[article]] = Held(term: Int32(clamping: term), weight: holder.weight)
        next[article] += 1
      }
    }
  }

  /// Articles that may hold a term which finds, among so many.
  static func mostHolders(among articles: Int) -> Int {
    max(mostHolders, mostVisits / max(1, articles))
  }

  /// Adds the products of an article with those before it, by the terms that find, to `products`, which
  /// has a place for each article and is 0 in all of them; the articles whose product is no longer 0.
  ///
  /// In four bytes each: the products of ten thousand articles then stay in the nearest cache. Beyond
  /// 16,000 shared terms of the highest weight a product stays at its highest value.
  /// - Complexity: linear in the holders of the article's terms.
  func multiply(_ article: Int, into products: inout [UInt32]) -> [Int] {
    var touched: [Int] = []
    guard products.count + 1 == ownStarts.count else { return touched }
    // Without a look at the bounds of each place: a hundred thousand are looked at for each article.
    holders.withUnsafeBufferPointer { holders in
      products.withUnsafeMutableBufferPointer { products in
        for own in held[ownStarts[article]..<ownStarts[article + 1]] {
          let term = Int(own.term)
          for place in starts[term]..<starts[term + 1] {
            let other = Int(holders[place].article)
            if other >= article { break }
            let known = products[other]
            if known == 0 { touched.append(other) }
            let product = UInt32(truncatingIfNeeded: holders[place].weight &* own.weight)
            let (sum, isTooLarge) = known.addingReportingOverflow(product)
            products[other] = isTooLarge ? .max : sum
          }
        }
      }
    }
    return touched
  }

  /// The holders of each term with such a key that more than one article holds, and `most` at most.
  private static func lists(
    _ vectors: [TermVector], keys: Range<UInt64>, most: Int
  ) -> (lists: [[Holder]], bounds: TermBounds) {
    var all: [(key: UInt64, holder: Holder)] = []
    for (article, vector) in vectors.enumerated() {
      for term in vector.terms[vector.firstTerm(from: keys.lowerBound)...] {
        guard term.key < keys.upperBound else { break }
        all.append(
          (term.key, Holder(article: Int32(clamping: article), weight: Int32(term.weight))))
      }
    }
    all.sort { ($0.key, $0.holder.article) < ($1.key, $1.holder.article) }
    var lists: [[Holder]] = []
    var bounds = TermBounds.none
    var start = 0
    for end in 1..<max(1, all.count + 1)
    where end == all.count || all[end].key != all[start].key {
      if end - start > 1 { bounds.note(end - start, most: most) }
      if end - start > 1, end - start <= most { lists.append(all[start..<end].map(\.holder)) }
      start = end
    }
    return (lists, bounds)
  }
}

extension TermVector {
  /// The place of the first term with a key that is no lower.
  fileprivate func firstTerm(from key: UInt64) -> Int {
    var (low, high) = (0, terms.count)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
