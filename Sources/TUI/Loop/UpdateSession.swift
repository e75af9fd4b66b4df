import Model

extension AppState {
  /// What is kept for the next start.
  public var session: Session {
    Session(
      paths: paths, screens: screens.compactMap(kept), commands: commands,
      searches: Array(searches.suffix(Self.keptSearches)),
      columns: columns.all.map { $0.map(\.rawValue) })
  }

  private static let keptSearches = 100

  private func kept(_ screen: Screen) -> Session.KeptScreen? {
    var kept = Session.KeptScreen(place: screen.place.rawValue)
    switch screen {
    case .library(let library):
      kept.folded = library.folded.sorted()
      kept.filter = library.filter?.text
      kept.order = library.order.rawValue
    case .reader(let reader):
      kept.articles = [reader.article.rawValue]
      kept.top = reader.top
    case .compare(let compare):
      kept.articles = compare.columnsWanted.map(\.rawValue)
      kept.comparison = compare.comparison
      kept.focus = compare.focus?.rawValue
      kept.offset = compare.cursor?.offset
      kept.folds = compare.folded.map {
        Session.KeptPlace(article: $0.article.rawValue, offset: $0.offset)
      }.sorted { ($0.article, $0.offset) < ($1.article, $1.offset) }
      kept.weights = Dictionary(
        compare.weights.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: max)
      kept.filter = compare.filter?.rawValue
      kept.isFree = compare.tops != nil
      kept.top = compare.top
    case .discrepancies(let list):
      kept.filter = list.filter.text
      kept.order = list.order.rawValue
      kept.selected = list.selected
      kept.top = list.top
    case .matrix(let matrix):
      kept.story = matrix.story
      kept.comparison = matrix.selected
      kept.focus = matrix.focus?.rawValue
      kept.top = matrix.top
      kept.filter = matrix.shown.rawValue
      kept.order = matrix.order.rawValue
    case .timeline(let timeline):
      kept.story = timeline.story
    case .help, .problems, .hits: return nil
    }
    return kept
  }

  /// Takes what the last start left. The screens are taken up when the articles are there.
  mutating func take(_ session: Session) {
    // What was typed since the start is later than all of it.
    commands = session.commands + commands
    searches = session.searches + searches
    columns = ChosenColumns(
      (session.columns ?? []).map { $0.map(ArticleID.init(rawValue:)) } + columns.all)
    guard session.paths == paths else { return }
    formerSession = session
    takeUp()
  }

  /// Takes up the screens of the last start, once the articles are read and where the reader has not
  /// begun something else: nothing moves under a reader's hands.
  mutating func takeUp() {
    guard let session = formerSession, !isReading, opening == .library else { return }
    formerSession = nil
    guard screens.count == 1 else { return }
    for kept in session.screens { takeUp(kept) }
    arrange()
  }

  private mutating func takeUp(_ kept: Session.KeptScreen) {
    let articles = (kept.articles ?? []).map(ArticleID.init(rawValue:))
      .filter { findings.analysis.article($0) != nil }
    switch Place(rawValue: kept.place) {
    case .library:
      guard case .library(var library) = screens[0] else { return }
      library.folded = Set(kept.folded ?? [])
      library.filter = kept.filter.flatMap { try? LibraryFilter($0) }
      library.order = kept.order.flatMap(LibraryOrder.init(rawValue:)) ?? .story
      screens[0] = .library(library)
    case .reader:
      guard let article = articles.first else { return }
      var reader = ReaderState(article: article)
      reader.top = kept.top ?? 0
      reader.arrange(in: self)
      push(.reader(reader))
    case .compare where articles.count > 1:
      takeUp(kept, articles)
    case .discrepancies:
      var list = DiscrepanciesState()
      list.filter = (try? MarkFilter(kept.filter ?? "")) ?? .everything
      list.order = kept.order.flatMap(MarkOrder.init(rawValue:)) ?? .time
      list.selected = kept.selected
      list.top = kept.top ?? 0
      push(.discrepancies(list))
    case .matrix:
      guard let story = kept.story, findings.story(story) != nil else { return }
      var matrix = MatrixState(
        story: story, selected: kept.comparison,
        focus: kept.focus.map(ArticleID.init(rawValue:)))
      matrix.top = kept.top ?? 0
      matrix.shown = kept.filter.flatMap(MatrixState.Shown.init(rawValue:)) ?? .flagged
      matrix.order = kept.order.flatMap(ComparisonMatrix.Order.init(rawValue:)) ?? .story
      push(.matrix(matrix))
    case .timeline:
      guard let story = kept.story, findings.story(story) != nil else { return }
      push(.timeline(TimelineState(story: story)))
    default: break
    }
  }

  private mutating func takeUp(_ kept: Session.KeptScreen, _ articles: [ArticleID]) {
    let focus = kept.focus.map(ArticleID.init(rawValue:)).flatMap { wanted in
      articles.first { $0 == wanted }
    }
    var compare = CompareState(articles: articles, focus: focus)
    compare.comparison = findings.comparison(kept.comparison)?.id
    compare.folded = Set(
      (kept.folds ?? []).map {
        CompareState.Place(article: ArticleID(rawValue: $0.article), offset: $0.offset)
      })
    compare.weights = Dictionary(
      (kept.weights ?? [:]).map { id, weight in
        let range = ColumnWidths.weights
        return (ArticleID(rawValue: id), max(range.lowerBound, min(weight, range.upperBound)))
      }, uniquingKeysWith: { first, _ in first })
    compare.filter = kept.filter.flatMap(Slot.init(rawValue:))
    compare.arrange(in: self)
    compare.lookAtFirst(in: self)
    if let focus, let offset = kept.offset {
      compare.cursor = CompareState.Place(article: focus, offset: offset)
    }
    compare.top = kept.top ?? compare.top
    if kept.isFree == true {
      compare.tops = Dictionary(
        articles.map { ($0, compare.top) }, uniquingKeysWith: { first, _ in first })
    }
    compare.clamp(in: self)
    push(.compare(compare))
  }
}
