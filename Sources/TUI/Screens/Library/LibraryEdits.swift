import Model

/// What the reader changes in the library by hand: the stories, and which articles count as read.
extension LibraryState {
  /// Why an edit of the stories cannot be done; nil where it can.
  func obstacle(toEditing action: Action, in state: AppState) -> String? {
    switch action {
    case .join:
      if chosen.isEmpty { return "choose the stories to join with Space first" }
      return joined(in: state).stories < 2
        ? "all of it is one story already; go to another one to join it with" : nil
    case .put:
      if chosen.isEmpty { return "choose the articles to move with Space first" }
      guard let target = target(in: state) else { return "no story here to move them to" }
      return moved(to: target, in: state).isEmpty ? "they are in this story already" : nil
    case .split:
      let wanted = splitOff(in: state)
      guard !wanted.isEmpty else { return "choose the articles to split off with Space first" }
      return isWholeStory(wanted, in: state) ? "they are a story of their own already" : nil
    default: return nil
    }
  }

  /// Joins the stories of the chosen articles; where that is one story, with the one looked at.
  mutating func join(in state: inout AppState) -> [Effect] {
    [.editStories(.join(members(joined(in: state).articles, in: state)))]
  }

  /// Moves the chosen articles to the story that is looked at.
  mutating func put(in state: inout AppState) -> [Effect] {
    guard let target = target(in: state),
      let member = members([target], in: state).first
    else { return [] }
    return [
      .editStories(.move(members(moved(to: target, in: state), in: state), to: member))
    ]
  }

  /// Makes a story of the chosen articles, of the one looked at where none is chosen.
  mutating func split(in state: inout AppState) -> [Effect] {
    [.editStories(.split(members(splitOff(in: state), in: state)))]
  }

  /// Counts the chosen articles, or those of the selected row, as read; as unread where all of them
  /// are read.
  mutating func toggleRead(in state: inout AppState) -> [Effect] {
    let articles = chosen.isEmpty ? members(in: state) : chosen
    let unread = articles.filter { !state.read.contains($0) }
    let count = ArticleLabel.count(max(unread.count, 1), "article", "articles")
    let effects: [Effect]
    if unread.isEmpty {
      state.read.subtract(articles)
      effects = articles.map(Effect.forgetRead)
      state.tell("\(ArticleLabel.count(articles.count, "article", "articles")) unread again")
    } else {
      state.read.formUnion(unread)
      effects = unread.map(Effect.keepRead)
      state.tell("\(count) read")
    }
    arrange(in: state)
    return effects
  }

  /// The articles whose stories are to be one, and how many stories that is now.
  private func joined(in state: AppState) -> (articles: [ArticleID], stories: Int) {
    let stories = Set(chosen.compactMap { state.findings.storyIndex[$0] })
    if stories.count > 1 { return (chosen, stories.count) }
    let others = members(in: state).prefix(1)
    let all = stories.union(others.compactMap { state.findings.storyIndex[$0] })
    return (chosen + others, all.count)
  }

  /// An article that stays in the story that is looked at; nil where none does.
  private func target(in state: AppState) -> ArticleID? {
    story(in: state.findings)?.articles.first { !chosen.contains($0) }
  }

  private func moved(to target: ArticleID, in state: AppState) -> [ArticleID] {
    let story = state.findings.storyIndex[target]
    return chosen.filter { state.findings.storyIndex[$0] != story }
  }

  private func splitOff(in state: AppState) -> [ArticleID] {
    if !chosen.isEmpty { return chosen }
    if case .article(let id) = current { return [id] }
    return []
  }

  private func isWholeStory(_ articles: [ArticleID], in state: AppState) -> Bool {
    articles.first.flatMap(state.findings.story).map { Set($0.articles) == Set(articles) } ?? true
  }

  private func members(_ articles: [ArticleID], in state: AppState) -> [StoryEdit.Member] {
    articles.compactMap { state.findings.analysis.article($0).map(StoryEdit.Member.init) }
  }
}
