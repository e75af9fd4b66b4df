import Glibc
import Model
import Synchronization
import Testing

@testable import TUI

@Suite struct EffectRunnerTests {
  /// A folder of its own for one test, removed with it.
  private final class Folder: Sendable {
    let path: String

    init() {
      let base = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
      var template = Array((base + "/rashomon-test-XXXXXX").utf8CString)
      path = mkdtemp(&template).map { String(cString: $0) } ?? base
    }

    deinit {
      for name in [
        "store.sqlite", "store.sqlite-wal", "store.sqlite-shm", "marks.jsonl", "out.md", "editor",
        "a.txt",
      ] {
        unlink(path + "/" + name)
      }
      rmdir(path)
    }
  }

  /// What a runner posted so far.
  private final class Posted: Sendable {
    private let messages = Mutex<[Message]>([])
    var all: [Message] { messages.withLock { $0 } }
    func add(_ message: Message) { messages.withLock { $0.append(message) } }

    var saved: [PlacedDiscrepancy] {
      all.flatMap { message -> [PlacedDiscrepancy] in
        if case .marksSaved(let marks, _) = message { marks } else { [] }
      }
    }
    var told: [String] {
      all.compactMap { if case .told(let text) = $0 { text } else { nil } }
    }
    var failures: [String] {
      all.compactMap { if case .failed(let reason) = $0 { reason } else { nil } }
    }
  }

  private func settings(_ folder: Folder, store: String = "store.sqlite") -> EffectSettings {
    settings(folder, [StoreLocation(path: folder.path + "/" + store, reason: .named)])
  }

  private func settings(_ folder: Folder, _ locations: [StoreLocation]) -> EffectSettings {
    EffectSettings(
      storeLocations: locations,
      environment: ["PATH": "/usr/bin:/bin", "TMPDIR": folder.path], author: "reader",
      version: "1", now: { "2024-03-10T08:00:00Z" },
      newID: { "0123456789abcdef0123456789abcdef" })
  }

  @Test func articlesAreAlignedAsTheLastFindingsHaveThem() async {
    let folder = Folder()
    let file = folder.path + "/a.txt"
    _ = NewFile.make(file, holding: "The ferry Marla ran aground on Friday.")
    let messages = AsyncStream<Message>.makeStream()
    let runner = EffectRunner(settings(folder)) { messages.continuation.yield($0) }
    runner.run(.readArticles(paths: [file], generation: 1))
    for await message in messages.stream {
      if case .analysed(let findings) = message {
        let articles = findings.analysis.articles.map(\.id)
        // What is asked of findings that are gone is answered by asking again.
        runner.run(
          .align(AlignmentKey(articles: articles, generation: findings.generation - 1, pins: [])))
        runner.run(
          .align(AlignmentKey(articles: articles, generation: findings.generation, pins: [])))
      }
      if case .aligned(let rows, let key) = message {
        #expect(key.articles.count == 1)
        #expect(rows == runner.shared.withLock { $0.looked }.aligned(key.articles))
        #expect(!rows.isEmpty)
        break
      }
    }
    runner.finish()
  }

  private var draft: MarkDraft {
    let passages = [FerryStory.a, FerryStory.b].map { invented in
      Discrepancy.Passage(
        file: invented.article.file, article: invented.article.id,
        sha256: invented.article.sha256,
        selector: Selector(invented.sentences[0].range, in: invented.article.text))
    }
    return MarkDraft(verdict: .contradiction, note: "why?", passages: passages, comparison: "day")
  }

  @Test func aPinIsKeptAndToldAtTheNextStartAndForgotten() async throws {
    let folder = Folder()
    let posted = Posted()
    let runner = EffectRunner(settings(folder), post: posted.add)
    let passages = draft.passages
    runner.run(.openStore)
    runner.run(.addPin(passages[0], passages[1]))
    runner.finish()
    let store = try Store(path: folder.path + "/store.sqlite")
    let pin = Pin(
      id: "0123456789abcdef0123456789abcdef", created: "2024-03-10T08:00:00Z",
      first: passages[0], second: passages[1])
    #expect(try store.pins() == [pin])
    #expect(
      posted.all.contains {
        if case .pinSaved(let saved, .edit) = $0 { saved.pin == pin } else { false }
      })

