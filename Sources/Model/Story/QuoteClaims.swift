/// Finds what one person is quoted with in several articles of a story, in words that are mostly the
/// same.
struct QuoteClaims {
  /// Least share of the shorter version's words that both must have.
  private static let likeness = 0.6

  private let utterances: [(speaker: String, utterance: Utterance)]

  /// Takes the utterances of a story's articles.
  init(_ readings: [ArticleReading], names: NameTable) {
    utterances = readings.flatMap(\.utterances).map { (names.label($0.speaker), $0) }
  }

  /// The claims, by article.
  /// - Complexity: the pairs of utterances of one speaker that share a rare word of theirs.
  func claims() -> [ArticleID: [Claim]] {
    var bySpeaker: [String: [Utterance]] = [:]
    for (speaker, utterance) in utterances { bySpeaker[speaker, default: []].append(utterance) }
    var claims: [ArticleID: [Claim]] = [:]
    for speaker in bySpeaker.keys.sorted() {
      for group in groups(bySpeaker[speaker] ?? []) {
        guard let first = group.first else { continue }
        let event = EventKey(kind: "“\(first.words.text)”", participants: [speaker])
        for utterance in group {
          claims[utterance.article, default: []].append(claim(utterance, event))
        }
      }
    }
    return claims
  }

  /// Versions of one utterance: each is like the first of its group.
  private func groups(_ utterances: [Utterance]) -> [[Utterance]] {
    var groups: [[Utterance]] = []
    var byWord: [UInt64: Set<Int>] = [:]
    for utterance in utterances {
      let near = utterance.words.content.reduce(into: Set<Int>()) { $0.formUnion(byWord[$1] ?? []) }
      let home = near.sorted().first { index in
        groups[index].first.map { areLike($0, utterance) } ?? false
      }
      let index = home ?? groups.count
      if home == nil { groups.append([]) }
      groups[index].append(utterance)
      for word in utterance.words.content { byWord[word, default: []].insert(index) }
    }
    return groups.filter { Set($0.map(\.article)).count > 1 }
  }

  private func areLike(_ left: Utterance, _ right: Utterance) -> Bool {
    let shared = Set(left.words.content).intersection(right.words.content).count
    let (least, most) = (
      min(left.words.content.count, right.words.content.count),
      max(left.words.content.count, right.words.content.count)
    )
    return shared > 1 && Double(shared) >= Double(least) * QuoteClaims.likeness
      && (shared == least || shared * 2 >= most)
  }

  private func claim(_ utterance: Utterance, _ event: EventKey) -> Claim {
    Claim(
      article: utterance.article, event: event, slot: .quote, value: .quote(utterance.words),
      range: utterance.range, sentence: utterance.sentence, attribution: utterance.speaker,
      rules: [utterance.rule, "story.quote"])
  }
}
