import Model
import Synchronization

/// Does what `update` asks for, away from the keys, and posts what came of it.
///
/// Articles are read by one worker and the store is used by another, so that a mark never waits for
/// an analysis. Effects of one worker are done in the order in which they were asked for.
public final class EffectRunner: Sendable {
  /// What the workers share.
  private struct Shared: Sendable {
    var analysis = Analysis()
    var finder: PassageFinder?
    var discrepancies: [Discrepancy]?
    var pins: [Pin]?
  }

  let settings: EffectSettings
  let post: @Sendable (Message) -> Void
  private let reading = Worker(name: "reading")
  private let storing = Worker(name: "storing")
  private let running = Worker(name: "running")
  private let shared = Mutex(Shared())
  private let store = Mutex<Store?>(nil)

  /// Makes a runner; `post` is called from any thread.
  public init(_ settings: EffectSettings, post: @escaping @Sendable (Message) -> Void) {
    self.settings = settings
    self.post = post
  }

  /// Does an effect that needs no terminal; others are left to `TerminalEffects`.
  public func run(_ effect: Effect) {
    switch effect {
    case .readArticles(let paths, let generation):
      reading.start { self.read(paths, generation) }
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
    case .keepTourSeen: storing.start { TourFile.keepSeen(self.settings.tourFile) }
    case .keepSession(let session):
      keepQuietly { store throws(StoreError) in
        if let text = session.text { try store.setSession(text, name: Self.positionKey) }
      }
    case .pipe(let words, let text): running.start { self.pipe(words, text) }
    case .feedClipboard(let text): running.start { self.feedClipboard(text) }
    case .export(let format, let path):
      storing.start { self.export(format, to: path) }
    case .readTimes(let story, let generation):
      reading.start { self.readTimes(story, generation) }
    case .editNote, .copy, .openSource, .redraw, .suspend, .quit, .useTheme, .useMouse: break
    }
  }

  /// Waits until everything asked of the store is done; the last thing before the program ends.
  public func finish() { storing.finish() }

  private static let positionKey = "library"

  private func read(_ paths: [String], _ generation: Int) {
    post(.filesListed(articleFiles(at: paths).files.map(\.file)))
    let read = readArticles(at: paths)
    let analysis = analyze(
      read.articles, problems: read.problems, events: settings.events)
    let findings = Findings(analysis, generation: generation)
    shared.withLock { shared in
      shared.analysis = analysis
      shared.finder = PassageFinder(analysis.articles)
    }
    post(.analysed(findings))
    postMarks()
  }

  private func readTimes(_ id: String, _ generation: Int) {
    let analysis = shared.withLock { $0.analysis }
    guard let story = analysis.stories.first(where: { $0.id == id }) else { return }
    post(.timesRead(StoryTimes(story, in: analysis), story: id, generation: generation))
  }

  private func openStore() {
    do throws(StoreError) {
      let opened = try OpenedStore.open(settings.storeLocations)
      store.withLock { $0 = opened.store }
      let discrepancies = try opened.store.discrepancies()
      let pins = try opened.store.pins()
      shared.withLock { shared in
        shared.discrepancies = discrepancies
        shared.pins = pins
      }
      post(
        .storeOpened(
          read: try opened.store.readArticles(),
          position: try opened.store.lastPosition(Self.positionKey)))
      if let text = try opened.store.session(Self.positionKey), let session = Session(text) {
        post(.sessionFound(session))
      }
      if opened.location.reason == .dataFolder {
        post(.told("\(VisibleLine.of(opened.location.path)): \(Wording.storeUnderDataFolder)"))
      }
      if let name = opened.setAside { post(.told(Wording.damagedStoreSetAside(at: name))) }
      postMarks()
    } catch {
      post(.failed(Wording.problem(error)))
    }
  }

  /// Tells where the marks stand, once both the marks and the articles are there: before, every
  /// passage would look lost.
  private func postMarks() {
    let (finder, discrepancies, pins) = shared.withLock { ($0.finder, $0.discrepancies, $0.pins) }
    guard let finder, let discrepancies, let pins else { return }
    post(.marksAnchored(discrepancies.map(finder.place)))
    if !pins.isEmpty { post(.pinsAnchored(pins.map(finder.place))) }
  }

  private func save(_ marks: [Discrepancy], _ cause: MarkCause) {
    keep { store throws(StoreError) in
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
  private func keep(_ body: (Store) throws(StoreError) -> Message) {
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
  private func keepQuietly(_ body: @escaping @Sendable (Store) throws(StoreError) -> Void) {
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

  private func export(_ format: ExportFormat, to path: String) {
    let (analysis, finder, discrepancies) = shared.withLock {
      ($0.analysis, $0.finder, $0.discrepancies ?? [])
    }
    let marks = finder.map { discrepancies.map($0.place) } ?? []
    let relations: Set<Relation> = [.conflict, .tension]
    let text: String
    switch format {
    case .markdown:
      text = MarkdownExport(analysis, marks: marks, version: settings.version).page(relations)
    case .csv: text = ConflictsCSV.table(analysis, relations: relations, marks: marks).text
    case .json:
      text =
        ReportJSON(analysis, version: settings.version).export(relations, marks: marks).document
    }
    if let reason = NewFile.make(path, holding: text) {
      post(.failed("\(VisibleLine.of(path)): \(reason)"))
    } else {
      post(.exported(path: path))
    }
  }
}
