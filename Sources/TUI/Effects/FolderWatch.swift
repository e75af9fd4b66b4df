#if canImport(Glibc)
  import Foundation
  import Glibc
  import Model
  import Synchronization

  /// Tells when something in folders changed, once it rests: a file that is being written is not read
  /// half. A thread waits in the system for that (inotify(7)); while nothing changes, nothing runs.
  final class FolderWatch: Sendable {
    /// Milliseconds without a change after which files rest.
    private static let rest: CInt = 300
    /// A file that never rests, such as a log, is told of this often.
    private static let longestUnrest = Duration.seconds(5)

    private static let changes = UInt32(
      IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
        | IN_DELETE_SELF | IN_MOVE_SELF)

    private let descriptor: CInt
    private let ending: WakePipe
    private let watched = Mutex<Set<[UInt8]>>([])

    /// Starts to wait; nil where the system gives no watch. `changed` is called on another thread.
    init?(changed: @escaping @Sendable () -> Void) {
      descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
      guard descriptor >= 0, let ending = try? WakePipe() else { return nil }
      self.ending = ending
      let thread = Thread { [descriptor] in
        SignalStack.with { Self.wait(descriptor, ending, changed) }
      }
      thread.name = "watching"
      thread.start()
    }

    deinit { ending.wake() }

    /// Watches folders besides those watched so far.
    /// - Returns: whether one of them is new, and whether all of them could be watched.
    func watch(_ folders: [[UInt8]]) -> (isNew: Bool, isWhole: Bool) {
      watched.withLock { watched in
        // One that was deleted may be there again under the same name: it is asked for each time.
        var isNew = false
        var isWhole = true
        for folder in folders {
          var path = folder.map { CChar(bitPattern: $0) }
          path.append(0)
          guard inotify_add_watch(descriptor, path, Self.changes) >= 0 else {
            isWhole = false
            continue
          }
          if watched.insert(folder).inserted { isNew = true }
        }
        return (isNew, isWhole)
      }
    }

    private static func wait(
      _ descriptor: CInt, _ ending: WakePipe, _ changed: @Sendable () -> Void
    ) {
      let clock = ContinuousClock()
      var since: ContinuousClock.Instant?
      while true {
        var waiting = [
          pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
          pollfd(fd: ending.reading, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&waiting, 2, since == nil ? -1 : rest)
        if waiting[1].revents != 0 || count < 0 && errno != EINTR { break }
        if waiting[0].revents != 0, holdsChange(take(descriptor)), since == nil {
          since = clock.now
        }
        guard let start = since, count == 0 || clock.now - start > longestUnrest else { continue }
        since = nil
        changed()
      }
      close(descriptor)
      ending.closeBoth()
    }

    private static func take(_ descriptor: CInt) -> [UInt8] {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
        bytes += buffer[..<count]
      }
      return bytes
    }

    /// Whether one of the events is on more than a hidden file, such as this program's store or an
    /// editor's copy. Each event is four numbers of 32 bits, the last the length of the name behind.
    static func holdsChange(_ bytes: [UInt8]) -> Bool {
      var at = 0
      while at + 16 <= bytes.count {
        let length = number(bytes, at: at + 12)
        let isForgotten = number(bytes, at: at + 4) & Int(IN_IGNORED) != 0
        let isHidden = length > 0 && at + 16 < bytes.count && bytes[at + 16] == UInt8(ascii: ".")
        if !isForgotten, !isHidden { return true }
        at += 16 + length
      }
      return false
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> Int {
      bytes[place..<(place + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }
#else
  /// Where the system has no inotify nothing is watched, and `r` reads again.
  final class FolderWatch: Sendable {
    init?(changed: @escaping @Sendable () -> Void) { return nil }
    func watch(_ folders: [[UInt8]]) -> (isNew: Bool, isWhole: Bool) { (false, true) }
  }
#endif
