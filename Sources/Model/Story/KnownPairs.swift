/// Which articles of a folder were alike when it was last grouped, so that where few articles came or
/// went only theirs are looked for (`PairUpdate`).
struct KnownPairs: Sendable {
  /// The articles by all that an analysis is told of them, in the order in which pairs number them.
  let articles: [ResultKey]
  /// By the second, then the first.
  let pairs: [LikePair]
  /// Which terms found them.
  let bounds: TermBounds
}

extension KnownPairs {
  /// All of it as bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(each: articles) { $0.write($1) }
    writer.write(UInt64(bounds.highestTaken))
    writer.write(bounds.lowestLeft) { $0.write(UInt64($1)) }
    writer.write(UInt64(pairs.count))
    var last = (first: 0, second: 0)
    for pair in pairs {
      // Small numbers: most pairs share their second article with the one before.
      writer.write(UInt64(pair.second - last.second))
      writer.write(UInt64(pair.second == last.second ? pair.first - last.first : pair.first))
      writer.write(UInt64(pair.likeness))
      last = (pair.first, pair.second)
    }
    return writer.bytes
  }

  /// Reads what was kept; nil where the bytes are none.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    guard let articles = reader.each({ $0.key() }), let taken = reader.number(),
      let left = reader.optional({ $0.number() }), let count = reader.count()
    else { return nil }
    var pairs: [LikePair] = []
    pairs.reserveCapacity(count / 2)
    var last = (first: 0, second: 0)
    for _ in 0..<count {
      guard let step = reader.number(), let first = reader.number(), let likeness = reader.number()
      else { return nil }
      last = (step == 0 ? last.first + first : first, last.second + step)
      guard last.first < last.second, last.second < articles.count else { return nil }
      pairs.append(LikePair(first: last.first, second: last.second, likeness: likeness))
    }
    guard reader.isAtEnd else { return nil }
    self.init(
      articles: articles, pairs: pairs,
      bounds: TermBounds(highestTaken: taken, lowestLeft: left))
  }
}

extension ByteReader {
  /// A number that fits four bytes, so that sums of two do not overflow.
  fileprivate mutating func number() -> Int? {
    unsigned().flatMap { Int32(exactly: $0) }.map { Int($0) }
  }
}
