/// The clauses of one story by what they are about, and how much each concept tells.
struct FramingIndex {
  /// A concept in more clauses than this tells too little to find a clause by.
  private static let most = 24

  /// Clauses of a short story: in one of two sentences each word would seem common.
  private static let least = 64

  let clauses: [Clause]
  /// Articles by number, in the order of the story.
  let article: [Int]
  private let matters: [Set<UInt64>]
  /// What the sentence around a clause is about.
  private let contexts: [Set<UInt64>]
  private let counts: [UInt64: Int]
  /// All countries that the story names.
  let countries: Set<UInt64>
  /// All proper names of the story.
  let names: Set<UInt64>
  private let holders: [UInt64: [Int]]

  /// Indexes the clauses of a story.
  init(_ readings: [ArticleReading]) {
    var clauses: [Clause] = []
    var article: [Int] = []
    for (number, reading) in readings.enumerated() {
      clauses += reading.clauses
      article += Array(repeating: number, count: reading.clauses.count)
    }
    let matters = clauses.map { Set($0.matter) }
    var contexts = matters
    for index in clauses.indices.dropFirst()
    where clauses[index].sentence == clauses[index - 1].sentence
      && article[index] == article[index - 1]
    {
      contexts[index].formUnion(contexts[index - 1])
    }
    for index in clauses.indices.dropLast().reversed()
    where clauses[index].sentence == clauses[index + 1].sentence
      && article[index] == article[index + 1]
    {
      contexts[index] = contexts[index + 1]
    }
    var holders: [UInt64: [Int]] = [:]
    for (index, matter) in matters.enumerated() {
      for concept in matter { holders[concept, default: []].append(index) }
    }
    self.clauses = clauses
    names = clauses.reduce(into: []) { $0.formUnion($1.parties) }
    countries = clauses.reduce(into: []) { $0.formUnion($1.countries) }
    self.article = article
    self.matters = matters
    self.contexts = contexts
    self.holders = holders
    counts = holders.mapValues(\.count)
  }

  /// What two clauses share, and how much it tells: a concept of few clauses tells more, and one that
  /// only the sentences around them share half as much.
  /// `own` narrows what the clauses themselves share.
  func likeness(_ left: Int, _ right: Int, own: Set<UInt64>? = nil) -> Likeness {
    let own = own ?? matters[left].intersection(matters[right])
    let around = contexts[left].intersection(contexts[right]).subtracting(own)
    return Likeness(
      shared: own, rare: own.filter(isRare), rareAround: around.filter(isRare),
      weight: own.reduce(0) { $0 + weight($1) } + around.reduce(0) { $0 + weight($1) / 2 })
  }

  /// What two clauses share.
  struct Likeness {
    let shared: Set<UInt64>
    /// Those of them that few clauses of the story hold.
    let rare: Set<UInt64>
    /// Rare concepts that only the sentences around them share.
    let rareAround: Set<UInt64>
    let weight: Double
  }

  /// The clauses of later articles that share a concept of few clauses with one, sorted.
  func partners(of index: Int, by concepts: Set<UInt64>) -> [Int] {
    var found: Set<Int> = []
    for concept in concepts {
      guard let others = holders[concept], others.count <= FramingIndex.most else { continue }
      found.formUnion(others.lazy.filter { article[$0] != article[index] })
    }
    return found.sorted()
  }

  /// The parties that the sentence around a clause names.
  func partiesAround(_ index: Int) -> Set<UInt64> {
    var parties: Set<UInt64> = []
    for step in [-1, 1] {
      var other = index
      while clauses.indices.contains(other), article[other] == article[index],
        clauses[other].sentence == clauses[index].sentence
      {
        parties.formUnion(clauses[other].parties)
        other += step
      }
    }
    return parties
  }

  /// What a clause is about.
  func matter(_ index: Int) -> Set<UInt64> { matters[index] }

  /// What the sentence around a clause is about.
  func context(_ index: Int) -> Set<UInt64> { contexts[index] }

  /// How much a concept tells: 1, and one more for each halving of the clauses.
  func weight(_ concept: UInt64) -> Double {
    let share = max(clauses.count, FramingIndex.least) / max(1, counts[concept] ?? 1)
    return Double(Int.bitWidth - share.leadingZeroBitCount)
  }

  /// Whether a concept stands in a tenth of the story's clauses at most, or in three.
  private func isRare(_ concept: UInt64) -> Bool {
    (counts[concept] ?? 0) <= max(3, clauses.count / 10)
  }
}
