import Dispatch
import Model
import Synchronization
import TestSupport
import Testing

@testable import TUI

@Suite struct ExportEffectsTests {
  /// What a runner posted so far.
  private final class Posted: Sendable {
    private let messages = Mutex<[Message]>([])
    func add(_ message: Message) { messages.withLock { $0.append(message) } }

    var outcomes: [ExportOutcome] {
      messages.withLock { $0 }.compactMap {
        if case .exported(_, let outcome) = $0 { outcome } else { nil }
      }
    }
  }

  private func runner(_ posted: Posted) -> EffectRunner {
    EffectRunner(
      EffectSettings(
        storeLocations: [], environment: [:], author: "reader", version: "1",
        now: { "2024-03-10T08:00:00Z" }, newID: { "0123" }), post: posted.add)
  }

  @Test(arguments: ExportFormat.allCases)
  func anExportIsWrittenAndTakesThePlaceOfAFileOnlyWhereItMay(format: ExportFormat) throws {
    let folder = try TemporaryFolder()
    let posted = Posted()
    let runner = runner(posted)
    let path = folder.path + "/out"
    runner.run(.export(ExportRequest(format, path: path)))
    runner.run(.export(ExportRequest(format, path: path)))
    runner.run(.export(ExportRequest(format, path: path, replaces: true)))
    runner.run(.export(ExportRequest(format, path: folder.path + "/none/out")))
    runner.finish()
    #expect(
      posted.outcomes
        == [
          .written(folder: folder.path), .isThere, .written(folder: folder.path),
          .failed("cannot be written; check its folder"),
        ])
  }

  @Test func anExportThatIsStoppedWritesNothingAndALaterOneIsWritten() throws {
    let folder = try TemporaryFolder()
    let posted = Posted()
    let runner = runner(posted)
    // Nothing is written before it is stopped.
    let isStopped = DispatchSemaphore(value: 0)
    runner.writing.start { isStopped.wait() }
    runner.run(.export(ExportRequest(.csv, path: folder.path + "/out")))
    runner.run(.stopExports)
    runner.run(.export(ExportRequest(.csv, path: folder.path + "/out")))
    isStopped.signal()
    runner.finish()
    #expect(posted.outcomes == [.stopped, .written(folder: folder.path)])
  }
}
