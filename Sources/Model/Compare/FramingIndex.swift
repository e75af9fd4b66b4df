/// The clauses of one story by what they are about, and how much each concept tells.
struct FramingIndex {
  /// A concept in more clauses than this tells too little to find a clause by.
  private static let most = 24

  /// Clauses of a short story: in one of two sentences each word would seem common.
  private static let least = 64

  let clauses: [Clause]
  /// Articles by number, in the order of the story.
  let article: [Int]
  private let matters: [ConceptSet]
  /// What the sentence around a clause is about.
  private let contexts: [ConceptSet]
  /// All countries that the story names.
  let countries: ConceptSet
  /// All proper names of the story.
  let names: ConceptSet
  private let holders: ConceptHolders

  /// Indexes the clauses of a story.
  init(_ readings: [ArticleReading]) {
    var clauses: [Clause] = []
    var article: [Int] = []
    for (number, reading) in readings.enumerated() {
      clauses += reading.clauses
      article += Array(repeating: number, count: reading.clauses.count)
    }
    let matters = clauses.indices.map { place -> ConceptSet in
      var matter: [UInt64] = []
      matter.reserveCapacity(clauses[place].words.count + clauses[place].parties.count)
      for word in clauses[place].words { matter.append(word.concept) }
      matter += clauses[place].parties
      return ConceptSet(matter)
    }
    var contexts = matters
    for index in clauses.indices.dropFirst()
    where clauses[index].sentence == clauses[index - 1].sentence
      && article[index] == article[index - 1]
    {
      contexts[index] = contexts[index].union(contexts[index - 1])
    }
    for index in clauses.indices.dropLast().reversed()
    where clauses[index].sentence == clauses[index + 1].sentence
      && article[index] == article[index + 1]
    {
      contexts[index] = contexts[index + 1]
    }
    self.clauses = clauses
    names = ConceptSet(clauses.lazy.flatMap(\.parties))
    countries = ConceptSet(clauses.lazy.flatMap(\.countries))
    self.article = article
    self.matters = matters
    self.contexts = contexts
    holders = ConceptHolders(matters)
  }

  /// What two clauses share, and how much it tells: a concept of few clauses tells more, and one that
  /// only the sentences around them share half as much.
  /// `own` narrows what the clauses themselves share.
  func likeness(_ left: Int, _ right: Int, own: ConceptSet? = nil) -> Likeness {
    let own = own ?? matters[left].intersection(matters[right])
    let around = contexts[left].intersection(contexts[right]).subtracting(own)
    return Likeness(
      shared: own, rare: own.filter(isRare), rareAround: around.filter(isRare),
      weight: own.sum(weight) + around.sum { weight($0) / 2 })
  }

  /// What two clauses share.
  struct Likeness {
    let shared: ConceptSet
    /// Those of them that few clauses of the story hold.
    let rare: ConceptSet
    /// Rare concepts that only the sentences around them share.
    let rareAround: ConceptSet
    let weight: Double
  }

  /// The clauses of later articles that share a concept of few clauses with one, sorted.
  func partners(of index: Int, by concepts: ConceptSet) -> [Int] {
    var found: Set<Int> = []
    for concept in concepts {
      guard holders.count(concept) <= FramingIndex.most else { continue }
      found.formUnion(
        holders.clauses(about: concept).lazy.filter { article[$0] != article[index] })
    }
    return found.sorted()
  }

  /// The parties that the sentence around a clause names.
  func partiesAround(_ index: Int) -> ConceptSet {
    var parties: [UInt64] = []
    for step in [-1, 1] {
      var other = index
      while clauses.indices.contains(other), article[other] == article[index],
        clauses[other].sentence == clauses[index].sentence
      {
        parties += clauses[other].parties
        other += step
      }
    }
    return ConceptSet(parties)
  }

  /// What a clause is about.
  func matter(_ index: Int) -> ConceptSet { matters[index] }

  /// What the sentence around a clause is about.
  func context(_ index: Int) -> ConceptSet { contexts[index] }

  /// How much a concept tells: 1, and one more for each halving of the clauses.
  func weight(_ concept: UInt64) -> Double {
    let share = max(clauses.count, FramingIndex.least) / max(1, count(concept))
    return Double(Int.bitWidth - share.leadingZeroBitCount)
  }

  /// Whether a concept stands in a tenth of the story's clauses at most, or in three.
  private func isRare(_ concept: UInt64) -> Bool {
    count(concept) <= max(3, clauses.count / 10)
  }

  /// How many clauses are about a concept.
  private func count(_ concept: UInt64) -> Int { holders.count(concept) }
}
