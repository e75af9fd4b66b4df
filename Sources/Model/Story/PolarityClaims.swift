/// Finds what one article of a story asserts and another denies.
///
/// A proposition is held against those of other articles with the same act, or, where it denies the
/// thing ("no tear gas was used"), with the same thing. They answer one question where they share
/// what is acted on, do not name other actors, and lie in one time (de Marneffe et al. 2008: same
/// event first).
struct PolarityClaims {
  private let propositions: [Proposition]
  /// In how many propositions each word stands.
  private let frequency: WordMap<Int>

  /// Takes the propositions of a story's articles.
  init(_ readings: [ArticleReading]) {
    propositions = readings.flatMap(\.propositions)
    var frequency = WordMap<Int>()
    for proposition in propositions {
      for word in (proposition.theme + proposition.complement).sortedOnce() {
        frequency.update(word, default: 0) { $0 += 1 }
      }
    }
    self.frequency = frequency
  }

  /// The claims, by article; none where all agree.
  func claims(_ readings: [ArticleReading]) -> [ArticleID: [Claim]] {
    var claims: [ArticleID: [Claim]] = [:]
    for group in groups() {
      let kind = kind(of: group, readings)
      for index in group {
        let proposition = propositions[index]
        claims[proposition.article, default: []].append(claim(proposition, kind, readings))
      }
    }
    return claims
  }

  /// Propositions that hang together by pairs of assertion and denial, by the first of them.
  private func groups() -> [[Int]] {
    var byAct = WordMap<[Int]>()
    var byThing = WordMap<[Int]>()
    for (index, proposition) in propositions.enumerated() where proposition.isAsserted {
      byAct.update(proposition.predicate, default: []) { $0.append(index) }
      if let head = proposition.theme.last {
        byThing.update(head, default: []) { $0.append(index) }
      }
    }
    var group: [Int: Int] = [:]
    var members: [[Int]] = []
    for (index, denial) in propositions.enumerated() where !denial.isAsserted {
      var others = byAct[denial.predicate] ?? []
      if denial.deniesThing, let head = denial.theme.last { others += byThing[head] ?? [] }
      let matching = others.filter { answersSame(denial, propositions[$0]) }
      guard !matching.isEmpty else { continue }
      let home = matching.compactMap { group[$0] }.min() ?? members.count
      if home == members.count { members.append([]) }
      for member in matching + [index] where group[member] == nil {
        group[member] = home
        members[home].append(member)
      }
    }
    return members.compactMap(withoutTheTornArticles)
  }

  /// An article that both asserts and denies it reports a dispute and takes no side.
  private func withoutTheTornArticles(_ members: [Int]) -> [Int]? {
    let asserting = Set(
      members.filter { propositions[$0].isAsserted }.map { propositions[$0].article })
    let denying = Set(
      members.filter { !propositions[$0].isAsserted }.map { propositions[$0].article })
    let kept = members.filter {
      let article = propositions[$0].article
      return !asserting.contains(article) || !denying.contains(article)
    }
    let sides = Set(kept.map { propositions[$0].isAsserted })
    return sides.count == 2 ? Array(Set(kept)).sorted() : nil
  }

  /// Whether an assertion says what a denial denies.
  private func answersSame(_ denial: Proposition, _ other: Proposition) -> Bool {
    guard denial.article != other.article, denial.isAhead == other.isAhead else { return false }
    if denial.agentIsNamed, other.agentIsNamed,
      Set(denial.agent).isDisjoint(with: other.agent)
    {
      return false
    }
    let theme = Set(denial.theme).intersection(other.theme)
    let behind = Set(denial.complement).intersection(other.complement + other.theme)
    if denial.predicate != other.predicate {
      // "no tear gas" against "fired tear gas": the whole thing, of two words at least.
      return theme.count > 1 && denial.theme.allSatisfy(theme.contains)
    }
    if denial.isNominal {
      // "No arrests were made" denies every arrest, "no damage to the roof" that of the roof.
      let about = denial.complement + (denial.deniesThing ? [] : denial.agent)
      guard !about.isEmpty else { return denial.deniesThing }
      return !Set(about).isDisjoint(with: other.theme + other.complement + other.agent)
    }
    if denial.theme.isEmpty || other.theme.isEmpty {
      guard denial.complement.isEmpty || !behind.isEmpty, let actor = denial.agent.last else {
        return false
      }
      return actor == other.agent.last && isTelling([actor])
        && denial.theme.count + other.theme.count <= 1
    }
    if !denial.complement.isEmpty, !denial.deniesThing, behind.isEmpty { return false }
    if !agree(denial.agent, other.agent), !denial.deniesThing { return false }
    let least = min(denial.theme.count, other.theme.count)
    guard theme.count * 2 >= least || behind.count > 1 else { return false }
    // One who acts on one thing: that the story names the thing often does not matter.
    let doers = Set(denial.agent).intersection(other.agent)
    if !doers.isEmpty, denial.theme.last == other.theme.last { return true }
    let shared = theme.union(behind)
    return shared.count > 1 || denial.theme.last == other.theme.last && isTelling(shared)
  }

  /// Whether two who act may be one: one of them is not named, or they share a word.
  private func agree(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    left.isEmpty || right.isEmpty || !Set(left).isDisjoint(with: right)
  }

  /// A word that stands in few of the story's propositions.
  private func isTelling(_ words: Set<UInt64>) -> Bool {
    words.contains { (frequency[$0] ?? 0) * 25 <= propositions.count + 50 }
  }

  /// The words of the first assertion, which the question quotes.
  private func kind(of group: [Int], _ readings: [ArticleReading]) -> String {
    let first = group.first { propositions[$0].isAsserted } ?? group.first
    return first.map { words(propositions[$0], readings) } ?? ""
  }

  private func words(_ proposition: Proposition, _ readings: [ArticleReading]) -> String {
    readings.first { $0.article == proposition.article }?.document.text[proposition.range] ?? ""
  }

  private func claim(
    _ proposition: Proposition, _ kind: String, _ readings: [ArticleReading]
  ) -> Claim {
    Claim(
      article: proposition.article, event: EventKey(kind: kind, participants: []),
      slot: .polarity,
      value: .polarity(
        isAsserted: proposition.isAsserted, isCertain: proposition.isCertain,
        words: words(proposition, readings)),
      range: proposition.range, sentence: proposition.sentence,
      attribution: proposition.attribution?.source, origin: proposition.attribution?.origin,
      hedge: proposition.hedge,
      rules: proposition.restsOnWordNet
        ? ["claim.actInWordNet", "story.polarity"] : ["story.polarity"])
  }
}
