import TestSupport
import Testing

@testable import TUI

#if canImport(Glibc)
  import Glibc

  @Suite struct FolderWatchTests {
    /// Waits for the next call, without asking again and again.
    private func changes() -> (stream: AsyncStream<Void>, changed: @Sendable () -> Void) {
      let made = AsyncStream<Void>.makeStream()
      return (made.stream, { made.continuation.yield() })
    }

    @Test(.timeLimit(.minutes(1)))
    func aFileThatIsWrittenRenamedOrRemovedIsToldOnceItRests() async throws {
      let folder = try TemporaryFolder()
      let (stream, changed) = changes()
      let watch = try #require(FolderWatch(changed: changed))
      let path = Array(folder.path.utf8)
      #expect(watch.watch([path]) == (true, true))
      #expect(watch.watch([path]) == (false, true))
      var told = stream.makeAsyncIterator()
      try folder.write("one", to: "a.txt")
      try folder.write("one and two", to: "a.txt")
      await told.next()
      rename(folder.path + "/a.txt", folder.path + "/b.txt")
      await told.next()
      unlink(folder.path + "/b.txt")
      await told.next()
    }

    @Test func aFolderThatIsNotThereCannotBeWatched() throws {
      let watch = try #require(FolderWatch {})
      #expect(watch.watch([Array("/nowhere/at/all".utf8)]) == (false, false))
    }

    /// The bytes of one event: watch, mask, cookie, length, name.
    private func event(_ mask: Int32, _ name: String) -> [UInt8] {
      let padded = name.isEmpty ? [] : Array(name.utf8) + [UInt8](repeating: 0, count: 8)
      let numbers = [1, UInt32(bitPattern: mask), 0, UInt32(padded.count)]
      return numbers.flatMap { number in (0..<4).map { UInt8(number >> (8 * $0) & 0xFF) } } + padded
    }

    @Test func hiddenFilesAndForgottenWatchesAreNoChange() {
      let hidden = event(Int32(IN_CLOSE_WRITE), ".rashomon")
      let forgotten = event(Int32(IN_IGNORED), "")
      #expect(!FolderWatch.holdsChange([]))
      #expect(!FolderWatch.holdsChange(hidden + forgotten))
      #expect(FolderWatch.holdsChange(hidden + event(Int32(IN_MODIFY), "a.txt")))
      #expect(FolderWatch.holdsChange(event(Int32(IN_DELETE_SELF), "")))
      #expect(!FolderWatch.holdsChange([1, 2, 3]))
      #expect(!FolderWatch.holdsChange(Array(hidden.dropLast(3))))
    }
  }
#endif
