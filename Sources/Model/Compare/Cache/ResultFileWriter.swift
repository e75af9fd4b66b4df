import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a `ResultFile` under another name, which takes the place of the old one when it is whole. One
/// program writes at a time; what another would have kept is worked out again the next time.
final class ResultFileWriter: Sendable {
  private struct State: Sendable {
    var descriptor: CInt
    var entries: [ResultFile.Entry] = []
    var written = 0
    var waiting: [UInt8] = []
    /// Whether the disk took no more.
    var isBroken = false
  }

  /// Bytes that are written in one go.
  private static let mostWaiting = 1 << 18

  private let path: String
  private let state: Mutex<State>

  /// Begins a file at a path; nil where it cannot be made or another program writes it.
  init?(path: String) {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { return nil }
    // The program that had the lock may have moved the file to its place before it let go.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.isSame(descriptor, path),
      ftruncate(descriptor, 0) == 0
    else {
      close(descriptor)
      return nil
    }
    self.path = path
    state = Mutex(State(descriptor: descriptor))
  }

  deinit {
    let descriptor = state.withLock { $0.descriptor }
    guard descriptor >= 0 else { return }
    unlink(path)
    close(descriptor)
  }

  /// Bytes of the records so far.
  var count: Int { state.withLock { $0.written + $0.waiting.count } }

  /// Adds a record; passed over where the file would grow too long.
  func put(_ bytes: [UInt8], under key: ResultKey) {
    put(bytes, under: key, check: ResultFile.check(bytes))
  }

  /// Adds a record of another file; passed over where it is damaged.
  func put(_ entry: ResultFile.Entry, of file: ResultFile) {
    guard let bytes = file.record(entry) else { return }
    put(bytes, under: entry.key, check: entry.check)
  }

  /// Adds a record of one byte and a long text, which is not copied as a whole.
  func put(_ first: UInt8, _ text: String, under key: ResultKey) {
    var text = text
    text.withUTF8 { bytes in
      var hash = StableHash()
      hash.add(first)
      for byte in bytes { hash.add(byte) }
      state.withLock { state in
        let offset = state.written + state.waiting.count
        guard !state.isBroken, offset + bytes.count < ResultFile.mostBytes * 3 / 4 else { return }
        let check = UInt32(truncatingIfNeeded: hash.value)
        state.entries.append(
          ResultFile.Entry(key: key, offset: offset, count: bytes.count + 1, check: check))
        state.waiting.append(first)
        for start in stride(from: 0, to: bytes.count, by: Self.mostWaiting) {
          state.waiting += bytes[start..<min(start + Self.mostWaiting, bytes.count)]
          Self.write(&state)
        }
      }
    }
  }

  private func put(_ bytes: [UInt8], under key: ResultKey, check: UInt32) {
    state.withLock { state in
      let offset = state.written + state.waiting.count
      guard !state.isBroken, offset + bytes.count <= ResultFile.mostBytes * 3 / 4 else { return }
      state.entries.append(
        ResultFile.Entry(key: key, offset: offset, count: bytes.count, check: check))
      state.waiting += bytes
      if state.waiting.count >= Self.mostWaiting { Self.write(&state) }
    }
  }

  /// Ends the file and moves it to its place; false where that failed, and nothing is changed then.
  func finish(as place: String, base: UInt64) -> Bool {
    state.withLock { state in
      let number = UInt64.random(in: 1 ... .max)
      state.waiting += ResultFile.list(state.entries, number: number, base: base)
      Self.write(&state)
      let isWhole = !state.isBroken && rename(path, place) == 0
      if !isWhole { unlink(path) }
      close(state.descriptor)
      state.descriptor = -1
      return isWhole
    }
  }

  private static func write(_ state: inout State) {
    var done = 0
    while done < state.waiting.count, !state.isBroken {
      let step = state.waiting[done...].withUnsafeBytes {
        pwrite(state.descriptor, $0.baseAddress, $0.count, off_t(state.written + done))
      }
      if step < 0, errno == EINTR { continue }
      if step > 0 { done += step } else { state.isBroken = true }
    }
    state.written += done
    state.waiting.removeAll(keepingCapacity: true)
  }

  private static func isSame(_ descriptor: CInt, _ path: String) -> Bool {
    var (own, named) = (stat(), stat())
    return fstat(descriptor, &own) == 0 && lstat(path, &named) == 0
      && own.st_ino == named.st_ino && own.st_dev == named.st_dev
      && own.st_mode & S_IFMT == S_IFREG
  }
}
