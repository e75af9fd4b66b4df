import Model

extension AppState {
  /// Takes note of an edit of the stories that is on disk, and has the stories made anew.
  mutating func take(_ edit: StoryEdit, cause: MarkCause) -> [Effect] {
    history.record(.stories(edit), cause: cause)
    if case .library(var library) = screens[0] {
      library.chosen = []
      screens[0] = .library(library)
    }
    switch cause {
    case .edit: tell("\(told(edit.change)); u undoes it")
    case .redo: tell("done again: \(told(edit.change))")
    case .undo: tell("undone: \(told(edit.change))")
    }
    generation += 1
    isReading = true
    return [.regroup(generation: generation)]
  }

  private func told(_ change: StoryEdit.Change) -> String {
    switch change {
    case .join: "the stories are one"
    case .move(let members, _):
      "\(ArticleLabel.count(members.count, "article", "articles")) moved to another story"
    case .split(let members):
      "\(ArticleLabel.count(members.count, "article", "articles")) split off as a story"
    }
  }
}
