/// Finds the articles of a story that repeat others (Broder 1997, "On the resemblance and containment
/// of documents").
enum ReprintFinder {
  /// The containment from which a text is a reprint. Two texts of one length then share half of all
  /// that both say, Broder's bound for "roughly the same"; two reporters' own texts share a few
  /// quotations.
  static let least = 2.0 / 3
  /// Shingles that the shorter text must have: shorter ones are alike by chance.
  static let fewest = 24

  /// The reprints in order of `readings`.
  ///
  /// Each article is held against those that are no reprints themselves, so that a hundred copies of
  /// one report cost a hundred comparisons.
  /// - Complexity: linear in the words of the articles, where few shingles stand in many originals; at
  ///   worst an addition for each shingle of each pair.
  static func reprints(
    _ readings: [ArticleReading], _ datelines: [ArticleID: Dateline]
  ) -> [Reprint] {
    let shingles = readings.map(shingles)
    var holders = ShingleHolders(capacity: shingles.reduce(0) { $0 + $1.count })
    var shared = [Int](repeating: 0, count: readings.count)
    var found: [Int: Reprint] = [:]
    /// Shingles that each original shares with an article, all 0 in between.
    for index in order(readings, datelines) where shingles[index].count >= fewest {
      var originals: [Int] = []
      for shingle in shingles[index] {
        holders.forEachHolder(of: shingle) { original in
          if shared[original] == 0 { originals.append(original) }
          shared[original] += 1
        }
      }
      let containments = originals.map { original in
        let least = min(shingles[index].count, shingles[original].count)
        return (original, Double(shared[original]) / Double(least))
      }
      for original in originals { shared[original] = 0 }
      // The least index at equal containment, so that the order of the shingles means nothing.
      let best = containments.max { ($0.1, $1.0) < ($1.1, $0.0) }
      if let best, best.1 >= least {
        found[index] = Reprint(
          article: readings[index].article, original: readings[best.0].article,
          containment: best.1)
      } else {
        for shingle in shingles[index] { holders.add(index, to: shingle) }
      }
    }
    return readings.indices.compactMap { found[$0] }
  }

  /// The earliest first; by content where dates do not tell, for the names of files mean nothing.
  private static func order(
    _ readings: [ArticleReading], _ datelines: [ArticleID: Dateline]
  ) -> [Int] {
    let dates = readings.map { datelines[$0.article]?.earliest?.daysSince1970 ?? Int.max }
    return readings.indices.sorted {
      (dates[$0], readings[$0].article) < (dates[$1], readings[$1].article)
    }
  }

  private static func shingles(_ reading: ArticleReading) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(reading.document.tokens.count)
    for sentence in reading.document.sentences where sentence.kind == .paragraph {
      words += reading.document.words(sentence.tokens)
    }
    return Shingles.of(words)
  }
}

/// Which articles hold a shingle, as chains through one array: a list for each shingle would be an
/// allocation for each, and most stand in one article alone.
private struct ShingleHolders {
  private var newest: WordMap<Int32>
  private var links: [(holder: Int32, older: Int32)] = []

  /// Room for so many shingles of all articles together.
  init(capacity: Int) {
    newest = WordMap(capacity: capacity)
    links.reserveCapacity(capacity)
  }

  mutating func add(_ holder: Int, to shingle: UInt64) {
    let link = Int32(clamping: links.count)
    links.append((Int32(clamping: holder), newest[shingle] ?? -1))
    newest[shingle] = link
  }

  func forEachHolder(of shingle: UInt64, _ body: (Int) -> Void) {
    var link = Int(newest[shingle] ?? -1)
    while links.indices.contains(link) {
      body(Int(links[link].holder))
      link = Int(links[link].older)
    }
  }
}
