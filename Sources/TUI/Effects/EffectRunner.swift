import Model
import Synchronization

/// Does what `update` asks for, away from the keys, and posts what came of it.
///
/// Articles are read by one worker and the store is used by another, so that a mark never waits for
/// an analysis. Effects of one worker are done in the order in which they were asked for.
public final class EffectRunner: Sendable {
  /// What the workers share.
  struct Shared: Sendable {
    var analysis = Analysis()
    var finder: PassageFinder?
    var discrepancies: [Discrepancy]?
    var pins: [Pin]?
    /// The short names that were given, those of the store as soon as it is read.
    var sigils = KeptSigils.none
    /// The articles as they were read last.
    var read: Reading?
    /// The edits of the stories that are kept.
    var edits: [StoryEdit] = []
    /// Those that the analysis was made with.
    var analysedEdits: [StoryEdit] = []
    /// Whether the analysis is of all articles.
    var isWhole = false
    /// The number of the last findings.
    var generation = 0
    /// The analysis that they are of, which may not be of all articles.
    var looked = Analysis()
    /// The last request to read or compare, and the last one that was stopped.
    var request = 0
    var stoppedRequest = 0
    /// Articles whose words are in the index of the store.
    var indexed: Set<ArticleID> = []
    /// The last search; those before it are given up.
    var search = 0
    /// The number of the last export asked for, and of the last one that was stopped.
    var exports = 0
    var stoppedExports = 0

    /// The short names that were given, with the articles that marks name now.
    var keptSigils: KeptSigils {
      sigils.with(
        marked: Set((discrepancies ?? []).flatMap { $0.passages.map(\.article) }))
    }
  }

  /// What the reading worker keeps from one reading to the next.
  struct Desk: Sendable {
    var files: ReadFiles
    var analyzer: Analyzer?
  }

  let settings: EffectSettings
  let post: @Sendable (Message) -> Void
  let reading = Worker(name: "reading")
  let storing = Worker(name: "storing")
  let searching = Worker(name: "searching")
  let writing = Worker(name: "writing")
  let running = Worker(name: "running")
  let aligning = Worker(name: "aligning")
  let shared = Mutex(Shared())
  let desk: Mutex<Desk>
  let store = Mutex<Store?>(nil)
  let watch = Mutex<FolderWatch?>(nil)

  /// Makes a runner; `post` is called from any thread.
  public init(_ settings: EffectSettings, post: @escaping @Sendable (Message) -> Void) {
    self.settings = settings
    self.post = post
    desk = Mutex(Desk(files: ReadFiles(spool: settings.textFolder.map { TextSpool(folder: $0) })))
  }

  /// Does an effect that needs no terminal; others are left to `TerminalEffects`.
  public func run(_ effect: Effect) {
    switch effect {
    case .readArticles(let paths, let generation):
      shared.withLock { $0.request = generation }
      reading.start { self.read(paths, generation) }
      storing.start { self.rereadStore() }
    case .regroup(let generation):
      shared.withLock { $0.request = generation }
      reading.start { self.regroup(generation) }
    case .stopWork: shared.withLock { $0.stoppedRequest = $0.request }
    case .watchFiles:
      watch.withLock { [post] in $0 = FolderWatch { post(.filesChanged) } }
    case .openStore:
      storing.start { self.openStore() }
    case .addMark(let draft):
      let mark = draft.discrepancy(
        id: settings.newID(), time: settings.now(), author: settings.author)
      storing.start { self.save([mark], .edit) }
    case .saveMarks(var marks, let cause):
      if cause == .edit {
        let now = settings.now()
        for index in marks.indices { marks[index].changed = now }
      }
      storing.start { [marks] in self.save(marks, cause) }
    case .deleteMarks(let ids, let cause):
      storing.start { self.delete(ids, cause) }
    case .addPin(let first, let second):
      let pin = Pin(
        id: settings.newID(), created: settings.now(), first: first, second: second)
      storing.start { self.save(pin, .edit) }
    case .savePin(let pin, let cause):
      storing.start { self.save(pin, cause) }
    case .deletePin(let id, let cause):
      storing.start { self.delete(pin: id, cause) }
    case .keepRead(let article):
      keepQuietly { store throws(StoreError) in try store.setRead(true, article: article) }
    case .keepPosition(let position):
      keepQuietly { store throws(StoreError) in
        try store.setLastPosition(position, key: Self.positionKey)
      }
    case .forgetRead(let article):
      keepQuietly { store throws(StoreError) in try store.setRead(false, article: article) }
    case .editStories(let change):
      let edit = StoryEdit(id: settings.newID(), change: change, created: settings.now())
      storing.start { self.save(edit, .edit) }
    case .saveStoryEdit(let edit):
      storing.start { self.save(edit, .redo) }
    case .deleteStoryEdit(let edit):
      storing.start { self.delete(edit) }
    case .findWords(let queries):
      searching.start { self.find(queries) }
    case .searchArticles(let query, let number):
      shared.withLock { $0.search = number }
      searching.start { self.search(query, number) }
    case .stopSearch: shared.withLock { $0.search = 0 }
    case .keepTourSeen: storing.start { TourFile.keepSeen(self.settings.tourFile) }
    case .keepSession(let session):
      keepQuietly { store throws(StoreError) in
        if let text = session.text { try store.setSession(text, name: Self.positionKey) }
      }
    case .pipe(let words, let text): running.start { self.pipe(words, text) }
    case .feedClipboard(let text): running.start { self.feedClipboard(text) }
    case .findPath(let path): running.start { self.find(path) }
    case .export(let request): startExport(request)
    case .stopExports: stopExports()
    case .readTimes(let story, let generation):
      reading.start { self.readTimes(story, generation) }
    case .align(let key): aligning.start { self.align(key) }
    case .editNote, .copy, .openSource, .redraw, .suspend, .quit, .useTheme, .useMouse: break
    }
  }

