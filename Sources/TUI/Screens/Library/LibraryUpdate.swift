import Model

extension LibraryState {
  /// Does a command that the library understands.
  mutating func perform(_ command: Command, in state: inout AppState) -> [Effect] {
    let height = LibraryView.listHeight(in: state)
    if let index = command.moved(from: selectedIndex, height: height, count: rows.count) {
      select(index, height: height)
      return []
    }
    switch command.action {
    case .lineDown: scroll(by: command.times, height: height)
    case .lineUp: scroll(by: -command.times, height: height)
    case .open: return open(in: &state)
    case .compare: compare(in: &state)
    case .choose: choose(in: &state)
    case .toggleFold:
      if let story = story(in: state.findings) {
        fold(folded.symmetricDifference([story.id]), in: state)
      }
    case .fold:
      if let story = story(in: state.findings) { fold(folded.union([story.id]), in: state) }
    case .unfold: fold([], in: state)
    case .unfoldOrOpen:
      guard case .story(let id) = current, folded.contains(id) else { return open(in: &state) }
      fold(folded.subtracting([id]), in: state)
    case .nextMatch: step(by: command.times, in: &state)
    case .previousMatch: step(by: -command.times, in: &state)
    case .cancel: return cancel(in: &state)
    case .filter:
      state.popup = .prompt(
        Prompt(.filter, text: filter?.text ?? "", history: state.filters))
    case .sort: state.askOrder(order)
    case .toggleRead: return toggleRead(in: &state)
    case .join: return join(in: &state)
    case .put: return put(in: &state)
    case .split: return split(in: &state)
    case .copy: return current.map { [.copy(copied($0, in: state))] } ?? []
    case .openSource:
      if case .article(let id) = current, let article = state.findings.analysis.article(id) {
        return [.openSource(file: article.file)]
      }
    case .reread:
      state.isReadingAsked = true
      return state.reread()
    default: break
    }
    return []
  }

  /// Why an action cannot be done now; nil where it can.
  func obstacle(to action: Action, in state: AppState) -> String? {
    let isArticle = if case .article = current { true } else { false }
    switch action {
    case .open, .unfoldOrOpen:
      switch current {
      case nil: return state.isReading ? "still reading the articles" : "nothing to open"
      case .files: return "still reading the articles"
      case .file: return "still reading this file"
      case .alone: return "each of these articles stands alone; choose one"
      case .waiting: return "these articles are not compared yet; choose one"
      default: return nil
      }
    case .choose where members(in: state).isEmpty: return "only articles and stories can be chosen"
    case .compare where chosen.count == 1: return "choose one more article with Space"
    case .compare where chosen.isEmpty && (story(in: state.findings)?.articles.count ?? 0) < 2:
      return "nothing to compare it with; choose articles with Space"
    case .toggleFold, .fold:
      guard let story = story(in: state.findings), story.articles.count > 1 else {
        return "no story here to fold"
      }
      return nil
    case .unfold where folded.isEmpty: return "no story is folded"
    case .nextMatch where search == nil, .previousMatch where search == nil:
      return "nothing searched yet; / searches"
    case .copy where current == nil: return "nothing to copy"
    case .openSource where !isArticle: return "only an article has a file to open"
    case .compare where chosen.count > CompareState.mostColumns:
      return "Compare shows \(CompareState.mostColumns) articles at most"
    case .filter where state.findings.analysis.articles.isEmpty,
      .sort where state.findings.analysis.articles.isEmpty:
      return state.isReading ? "still reading the articles" : "no article here"
    case .toggleRead where members(in: state).isEmpty: return "no article here"
    case .join, .put, .split: return obstacle(toEditing: action, in: state)
    case .reread where state.isReading: return "still reading the articles"
    default: return nil
    }
  }

  private mutating func open(in state: inout AppState) -> [Effect] {
    switch current {
    case .story(let id):
      state.openCompare(ofStory: id)
    case .article(let id):
      return state.openReader(id)
    case .problems:
      state.push(.problems(ProblemsState()))
      state.arrange()
    default: break
    }
    return []
  }

