import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Model

/// What lies on the disk at any moment holds every mark that was acknowledged before.
@Suite struct PowerCutTests {
  /// How far the writer has come, and how many copies were looked at.
  private final class Progress: Sendable {
    let acknowledged = Mutex(0)
    let copies = Mutex(0)
  }

  private static let copies = 8

  @Test func everyCopyThatIsMadeAmongWritesHoldsWhatWasAcknowledged() async throws {
    let folder = try TemporaryFolder()
    try folder.folder("copies")
    let root = folder.path
    let store = try Store(path: root + "/store.sqlite")
    let progress = Progress()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        var number = 0
        while progress.copies.withLock({ $0 }) < Self.copies {
          try store.save(Self.mark(number))
          progress.acknowledged.withLock { $0 = number + 1 }
          number += 1
          // The log goes into the file now and then, when a copy may get half of either.
          if number % 20 == 0 { try store.checkpoint() }
        }
      }
      group.addTask {
        // However it ends, the writer ends too.
        defer { progress.copies.withLock { $0 = Self.copies } }
        for number in 0..<Self.copies {
          let known = progress.acknowledged.withLock { $0 }
          let copy = root + "/copies/\(number)"
          try Self.copy(root, to: copy)
          let opened = try OpenedStore.open([
            StoreLocation(path: copy + "/store.sqlite", reason: .folder)
          ])
          let ids = Set(try opened.store.discrepancies().map(\.id))
          #expect((0..<known).allSatisfy { ids.contains("m\($0)") })
          progress.copies.withLock { $0 += 1 }
        }
      }
      try await group.waitForAll()
    }
    withExtendedLifetime(folder) {}
  }

  private static func mark(_ number: Int) -> Discrepancy {
    KeptSample.mark("m\(number)", note: String(repeating: "n", count: 2_000))
  }

  /// Copies file after file, as nobody should while a program writes.
  private static func copy(_ folder: String, to copy: String) throws {
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    for name in ["store.sqlite", "store.sqlite-journal", "store.sqlite-wal", "marks.jsonl"] {
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      try bytes.write(to: URL(fileURLWithPath: "\(copy)/\(name)"))
    }
  }
}
