import Model

extension AppState {
  /// The story that the screen is about; nil where it is about none, as the list of marks.
  var storyInView: Story? {
    switch screen {
    case .library(let library): library.story(in: findings)
    case .reader(let reader): findings.story(of: reader.article)
    case .compare(let compare): compare.focus.flatMap(findings.story(of:))
    case .matrix(let matrix): findings.story(matrix.story)
    case .discrepancies, .help: nil
    }
  }

  /// The article that the screen is about, nil where it is about none or several.
  var articleInView: ArticleID? {
    switch screen {
    case .library(let library):
      if case .article(let article) = library.current { article } else { nil }
    case .reader(let reader): reader.article
    case .compare(let compare): compare.focus
    case .matrix(let matrix): matrix.focus
    case .discrepancies, .help: nil
    }
  }

  /// The comparison that is looked at, nil where none is.
  private var comparisonInView: String? {
    switch screen {
    case .reader(let reader): reader.comparison
    case .compare(let compare): compare.comparison
    case .library, .matrix, .discrepancies, .help: nil
    }
  }

  /// Why there is no matrix of what is in view.
  var obstacleToMatrix: String {
    if isReading, findings.analysis.articles.isEmpty { return "still reading the articles" }
    return storyInView == nil
      ? "no story here; choose one in the Library"
      : "this article stands alone; a matrix needs two sources"
  }

  /// Shows the matrix of the story in view, at the comparison and the source that are looked at. One
  /// that lies below is gone back to, so that going to and fro piles up no screens.
  mutating func openMatrix() {
    guard let story = storyInView else { return }
    var matrix = MatrixState(story: story.id)
    let below = screens.lastIndex {
      if case .matrix(let other) = $0 { other.story == story.id } else { false }
    }
    let (comparison, article) = (comparisonInView, articleInView)
    if let below, case .matrix(let other) = screens[below] {
      matrix = other
      screens.removeLast(screens.count - below)
    }
    if let comparison { matrix.selected = comparison }
    if let article { matrix.focus = article }
    matrix.arrange(in: self)
    push(.matrix(matrix))
  }

  /// Opens the Reader at words of an article.
  mutating func openReader(at range: TextRange, of article: ArticleID) -> [Effect] {
    let effects = openReader(article)
    if case .reader(var reader) = screen {
      reader.show(offset: range.start, in: self)
      screens[screens.count - 1] = .reader(reader)
    }
    return effects
  }
}
