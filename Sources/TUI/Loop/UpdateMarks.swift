import Model

extension AppState {
  /// Takes marks that are on disk, and says so. Only then "marked" is said.
  mutating func take(saved marks: [PlacedDiscrepancy], _ cause: MarkCause) {
    let before = marks.compactMap { self.marks.mark($0.id)?.discrepancy }
    history.record(
      .marks(before: before, after: marks.map(\.discrepancy)), cause: cause)
    self.marks.put(marks)
    if before.isEmpty, marks.contains(where: { $0.discrepancy.comparison == nil }) {
      dropSelections()
    }
    arrange()
    tell(told(marks.map(\.discrepancy), before: before, cause: cause))
  }

  /// Takes that marks are gone from disk, and says so.
  mutating func take(deleted ids: [String], _ cause: MarkCause) {
    let before = ids.compactMap { marks.mark($0)?.discrepancy }
    history.record(.marks(before: before, after: []), cause: cause)
    marks.remove(Set(ids))
    arrange()
    let subject = ids.count == 1 ? "the mark is" : "\(ids.count) marks are"
    let it = ids.count == 1 ? "it" : "them"
    let key = keys.notation(of: .undo, in: screen.place).map { "; \($0) brings \(it) back" } ?? ""
    tell(cause == .undo ? "undone: \(subject) gone" : "\(subject) deleted\(key)")
  }

  private func told(_ marks: [Discrepancy], before: [Discrepancy], cause: MarkCause) -> String {
    guard let mark = marks.first else { return "" }
    let many = ArticleLabel.count(marks.count, "mark", "marks")
    let label = marks.count == 1 ? Wording.label(mark.verdict) : many
    switch cause {
    case .undo: return "undone: \(label)"
    case .redo: return "done again: \(label)"
    case .edit: break
    }
    let former = before.first { $0.id == mark.id }
    if let former, former.verdict == mark.verdict {
      if former.tags != mark.tags {
        if marks.count > 1 { return "tags changed: \(many)" }
        return mark.tags.isEmpty ? "no tags left" : "tags: \(mark.tags.joined(separator: ", "))"
      }
      if former.note != mark.note { return "note kept, marked \(label)" }
    }
    if mark.verdict == .open {
      return (marks.count == 1 ? "" : "\(many) ") + "marked as open: still to review"
    }
    return marks.count == 1 ? "marked: \(label)" : "\(many) marked: \(Wording.label(mark.verdict))"
  }

  /// Adds tags to what they are for. A tag that all of it has already is taken away.
  mutating func change(tags text: String, of target: MarkTarget) -> [Effect] {
    let typed = text.split { $0 == " " || $0 == "," }.map(String.init)
    guard !typed.isEmpty else { return [] }
    let present = tags(of: target)
    let everywhere = Set(typed.filter { tag in present.allSatisfy { $0.contains(tag) } })
    func changed(_ tags: [String]) -> [String] {
      var kept = tags.filter { !everywhere.contains($0) }
      for tag in typed where !everywhere.contains(tag) && !kept.contains(tag) { kept.append(tag) }
      return kept
    }
    return change(
      target, draft: { $0.tags = changed($0.tags) }, mark: { $0.tags = changed($0.tags) })
  }

  private func tags(of target: MarkTarget) -> [[String]] {
    switch target {
    case .mark(let id): [marks.mark(id)?.discrepancy.tags ?? []]
    case .chosen(let ids): ids.compactMap { marks.mark($0)?.discrepancy.tags }
    case .draft(let draft): [draft.tags]
    }
  }

  /// Changes what a verdict, a note or a tag is for; asks for nothing where nothing changes.
  mutating func change(
    _ target: MarkTarget, draft: (inout MarkDraft) -> Void, mark: (inout Discrepancy) -> Void
  ) -> [Effect] {
    let ids: [String]
    switch target {
    case .draft(var wanted):
      draft(&wanted)
      return [.addMark(wanted)]
    case .mark(let id): ids = [id]
    case .chosen(let chosen): ids = chosen
    }
    let present = ids.compactMap { marks.mark($0)?.discrepancy }
    guard !present.isEmpty else { return refuse("the mark is no longer there") }
    let changed = present.compactMap { before in
      var wanted = before
      mark(&wanted)
      return wanted == before ? nil : wanted
    }
    return changed.isEmpty ? [] : [.saveMarks(changed, cause: .edit)]
  }

  /// The conflicts that nobody has judged, in order of the analysis.
  private var unreviewed: [Int] {
    findings.analysis.comparisons.indices.filter {
      let comparison = findings.analysis.comparisons[$0]
      return comparison.relation == .conflict && !marks.isReviewed(comparison)
    }
  }

  /// Goes to a conflict that nobody has judged, `step` of them onwards from the one looked at; past
  /// the last it goes on at the first.
  mutating func openUnreviewed(by step: Int) -> [Effect] {
    let open = unreviewed
    guard !open.isEmpty else {
      if findings.analysis.articles.isEmpty, isReading {
        return refuse("still reading the articles")
      }
      return refuse(
        tally.conflicts == 0 ? "no conflict was found" : "every conflict is reviewed")
    }
    let present = lookedAt ?? -1
    // Between two of the list, the step to the neighbour is the first.
    let next = open.firstIndex { $0 > present } ?? open.count
    let isAtOne = next > 0 && open[next - 1] == present
    let start = step > 0 ? next : (isAtOne ? next - 1 : next)
    let index = start + (step > 0 ? step - 1 : step)
    let wanted = findings.analysis.comparisons[
      open[((index % open.count) + open.count) % open.count]]
    look(at: wanted)
    tell(
      "not reviewed: \(tallies.story(wanted.story).open) in this story, \(open.count) in all")
    return []
  }

  /// Index of the comparison that is looked at on top, nil where none is.
  private var lookedAt: Int? {
    switch screen {
    case .compare(let compare):
      return findings.analysis.comparisons.firstIndex { $0.id == compare.comparison }
    case .matrix(let matrix):
      return findings.analysis.comparisons.firstIndex { $0.id == matrix.current?.comparison.id }
    case .discrepancies(let list):
      guard let mark = list.current, let comparison = marks.comparison(of: mark, in: findings)
      else { return nil }
      return findings.analysis.comparisons.firstIndex { $0.id == comparison.id }
    default: return nil
    }
  }

  private mutating func look(at comparison: Comparison) {
    if case .compare(var compare) = screen {
      if findings.relation(of: comparison, among: compare.articles) == .conflict {
        compare.lookAt(comparison.id, in: self)
        screens[screens.count - 1] = .compare(compare)
        return
      }
      // Going from one conflict to the next piles up no screens.
      pop()
    }
    guard let story = findings.story(comparison.story) else { return }
    let pair = findings.pair(of: comparison)
    openCompare(story.articles.filter(pair.contains), comparison: comparison.id)
  }
}
