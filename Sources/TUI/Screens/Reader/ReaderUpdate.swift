import Model

extension ReaderState {
  /// Does a command that the Reader understands.
  mutating func perform(_ command: Command, in state: inout AppState) -> [Effect] {
    let height = max(1, ReaderView.parts(in: state).text.size.rows)
    let times = command.times
    switch command.action {
    case .down where isExtending: extend(by: times, in: state)
    case .up where isExtending: extend(by: -times, in: state)
    case .selectPassage:
      toggleSelecting(in: state)
      if !isExtending { state.tell("selected; y copies it, | hands it to a program") }
    case .nextConflict: go(along: .conflict, by: times, in: &state)
    case .previousConflict: go(along: .conflict, by: -times, in: &state)
    case .nextTension: go(along: .tension, by: times, in: &state)
    case .previousTension: go(along: .tension, by: -times, in: &state)
    case .open: openCompare(in: &state)
    case .compare: state.openCompare(withBestPartnerOf: article)
    case .nextMatch: return match(by: times, in: &state)
    case .previousMatch: return match(by: -times, in: &state)
    case .copy:
      if let article = state.findings.analysis.article(article),
        let range = copiedRange(in: state.findings)
      {
        return [.copy(quoted(range, of: article))]
      }
    case .openSource:
      if let article = state.findings.analysis.article(article) {
        return [.openSource(file: article.file)]
      }
    case .cancel:
      if selection != nil {
        deselect()
      } else {
        if search == nil, comparison == nil { state.pop() }
        search = nil
        comparison = nil
      }
    default:
      top = command.scrolled(from: top, height: height, rows: lines.count) ?? top
    }
    clamp(in: state)
    return []
  }

  /// Why an action cannot be done now; nil where it can.
  func obstacle(to action: Action, in state: AppState) -> String? {
    switch action {
    case .nextConflict, .previousConflict, .open:
      return comparisons(.conflict).isEmpty && (action != .open || comparison == nil)
        ? "no conflict found in this article" : nil
    case .nextTension, .previousTension:
      return comparisons(.tension).isEmpty ? "no tension found in this article" : nil
    case .compare where state.findings.bestPartner(of: article) == nil:
      return "no other article tells the same; nothing to compare"
    case .nextMatch where search == nil, .previousMatch where search == nil:
      return "nothing searched yet; / searches"
    case .copy where copiedRange(in: state.findings) == nil: return "nothing to copy"
    case .selectPassage where !isExtending && firstToSelect(in: state) == nil:
      return "nothing stands here to select"
    default: return nil
    }
  }

  /// What `y` takes: what is selected, else the words looked at, else the first paragraph that is seen.
  private func copiedRange(in findings: Findings) -> TextRange? {
    if let selected = selected(in: findings) { return selected }
    if let comparison, let span = spans.first(where: { $0.comparison == comparison }) {
      return span.range
    }
    let seen = lines.dropFirst(top).drop { $0.range == nil }.prefix { $0.range != nil }
    guard let first = seen.first?.range, let last = seen.last?.range else { return nil }
    return first.union(last)
  }

  private mutating func go(along relation: Relation, by step: Int, in state: inout AppState) {
    let list = comparisons(relation)
    guard !list.isEmpty else { return }
    let wanted: Int
    if let comparison, let here = list.firstIndex(of: comparison) {
      wanted = here + step
    } else {
      // From what is seen on: the first whose words stand at or after the top line.
      let first = lines.dropFirst(top).first { $0.range != nil }?.range?.start ?? 0
      let next = list.firstIndex { offset(of: $0) >= first } ?? list.count
      wanted = step > 0 ? next + step - 1 : next + step
    }
    let id = list[(wanted % list.count + list.count) % list.count]
    comparison = id
    show(offset: offset(of: id), in: state)
    if wanted >= list.count { state.tell("past the last \(relation.rawValue), at the first again") }
    if wanted < 0 { state.tell("before the first \(relation.rawValue), at the last") }
  }

  private func offset(of comparison: String) -> Int {
    spans.first { $0.comparison == comparison }?.range.start ?? 0
  }

  /// Shows the comparison looked at, else the first conflict from the top line on, beside the first
  /// article that gives another value.
  private func openCompare(in state: inout AppState) {
    let first = lines.dropFirst(top).first { $0.range != nil }?.range?.start ?? 0
    let conflicts = comparisons(.conflict)
    let id = comparison ?? conflicts.first { offset(of: $0) >= first } ?? conflicts.first
    guard let wanted = state.findings.comparison(id) else { return }
    let others = wanted.values.filter { !$0.claims.contains { $0.article == article } }
    guard
      let other = others.first?.claims.first?.article
        ?? wanted.claims.first(where: { $0.article != article })?.article
    else { return }
    let pair = Set([article, other])
    let order = state.findings.story(of: article)?.articles ?? []
    let articles = order.filter(pair.contains)
    state.openCompare(
      articles.count == 2 ? articles : [article, other], comparison: wanted.id, focus: article)
  }

  /// Searches the article from the top line on; says which match is looked at.
  mutating func search(_ query: SearchQuery, in state: AppState) -> String? {
    guard let text = state.findings.analysis.article(article)?.text else { return nil }
    let first = lines.dropFirst(top).first { $0.range != nil }?.range?.start ?? 0
    let hits = query.ranges(in: text.bytes).map { TextHit(article: article, range: $0) }
    search = Search(
      query, hits: hits, startingAt: hits.firstIndex { $0.range.start >= first } ?? 0)
    guard let search else { return nil }
    show(offset: search.hit.range.start, in: state)
    return search.label
  }

  /// Goes to another match; those of a search of all articles may stand in another one.
  private mutating func match(by step: Int, in state: inout AppState) -> [Effect] {
    search?.move(by: step)
    guard let search else { return [] }
    let isElsewhere = search.hit.article != article
    if isElsewhere { go(to: search.hit.article, in: state) }
    show(offset: search.hit.range.start, in: state)
    state.tell(search.label)
    return isElsewhere && state.read.insert(article).inserted ? [.keepRead(article)] : []
  }
}
