import Dispatch
import Model
import Synchronization
import TestSupport
import Testing

@testable import TUI

@Suite struct LibraryEffectsTests {
  /// A runner on a folder of its own, and what it posts.
  private final class Run {
    let folder: TemporaryFolder
    let runner: EffectRunner
    private let messages: AsyncStream<Message>

    init() throws {
      folder = try TemporaryFolder()
      let made = AsyncStream<Message>.makeStream()
      messages = made.stream
      let number = Mutex(0)
      runner = EffectRunner(
        EffectSettings(
          storeLocations: [StoreLocation(path: folder.path + "/.s/store.sqlite", reason: .named)],
          environment: [:], author: "reader", version: "1", now: { "2024-03-10T08:00:00Z" },
          newID: {
            number.withLock {
              $0 += 1
              return "id\($0)"
            }
          })
      ) { made.continuation.yield($0) }
    }

    func write(_ texts: [String]) throws {
      for (index, text) in texts.enumerated() { try folder.write(text, to: "\(index).txt") }
    }

    /// Waits for the first message that gives something.
    func next<Value: Sendable>(_ wanted: (Message) -> Value?) async throws -> Value {
      for await message in messages {
        if let value = wanted(message) { return value }
      }
      throw CancellationError()
    }

    func read(_ generation: Int) async throws -> Findings {
      runner.run(.readArticles(paths: [folder.path], generation: generation))
      return try await findings()
    }

    /// Waits for the next findings that are no part.
    func findings() async throws -> Findings {
      try await next {
        if case .analysed(let findings) = $0, findings.extent != .growing { findings } else { nil }
      }
    }
  }

  private static let calls = [
    "French President Emmanuel Macron and Turkish leader Recep Tayyip Erdogan spoke by phone on "
      + "Tuesday about grain.",
    "President Recep Tayyip Erdogan held a video conference with Emmanuel Macron on Wednesday "
      + "about grain.",
  ]

  @Test(.timeLimit(.minutes(1)))
  func anEditOfTheStoriesIsKeptAndTheNextStartTakesItUp() async throws {
    let run = try Run()
    try run.write(Self.calls)
    run.runner.run(.openStore)
    let before = try await run.read(1)
    #expect(before.analysis.stories.count == 1)
    let member = StoryEdit.Member(before.analysis.articles[0])
    run.runner.run(.editStories(.split([member])))
    let edit = try await run.next {
      if case .storiesEdited(let edit, .edit) = $0 { edit } else { nil }
    }
    #expect(edit.id == "id1" && edit.created == "2024-03-10T08:00:00Z")
    run.runner.run(.regroup(generation: 2))
    let split = try await run.findings()
    #expect(split.analysis.stories.count == 2 && split.request == 2)
    #expect(split.generation != before.generation)
    run.runner.finish()
    let store = try Store(path: run.folder.path + "/.s/store.sqlite")
    #expect(try store.storyEdits() == [edit])
    // The store may be opened after the articles were compared.
    run.runner.run(.openStore)
    run.runner.run(.deleteStoryEdit(edit))
    _ = try await run.next { if case .storiesEdited(_, .undo) = $0 { true } else { nil } }
    run.runner.run(.regroup(generation: 3))
    #expect(try await run.findings().analysis.stories.count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func readingThatIsStoppedTellsWhatIsKnown() async throws {
    let run = try Run()
    try run.write(Self.calls)
    // Nothing is read before it is stopped.
    let isStopped = DispatchSemaphore(value: 0)
    run.runner.reading.start { isStopped.wait() }
    run.runner.run(.readArticles(paths: [run.folder.path], generation: 1))
    run.runner.run(.stopWork)
    isStopped.signal()
    let part = try await run.findings()
    #expect(part.extent == .stopped && part.analysis.stories.isEmpty)
    let whole = try await run.read(2)
    #expect(whole.extent == .whole && whole.analysis.articles.count == 2)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [true, false])
  func aSearchTellsSentencesWithAndWithoutAStore(hasStore: Bool) async throws {
    let run = try Run()
    try run.write(Self.calls)
    if hasStore { run.runner.run(.openStore) }
    _ = try await run.read(1)
    if hasStore {
      // The index is made on the worker of the store, behind which this waits.
      _ = try await run.next { if case .marksAnchored = $0 { true } else { nil } }
      run.runner.finish()
    }
    let query = try #require(TextQuery("vide* wednesday"))
    run.runner.run(.searchArticles(query, number: 1))
    var found: [TextFinding] = []
    while true {
      let (more, isLast) = try await run.next {
        if case .sentencesFound(let more, 1, let isLast) = $0 { (more, isLast) } else { nil }
      }
      found += more
      if isLast { break }
    }
    #expect(found.count == 1 && found[0].words.count == 2)
    let word = try #require(TextQuery(beginning: "phon"))
    run.runner.run(.findWords([word]))
    let texts = try await run.next { if case .wordsFound(let texts) = $0 { texts } else { nil } }
    #expect(texts[word]?.count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func aFileThatIsWrittenIsToldAndOnlyThatIsReadAgain() async throws {
    let run = try Run()
    try run.write(Self.calls)
    run.runner.run(.watchFiles)
    _ = try await run.read(1)
    try run.folder.write("Nothing of the kind happened.", to: "1.txt")
    _ = try await run.next { if case .filesChanged = $0 { true } else { nil } }
    let after = try await run.read(2)
    #expect(after.analysis.articles[1].text.string == "Nothing of the kind happened.")
  }
}
