import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading and comparing, on the worker for that; and what follows from it.
extension EffectRunner {
  /// How often the reader is told how far work has come.
  static let beat = Duration.milliseconds(100)

  /// Files after which the articles are told for the first time: more than a screen shows.
  private static let firstAnswer = 64

  /// Lists, reads and compares the articles below paths.
  func read(_ paths: [String], _ request: Int) {
    let listing = articleFiles(at: paths)
    post(.filesListed(listing.files.map(\.file)))
    let isFirst = shared.withLock { $0.read == nil }
    watchFolders(listing.folders, isFirst: isFirst)
    if let cache = settings.readingCache { desk.withLock { $0.files.takeUp(cache) } }
    var pace = Pace(every: Self.beat)
    var results: [FileReading] = []
    var numbers = CopyNumbers()
    var told = 0
    func tellArticles() {
      guard isFirst, told < results.count else { return }
      let articles = results[told...].flatMap(\.articles).map { numbers.numbered($0) }
      post(.articlesRead(articles, files: results.count - told, request: request))
      told = results.count
    }
    for (index, file) in listing.files.enumerated() {
      if isStopped(request) {
        // What was read before stays, unread again.
        results = listing.files.compactMap { file in desk.withLock { $0.files.known(file) } }
        return analyse(Reading(of: results, besides: listing.problems), request)
      }
      if pace.isDue() {
        let work = WorkProgress(.reading, done: index, total: listing.files.count)
        post(.progressed(work, generation: request))
        tellArticles()
      } else if index == Self.firstAnswer {
        tellArticles()
      }
      results.append(desk.withLock { $0.files.read(file, with: settings.files) })
    }
    tellArticles()
    desk.withLock { $0.files.keepOnly(listing.files) }
    analyse(Reading(of: results, besides: listing.problems), request)
  }

  /// Tells whether a file or folder is there.
  func find(_ path: String) {
    var path = path
    if path.hasPrefix("~/"), let home = settings.environment["HOME"], !home.isEmpty {
      path = home + path.dropFirst()
    }
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    if access(path, R_OK) == 0 { return post(.pathFound(path)) }
    post(
      .failed(
        errno == EACCES
          ? "\(VisibleLine.of(path)): may not be read"
          : "no article, file or folder is called \"\(VisibleLine.of(path))\""))
  }

  /// Compares the articles that were read, in the stories as they are edited now.
  func regroup(_ request: Int) {
    guard let read = shared.withLock({ $0.read }) else { return }
    analyse(read, request)
  }

  /// Compares again where the store told edits of the stories, or short names, only after the articles
  /// were compared; keeps the names that it does not hold.
  func takeUpStore() {
    let (analysis, kept, isEdited, request) = shared.withLock { shared in
      (
        shared.read == nil ? nil : shared.analysis, shared.keptSigils,
        shared.edits != shared.analysedEdits, shared.request
      )
    }
    guard let analysis else { return }
    let named = analysis.named(by: kept).sigils
    if isEdited || analysis.articles.contains(where: { named[$0.id] != analysis.sigils[$0.id] }) {
      return regroup(request)
    }
    keepSigils(named.news)
  }

  /// Keeps short names, so that the next reading and the next start give the same ones.
  private func keepSigils(_ sigils: [KeptSigil]) {
    guard !sigils.isEmpty else { return }
    let knowsStore = shared.withLock { shared in
      shared.sigils.put(sigils)
      return shared.discrepancies != nil
    }
    // Names that were given before the store was read may be others than it holds.
    guard knowsStore else { return }
    keepQuietly { store throws(StoreError) in try store.save(sigils) }
  }

  private func analyse(_ read: Reading, _ request: Int) {
    let (edits, showsParts) = shared.withLock { shared in
      shared.read = read
      shared.analysedEdits = shared.edits
      return (shared.edits, !shared.isWhole)
    }
    var wasStopped = isStopped(request)
    var pace = Pace(every: Self.beat)
    var parts = Pace(every: Self.beat * 2)
    var isBegun = false
    let analysis = desk.withLock { desk in
      var analyzer =
        desk.analyzer
        ?? Analyzer(
          events: settings.events, wordNet: settings.wordNet, workers: settings.workers,
          cache: settings.analysisCache)
      // Taken out for the while, so that what it keeps is not copied.
      desk.analyzer = nil
      let analysis = analyzer.analysis(
        of: read.articles, problems: read.problems, edits: edits
      ) { work, soFar in
        if isStopped(request) {
          wasStopped = true
          return false
        }
        if pace.isDue() { post(.progressed(work, generation: request)) }
        if showsParts, work.step == .comparing, parts.isDue() {
          if isBegun {
            tellStories(of: soFar(), request)
          } else {
            isBegun = true
            post(.analysed(looked(at: soFar(), request, .growing)))
          }
        }
        return true
      }
      desk.analyzer = analyzer
      return analysis
    }
    let findings = looked(at: analysis, request, wasStopped ? .stopped : .whole)
    shared.withLock { shared in
      shared.analysis = findings.analysis
      shared.isWhole = !wasStopped
      shared.finder = PassageFinder(analysis.articles)
    }
    post(.analysed(findings))
    keepSigils(findings.analysis.sigils.news)
    postMarks()
    storing.start { self.index(analysis.articles) }
  }

  private func looked(
    at analysis: Analysis, _ request: Int, _ extent: Findings.Extent
  ) -> Findings {
    let analysis = analysis.named(by: shared.withLock { $0.keptSigils })
    let generation = shared.withLock { shared in
      shared.generation += 1
      shared.looked = analysis
      return shared.generation
    }
    return Findings(analysis, generation: generation, request: request, extent: extent)
  }

  /// Tells the stories that were compared since the last time.
  private func tellStories(of analysis: Analysis, _ request: Int) {
    let (part, generation) = shared.withLock { shared in
      let known = shared.looked
      let part = analysis.added(
        since: known.stories.count, known.comparisons.count, kept: shared.keptSigils)
      shared.generation += 1
      return (part, shared.generation)
    }
    guard !part.stories.isEmpty else { return }
    shared.withLock { $0.looked.add(part) }
    post(.storiesCompared(part, request: request, generation: generation))
  }

  private func isStopped(_ request: Int) -> Bool {
    shared.withLock { $0.stoppedRequest >= request }
  }

  private func watchFolders(_ folders: [[UInt8]], isFirst: Bool) {
    guard let watch = watch.withLock({ $0 }) else { return }
    let (isNew, isWhole) = watch.watch(folders)
    if !isWhole, isFirst {
      post(.told("the system watches no more folders; r reads what changed in the others"))
    }
    // What came into a new folder before it was watched is seen by a second look.
    if isNew, !isFirst { post(.filesChanged) }
  }

  /// Keeps an edit of the stories.
  func save(_ edit: StoryEdit, _ cause: MarkCause) {
    keep { store throws(StoreError) in
      try store.save(edit)
      self.shared.withLock { $0.edits = $0.edits.filter { $0.id != edit.id } + [edit] }
      return .storiesEdited(edit, cause: cause)
    }
  }

  /// Takes an edit of the stories back.
  func delete(_ edit: StoryEdit) {
    keep { store throws(StoreError) in
      try store.delete(storyEdit: edit.id)
      self.shared.withLock { $0.edits.removeAll { $0.id == edit.id } }
      return .storiesEdited(edit, cause: .undo)
    }
  }
}
