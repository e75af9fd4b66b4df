import Model

/// The conflicts that came and went with files that changed, since the program started.
///
/// A conflict is the same as long as one source says the same words on the same question: a further
/// source, or another value of the other, makes no new one of it.
struct ConflictChanges: Hashable, Sendable {
  /// One conflict that came or went.
  struct Entry: Hashable, Sendable {
    let isNew: Bool
    /// The story, the question and the values with their sources, as they were shown.
    let told: String
    /// What became of one that is gone, empty for a new one.
    let outcome: String
  }

  /// How many came and went with the last reading.
  struct Count: Hashable, Sendable {
    var new = 0
    var gone = 0

    /// As in "1 conflict new, 2 gone"; nil where none came or went.
    var told: String? {
      switch (new, gone) {
      case (0, 0): nil
      case (0, _): "\(ArticleLabel.count(gone, "conflict", "conflicts")) gone"
      case (_, 0): "\(ArticleLabel.count(new, "conflict", "conflicts")) new"
      default: "\(ArticleLabel.count(new, "conflict", "conflicts")) new, \(gone) gone"
      }
    }
  }

  /// The most that are kept; the oldest are given up.
  static let mostEntries = 500

  /// The latest first; of one reading those that are gone first.
  private(set) var entries: [Entry] = []

  /// Takes what another reading changed.
  /// - Complexity: linear in the claims of both readings.
  mutating func take(from before: Findings, to after: Findings, _ heirs: ArticleHeirs) -> Count {
    let old = before.conflicts.filter { after.comparison($0.id)?.relation != .conflict }
    let new = after.conflicts.filter { before.comparison($0.id)?.relation != .conflict }
    var sayers: [Said: [Int]] = [:]
    for (index, comparison) in new.enumerated() {
      for said in said(by: comparison, in: after, article: { $0 }) {
        sayers[said, default: []].append(index)
      }
    }
    var known: Set<Int> = []
    var relations: [String: [Said: Relation]] = [:]
    var gone: [Entry] = []
    for comparison in old {
      let saidThen = said(by: comparison, in: before, article: heirs.article)
      let same = saidThen.flatMap { sayers[$0] ?? [] }
      known.formUnion(same)
      guard same.isEmpty else { continue }
      let story = heirs.story(comparison.story)
      let now = relations[story] ?? self.relations(ofStory: story, in: after)
      relations[story] = now
      gone.append(
        Entry(
          isNew: false, told: told(comparison, in: before),
          outcome: outcome(saidThen.compactMap { now[$0] }.min())))
    }
    let come = new.indices.filter { !known.contains($0) }.map {
      Entry(isNew: true, told: told(new[$0], in: after), outcome: "")
    }
    entries = Array((gone + come + entries).prefix(Self.mostEntries))
    return Count(new: come.count, gone: gone.count)
  }

  /// The list as text, a conflict a paragraph.
  var text: String {
    entries.map { entry in
      entry.isNew ? "new: \(entry.told)" : "gone, \(entry.outcome): \(entry.told)"
    }.joined(separator: "\n\n")
  }

  /// What an article says on a question.
  private struct Said: Hashable {
    let slot: Slot
    let kind: String
    let article: ArticleID
    let words: String
  }

  private func said(
    by comparison: Comparison, in findings: Findings, article now: (ArticleID) -> ArticleID
  ) -> Set<Said> {
    Set(
      comparison.claims.compactMap { claim in
        findings.analysis.article(claim.article).map {
          Said(
            slot: comparison.slot, kind: comparison.event.kind, article: now(claim.article),
            words: $0.text[claim.range])
        }
      })
  }

  /// What each article of a story says, with the strongest relation in which it says it.
  private func relations(ofStory story: String, in findings: Findings) -> [Said: Relation] {
    var relations: [Said: Relation] = [:]
    for comparison in findings.comparisons(ofStory: story) {
      for said in said(by: comparison, in: findings, article: { $0 }) {
        relations[said] = min(relations[said] ?? comparison.relation, comparison.relation)
      }
    }
    return relations
  }

  private func told(_ comparison: Comparison, in findings: Findings) -> String {
    let values = comparison.values.map { value in
      var seen: Set<String> = []
      let sources = value.claims.map { findings.sigils[$0.article] ?? "?" }
        .filter { seen.insert($0).inserted }
      return "\(VisibleLine.of(Wording.label(value.value))): \(sources.joined(separator: ", "))"
    }
    let story = findings.story(comparison.story).map {
      " (\(VisibleLine.of(ArticleLabel.title(of: $0, in: findings.analysis))))"
    }
    return "\(Wording.question(comparison)) \(values.joined(separator: "; "))\(story ?? "")"
  }

  private func outcome(_ relation: Relation?) -> String {
    switch relation {
    case .conflict, nil: "no longer found"
    case .tension: "now a tension"
    case .compatible: "now compatible"
    case .agree: "the sources agree now"
    case .only: "one source is left"
    }
  }
}

extension Findings {
  /// The conflicts of all stories, in order of the analysis.
  fileprivate var conflicts: [Comparison] {
    analysis.comparisons.filter { $0.relation == .conflict }
  }

  /// The comparisons of a story, in order of the analysis.
  fileprivate func comparisons(ofStory story: String) -> [Comparison] {
    (comparisonsOfStory[story] ?? []).map { analysis.comparisons[$0] }
  }
}