  /// Waits until everything asked of the store is done; the last thing before the program ends.
  public func finish() {
    writing.finish()
    storing.finish()
  }

  private static let positionKey = "library"

  private func readTimes(_ id: String, _ generation: Int) {
    let analysis = shared.withLock { $0.analysis }
    guard let story = analysis.stories.first(where: { $0.id == id }) else { return }
    post(.timesRead(StoryTimes(story, in: analysis), story: id, generation: generation))
  }

  /// Aligns articles of the last findings; those who asked for others ask again when they get these.
  private func align(_ key: AlignmentKey) {
    let (generation, analysis) = shared.withLock { ($0.generation, $0.looked) }
    guard generation == key.generation else { return }
    post(.aligned(analysis.aligned(key.articles, pinned: key.pins), key))
  }

  private func openStore() {
    do throws(StoreError) {
      let opened = try OpenedStore.open(settings.storeLocations)
      store.withLock { $0 = opened.store }
      let discrepancies = try opened.store.discrepancies()
      let pins = try opened.store.pins()
      let edits = try opened.store.storyEdits()
      let indexed = try opened.store.indexedArticles()
      let sigils = try opened.store.sigils()
      let given = shared.withLock { shared in
        shared.discrepancies = discrepancies
        shared.pins = pins
        shared.edits = edits
        shared.indexed = indexed
        guard sigils.all.isEmpty else {
          shared.sigils = sigils
          return [KeptSigil]()
        }
        // Into a new store go the names that the reader sees already.
        return shared.sigils.all
      }
      if !given.isEmpty { try? opened.store.save(given) }
      post(
        .storeOpened(
          read: try opened.store.readArticles(),
          position: try opened.store.lastPosition(Self.positionKey)))
      if let text = try opened.store.session(Self.positionKey), let session = Session(text) {
        post(.sessionFound(session))
      }
      if opened.location.reason == .dataFolder {
        let told = Wording.storeUnderDataFolder(opened)
        post(.told("\(VisibleLine.of(opened.location.path)): \(told)"))
      }
      if let mended = Wording.mended(opened) { post(.told(mended)) }
      postMarks()
      reading.start { self.takeUpStore() }
    } catch {
      post(.failed(Wording.problem(error)))
    }
  }

  /// Tells where the marks stand, once both the marks and the articles are there: before, every
  /// passage would look lost.
  func postMarks() {
    let (finder, discrepancies, pins) = shared.withLock { ($0.finder, $0.discrepancies, $0.pins) }
    guard let finder, let discrepancies, let pins else { return }
    post(.marksAnchored(discrepancies.map(finder.place)))
    if !pins.isEmpty { post(.pinsAnchored(pins.map(finder.place))) }
  }

  private func save(_ marks: [Discrepancy], _ cause: MarkCause) {
    keep { store throws(StoreError) in
      let marks = try self.merged(marks, store)
      try store.save(marks)
      let ids = Set(marks.map(\.id))
      let finder = self.shared.withLock { shared in
        let others = (shared.discrepancies ?? []).filter { !ids.contains($0.id) }
        shared.discrepancies = others + marks
        return shared.finder ?? PassageFinder([])
      }
      return .marksSaved(marks.map(finder.place), cause: cause)
    }
  }

  private func delete(_ ids: [String], _ cause: MarkCause) {
    keep { store throws(StoreError) in
      try store.delete(discrepancies: ids)
      let gone = Set(ids)
      self.shared.withLock { $0.discrepancies?.removeAll { gone.contains($0.id) } }
      return .marksDeleted(ids: ids, cause: cause)
    }
  }

  private func save(_ pin: Pin, _ cause: MarkCause) {
    keep { store throws(StoreError) in
      try store.save(pin)
      let finder = self.shared.withLock { shared in
        let others = (shared.pins ?? []).filter { $0.id != pin.id }
        shared.pins = others + [pin]
        return shared.finder ?? PassageFinder([])
      }
      return .pinSaved(finder.place(pin), cause: cause)
    }
  }

  private func delete(pin id: String, _ cause: MarkCause) {
    keep { store throws(StoreError) in
      try store.delete(pin: id)
      self.shared.withLock { $0.pins?.removeAll { $0.id == id } }
      return .pinDeleted(id: id, cause: cause)
    }
  }

  /// Does something with the store and posts what came of it; says why where it cannot be kept.
  func keep(_ body: (Store) throws(StoreError) -> Message) {
    guard let store = store.withLock({ $0 }) else {
      post(.failed("not kept: the store could not be opened"))
      return
    }
    do throws(StoreError) {
      post(try body(store))
    } catch {
      post(.failed("not kept: \(Wording.problem(error))"))
    }
  }

  /// Keeps what the reader did not ask for; that it fails is not worth a word.
  func keepQuietly(_ body: @escaping @Sendable (Store) throws(StoreError) -> Void) {
    storing.start {
      guard let store = self.store.withLock({ $0 }) else { return }
      try? body(store)
    }
  }

  /// The report as plain text, as `rashomon conflicts` prints it.
  func report() -> String {
    let (analysis, finder, discrepancies) = shared.withLock {
      ($0.analysis, $0.finder, $0.discrepancies ?? [])
    }
    let marks = finder.map { discrepancies.map($0.place) } ?? []
    return PlainReport(analysis, marks: marks).report([.conflict, .tension])
  }
}
