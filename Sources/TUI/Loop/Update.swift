import Model

/// Changes the state by one fact and says what must be done. Pure: the same state and message give
/// the same state and effects.
public func update(_ state: inout AppState, _ message: Message) -> [Effect] {
  let effects = take(message, &state)
  state.keepChosenColumns()
  return effects + state.askForAlignments()
}

private func take(_ message: Message, _ state: inout AppState) -> [Effect] {
  switch message {
  case .key(let key):
    // A reader who has begun is not taken elsewhere.
    state.formerSession = nil
    let effects = state.press(key)
    state.remindOfSelecting()
    return effects
  case .resized(let size):
    state.size = size
    state.arrangeScreens(isOnlySize: true)
  case .filesListed(let files):
    state.files = files
    state.filesRead = 0
    state.arrange()
  case .articlesRead(let articles, let files, let request):
    state.take(articles, ofFiles: files, request: request)
  case .storiesCompared(let part, let request, let generation):
    state.take(part, request: request, generation: generation)
  case .analysed(let findings):
    return state.take(findings)
  case .storeOpened(let read, let position):
    state.read.formUnion(read)
    state.position = position
    state.arrange()
  case .marksAnchored(let marks):
    state.marks = MarkList(marks, author: state.author)
    state.arrange()
  case .marksSaved(let marks, let cause):
    state.take(saved: marks, cause)
  case .marksDeleted(let ids, let cause):
    state.take(deleted: ids, cause)
  case .pinsAnchored(let pins):
    state.pins = pins
    state.arrange()
  case .pinSaved(let pin, let cause): state.take(pin, cause: cause)
  case .pinDeleted(let id, let cause): state.dropPin(id, cause: cause)
  case .noteEdited(let target, let note):
    return state.keep(note: note, for: target)
  case .exported(let request, let outcome): return state.take(outcome, of: request)
  case .exporting(let work):
    if state.exports > 0 { state.exportWork = work }
  case .copied:
    state.tell("copied")
  case .sessionFound(let session):
    state.take(session)
    return state.readTimesAgain + state.wordsAsked
  case .firstStart: state.popup = .tour
  case .programSaid(let title, let text, let hasFailed):
    state.popup = .said(title: title, text: text, top: 0)
    if hasFailed { return state.refuse("\(title) failed") }
  case .failed(let reason):
    return state.refuse(reason)
  case .pathFound(let path): return state.open(path: path)
  case .told(let text):
    state.tell(text)
  case .timesRead(let times, let story, let generation):
    state.take(times, story: story, generation: generation)
  case .aligned(let rows, let key): state.take(rows, for: key)
  case .progressed(let work, let generation):
    if generation == state.generation { state.work = work }
  case .filesChanged: return state.filesChanged()
  case .storiesEdited(let edit, let cause): return state.take(edit, cause: cause)
  case .wordsFound(let texts): state.take(texts: texts)
  case .sentencesFound(let found, let number, let isLast):
    state.take(found, number: number, isLast: isLast)
  }
  return []
}

extension AppState {
  /// Takes an analysis; one that answers an earlier request than the last is dropped.
  mutating func take(_ findings: Findings) -> [Effect] {
    guard findings.request == generation else { return [] }
    let before = self.findings
    self.findings = findings
    if !before.analysis.articles.isEmpty {
      let heirs = ArticleHeirs(from: before, to: findings)
      inherit(heirs)
      if before.extent == .whole, findings.extent == .whole {
        tell(heirs.change, from: before, heirs)
      }
    }
    guard findings.extent != .growing else {
      arrange()
      return []
    }
    isReading = false
    isReadingAsked = false
    isStopping = false
    work = nil
    files = []
    filesRead = 0
    arrange()
    let effects = open()
    takeUp()
    return effects + showAwaited() + readTimesAgain + wordsAsked + (mustReread ? reread() : [])
  }

  /// Takes articles of the files that were read first; of an earlier request they are dropped.
  mutating func take(_ articles: [Article], ofFiles count: Int, request: Int) {
    guard request == generation, isReading, findings.generation == 0,
      count <= files.count - filesRead
    else { return }
    filesRead += count
    findings.add(articles)
    self.count()
    guard case .library(var library)? = screens.first else { return }
    library.arrange(in: self)
    screens[0] = .library(library)
  }

  /// Takes stories that are known before the others; of an earlier request they are dropped.
  mutating func take(_ part: ComparedStories, request: Int, generation: Int) {
    guard request == self.generation, findings.request == request, findings.extent == .growing
    else { return }
    findings.add(part, generation: generation)
    arrange()
  }

  /// Says what another reading changed, with the conflicts that came and went; that it changed nothing
  /// only where the reader asked for it.
  private mutating func tell(
    _ change: ArticleHeirs.Change, from before: Findings, _ heirs: ArticleHeirs
  ) {
    guard let told = change.told else {
      if isReadingAsked { tell("nothing changed") }
      return
    }
    let count = conflictChanges.take(from: before, to: findings, heirs)
    tell(told + (count.told.map { ": \($0); :changes tells which" } ?? ""))
  }

  /// Brings every screen in line with the size, the findings and the marks. What is selected stays
  /// selected and, where there is room, on its row.
  mutating func arrange() {
    marks.settle(on: findings)
    count()
    arrangeScreens(isOnlySize: false)
  }

  /// The same for the screens alone, where the size changed and nothing else.
  mutating func arrangeScreens(isOnlySize: Bool) {
    for index in screens.indices {
      switch screens[index] {
      case .library(var library):
        if isOnlySize { library.fit(in: self) } else { library.arrange(in: self) }
        screens[index] = .library(library)
      case .reader(var reader):
        reader.arrange(in: self)
        screens[index] = .reader(reader)
      case .compare(var compare):
        compare.arrange(in: self)
        screens[index] = .compare(compare)
      case .discrepancies(var discrepancies):
        discrepancies.arrange(in: self)
        screens[index] = .discrepancies(discrepancies)
      case .help(var help):
        help.arrange(in: self)
        screens[index] = .help(help)
      case .matrix(var matrix):
        matrix.arrange(in: self)
        screens[index] = .matrix(matrix)
      case .timeline(var timeline):
        timeline.arrange(in: self)
        screens[index] = .timeline(timeline)
      case .problems(var problems):
        problems.arrange(in: self)
        screens[index] = .problems(problems)
      case .hits(var hits):
        hits.arrange(in: self)
        screens[index] = .hits(hits)
      }
    }
  }

  /// Says that keys make a selection longer, as long as they do, where nothing else is to be told.
  fileprivate mutating func remindOfSelecting() {
    guard message == nil, popup == nil else { return }
    switch screen {
    case .compare(let compare) where compare.isExtending: break
    case .reader(let reader) where reader.isExtending: break
    default: return
    }
    tell("selecting; j and k make it longer, v ends it")
  }

  /// Drops the selections that a mark or a pin was made of, now that it is kept.
  mutating func dropSelections() {
    guard case .compare(var compare) = screen else { return }
    compare.deselect()
    screens[screens.count - 1] = .compare(compare)
  }

  /// Puts a screen on top.
  mutating func push(_ screen: Screen) {
    screens.append(screen)
    pending.clear()
  }

  /// Takes the top screen off; the last one stays.
  mutating func pop() {
    if screens.count > 1 { screens.removeLast() }
  }
}