    let messages = AsyncStream<Message>.makeStream()
    let next = EffectRunner(settings(folder)) { message in
      messages.continuation.yield(message)
      if case .pinsAnchored = message { messages.continuation.finish() }
    }
    next.run(.openStore)
    next.finish()
    next.run(.readArticles(paths: [], generation: 1))
    var told: [Pin] = []
    for await message in messages.stream {
      if case .pinsAnchored(let pins) = message { told = pins.map(\.pin) }
    }
    #expect(told == [pin])
    next.run(.deletePin(id: pin.id, cause: .edit))
    next.finish()
    #expect(try store.pins().isEmpty)
  }

  @Test func aMarkIsKeptWithIdTimeAndAuthorAndIsThereAtTheNextStart() throws {
    let folder = Folder()
    let posted = Posted()
    let runner = EffectRunner(settings(folder), post: posted.add)
    for effect: Effect in [
      .openStore, .addMark(draft), .keepRead(FerryStory.a.article.id),
      .keepPosition("article:a"),
    ] { runner.run(effect) }
    runner.finish()
    let mark = try #require(posted.saved.first?.discrepancy)
    #expect(mark.id == "0123456789abcdef0123456789abcdef" && mark.author == "reader")
    #expect(mark.created == "2024-03-10T08:00:00Z" && mark.note == "why?")
    #expect(posted.failures.isEmpty)

    let store = try Store(path: folder.path + "/store.sqlite")
    #expect(try store.discrepancies() == [mark])
    #expect(try store.readArticles() == [FerryStory.a.article.id])
    let again = Posted()
    let next = EffectRunner(settings(folder), post: again.add)
    next.run(.openStore)
    next.finish()
    guard case .storeOpened(let read, let position) = again.all.first else {
      Issue.record("the store was not opened")
      return
    }
    // The marks follow when the articles are read: before, every passage would look lost.
    #expect(again.all.count == 1)
    #expect(read == [FerryStory.a.article.id] && position == "article:a")
  }

  @Test func theFilesAreListedBeforeTheyAreRead() async throws {
    let folder = Folder()
    #expect(NewFile.make(folder.path + "/a.txt", holding: "The ferry ran aground.\n") == nil)
    // Posting ends with the marks, of which a store that is open is told nothing new; the analysis is
    // the last thing that is always posted.
    let messages = AsyncStream<Message>.makeStream()
    let runner = EffectRunner(settings(folder)) { message in
      messages.continuation.yield(message)
      if case .analysed = message { messages.continuation.finish() }
    }
    runner.run(.readArticles(paths: [folder.path], generation: 1))
    var posted: [Message] = []
    for await message in messages.stream {
      if case .progressed = message { continue }
      posted.append(message)
    }
    guard case .filesListed(let files) = posted.first else {
      Issue.record("the files were not listed first")
      return
    }
    #expect(files == [folder.path + "/a.txt"] && posted.count == 3)
    guard case .articlesRead(let articles, files: 1, request: 1) = posted[1] else {
      Issue.record("the articles were not told before they were compared")
      return
    }
    #expect(articles.map(\.file) == files)
  }

  @Test func aChangedAndADeletedMarkReachTheStore() throws {
    let folder = Folder()
    let posted = Posted()
    let runner = EffectRunner(settings(folder), post: posted.add)
    var mark = draft.discrepancy(id: "m", time: "2024-03-09T08:00:00Z", author: "reader")
    runner.run(.openStore)
    runner.run(.saveMarks([mark], cause: .edit))
    mark.verdict = .superseded
    runner.run(.saveMarks([mark], cause: .undo))
    runner.finish()
    #expect(
      posted.saved.map(\.discrepancy.changed) == ["2024-03-10T08:00:00Z", "2024-03-09T08:00:00Z"])
    let store = try Store(path: folder.path + "/store.sqlite")
    #expect(try store.discrepancies().map(\.verdict) == [.superseded])
    runner.run(.deleteMarks(ids: ["m"], cause: .edit))
    runner.finish()
    #expect(try store.discrepancies().isEmpty)
  }

  @Test func aStoreUnderTheDataFolderIsSaidOnce() {
    let folder = Folder()
    let posted = Posted()
    let locations = [
      StoreLocation(path: "/dev/null/store.sqlite", reason: .folder),
      StoreLocation(path: folder.path + "/store.sqlite", reason: .dataFolder),
    ]
    let runner = EffectRunner(settings(folder, locations), post: posted.add)
    runner.run(.openStore)
    runner.finish()
    #expect(
      posted.told == [
        "\(folder.path)/store.sqlite: marks are kept here, "
          + "as the folder that was opened cannot be written"
      ])
  }

  @Test func aMarkThatCannotBeKeptIsSaidNotToBe() {
    let folder = Folder()
    let posted = Posted()
    let runner = EffectRunner(settings(folder, store: "\u{0}/store.sqlite"), post: posted.add)
    runner.run(.openStore)
    runner.run(.addMark(draft))
    runner.finish()
    #expect(posted.saved.isEmpty)
    #expect(posted.failures.last?.hasPrefix("not kept: ") == true)
  }
}