  private mutating func compare(in state: inout AppState) {
    if chosen.count > 1 {
      state.openCompare(chosen, comparison: nil)
    } else if case .article(let id) = current {
      state.openCompare(withBestPartnerOf: id)
    } else if let story = story(in: state.findings) {
      state.openCompare(ofStory: story.id)
    }
  }

  private mutating func choose(in state: inout AppState) {
    let members = members(in: state)
    if members.allSatisfy(chosen.contains) {
      chosen.removeAll(where: members.contains)
    } else {
      chosen += members.filter { !chosen.contains($0) }
    }
    let chosenCount = ArticleLabel.count(chosen.count, "article", "articles")
    let canCompare = (2...CompareState.mostColumns).contains(chosen.count)
    state.tell("\(chosenCount) chosen\(canCompare ? "; c compares them" : "")")
    select(selectedIndex + 1, height: LibraryView.listHeight(in: state))
  }

  /// The articles of the selected row: one, or those of the story.
  func members(in state: AppState) -> [ArticleID] {
    switch current {
    case .article(let id): [id]
    case .story(let id): state.findings.story(id)?.articles ?? []
    default: []
    }
  }

  /// Drops what lies nearest: work that goes on, choice and search, the filter.
  private mutating func cancel(in state: inout AppState) -> [Effect] {
    if state.work != nil { return [.stopWork] }
    guard chosen.isEmpty, search == nil else {
      chosen = []
      search = nil
      return []
    }
    guard filter != nil else { return [] }
    filter = nil
    arrange(in: state)
    state.tell("every article is shown")
    return []
  }

  private func copied(_ row: LibraryRow, in state: AppState) -> String {
    let analysis = state.findings.analysis
    switch row {
    case .story(let id):
      let title = state.findings.story(id).map { ArticleLabel.title(of: $0, in: analysis) }
      return VisibleLine.of(title ?? "")
    case .article(let id):
      guard let article = analysis.article(id) else { return "" }
      return VisibleLine.of("\(ArticleLabel.title(of: article)) (\(article.file))")
    case .file(let path): return VisibleLine.of(path)
    case .problems: return analysis.problems.map { VisibleLine.of($0.file) }.joined(separator: "\n")
    case .alone, .waiting, .files: return ""
    }
  }

  /// Searches titles, sources and files from the selected row on; says which match is looked at.
  mutating func search(_ query: SearchQuery, in state: AppState) -> String? {
    let start = selectedIndex
    let indices = rows.rows.indices.filter { query.matches(searchedText(rows.rows[$0], in: state)) }
    search = Search(
      query, hits: indices.map { rows.rows[$0] },
      startingAt: indices.firstIndex { $0 >= start } ?? 0)
    guard let search else { return nil }
    select(
      rows.index(of: search.hit, near: selectedIndex) ?? 0,
      height: LibraryView.listHeight(in: state))
    return search.label
  }

  private func searchedText(_ row: LibraryRow, in state: AppState) -> String {
    guard case .article(let id) = row, let article = state.findings.analysis.article(id) else {
      return copied(row, in: state)
    }
    return [
      ArticleLabel.title(of: article), article.byline?.value ?? "",
      ArticleLabel.source(of: article), article.file,
    ].joined(separator: "\n")
  }

  private mutating func step(by step: Int, in state: inout AppState) {
    search?.move(by: step)
    guard let search else { return }
    if let index = rows.index(of: search.hit, near: selectedIndex) {
      select(index, height: LibraryView.listHeight(in: state))
    }
    state.tell(search.label)
  }

  /// Selects the row that was clicked.
  mutating func click(row: Int, in state: AppState) {
    let list = LibraryView.parts(in: state).list
    guard list.rows.contains(row), rows[top + row - list.row] != nil else { return }
    select(top + row - list.row, height: list.size.rows)
  }
}
