import Model

/// `:open`: an article that is read, or a file or folder that is not yet.
extension AppState {
  /// Opens the first article of which the file, the title or the sigil is so called, or begins or
  /// goes on so. Where none is, and for what can only be a path, the disk is asked.
  mutating func open(_ words: String) -> [Effect] {
    let wanted = words.lowercased()
    let articles = findings.analysis.articles
    func names(_ article: Article) -> [String] {
      [article.file, ArticleLabel.title(of: article), findings.sigils[article.id] ?? ""]
        .map { $0.lowercased() }
    }
    let isPath = ["/", "./", "../", "~/"].contains { words.hasPrefix($0) }
    var found = articles.first { names($0).contains(wanted) }
    if !isPath {
      found =
        found ?? articles.first { names($0).contains { $0.hasPrefix(wanted) } }
        ?? articles.first { names($0).contains { $0.contains(wanted) } }
    }
    return found.map { openReader($0.id) } ?? [.findPath(words)]
  }

  /// Reads a file or folder that is there besides what is read already.
  mutating func open(path: String) -> [Effect] {
    if !readPaths.contains(path) { opened.append(path) }
    awaitedPath = path
    tell("reading \(path)")
    guard !isReading else {
      mustReread = true
      return []
    }
    return reread()
  }

  /// Shows what was opened, now that it is read: one article in the Reader, several in the Library.
  mutating func showAwaited() -> [Effect] {
    guard let path = awaitedPath, !mustReread else { return [] }
    awaitedPath = nil
    let analysis = findings.analysis
    let folder = path.hasSuffix("/") ? path : path + "/"
    let articles = analysis.articles.filter { $0.file == path || $0.file.hasPrefix(folder) }
    guard let first = articles.first else {
      let problem = analysis.problems.first { $0.file == path }
      return refuse("\(path): \(problem.map(Wording.problem) ?? "no article is in it")")
    }
    tell("\(ArticleLabel.count(articles.count, "article", "articles")) of \(path)")
    // A reader who began something else is told, and not taken away from it.
    guard popup == nil else { return [] }
    if articles.count == 1 { return openReader(first.id) }
    guard case .library(var library) = screens[0] else { return [] }
    screens.removeLast(screens.count - 1)
    let story = findings.story(of: first.id).flatMap { $0.articles.count > 1 ? $0.id : nil }
    library.selected = story.map(LibraryRow.story) ?? .article(first.id)
    screens[0] = .library(library)
    arrange()
    return []
  }
}
