import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Texts of articles in a file without a name, so that memory does not grow by every text that is read.
///
/// The text that was analysed is shown, whatever becomes of the article's own file. Nobody else can open
/// the spool, and it is gone with the program, however that ends. The first texts stay in memory: a
/// folder of a few hundred articles needs no file.
public final class TextSpool: Sendable {
  /// Where a body lies.
  struct Place: Hashable, Sendable {
    let offset: Int
    let textCount: Int32
    let blocksCount: Int32
    /// The lower half of the hash of all its bytes: a file that is kept may be damaged.
    let check: UInt32
  }

  /// Bytes of texts that stay in memory.
  public static let usualHeldBytes = 2 << 20
  /// Bodies that were read last and are kept at hand: as many as a screen shows side by side, twice.
  private static let recentBodies = 12
  /// The longest body that is kept at hand, in bytes.
  private static let longestRecent = 1 << 20

  private struct State: Sendable {
    /// Bytes that were not put into the file.
    var held = 0
    /// Bytes in the file.
    var count = 0
    /// The file, once it is made.
    var descriptor: CInt = -1
    /// Whether no file could be made, or the disk took no more.
    var isFull = false
    var recent: [(place: Place, body: ArticleBody)] = []
  }

  private let folder: String
  private let heldBytes: Int
  private let state = Mutex(State())

  /// Makes a spool whose file will be in a folder, best on a disk. The first texts, `heldBytes` of them
  /// or somewhat more, stay in memory.
  public init(folder: String, heldBytes: Int = TextSpool.usualHeldBytes) {
    self.folder = folder
    self.heldBytes = heldBytes
  }

  /// Goes on with a file that is open for reading and writing and holds `count` bytes, and closes it at
  /// the end. Every text is put into it.
  init(descriptor: CInt, count: Int) {
    folder = ""
    heldBytes = 0
    state.withLock { state in
      state.descriptor = descriptor
      state.count = count
    }
  }

  /// Bytes in the file.
  var count: Int { state.withLock { $0.count } }

  /// The descriptor of the file, once it is made.
  var file: CInt? { state.withLock { $0.descriptor < 0 ? nil : $0.descriptor } }

  deinit {
    let descriptor = state.withLock { $0.descriptor }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Puts a body into the file; nil where it stays in memory.
  func add(_ body: ArticleBody) -> SpooledBody? {
    let bytes = TextSpool.bytes(of: body)
    let textCount = body.text.bytes.count
    let place: Place? = state.withLock { state in
      if state.held < heldBytes {
        state.held += bytes.count
        return nil
      }
      guard !state.isFull, let own = TextSpool.place(of: bytes, textCount: textCount)
      else { return nil }
      if state.descriptor < 0 { state.descriptor = newFile() }
      guard state.descriptor >= 0, put(bytes, at: state.count, of: state.descriptor) else {
        state.isFull = true
        return nil
      }
      defer { state.count += bytes.count }
      return Place(
        offset: state.count, textCount: own.textCount, blocksCount: own.blocksCount,
        check: own.check)
    }
    return place.map { SpooledBody(self, $0) }
  }

  /// The body at a place; nil where the disk does not give it back as it was.
  func body(at place: Place) -> ArticleBody? {
    let known = state.withLock { state -> ArticleBody? in
      guard let index = state.recent.lastIndex(where: { $0.place == place }) else { return nil }
      if index < state.recent.count - 1 { state.recent.append(state.recent.remove(at: index)) }
      return state.recent.last?.body
    }
    if let known { return known }
    let textCount = Int(place.textCount)
    let count = textCount + Int(place.blocksCount)
    let descriptor = state.withLock { $0.descriptor }
    guard let bytes = Disk.bytes(count, at: place.offset, of: descriptor),
      TextSpool.check(bytes) == place.check
    else { return nil }
    var reader = ByteReader(bytes[textCount...])
    let body = ArticleBody(
      text: ArticleText(validUTF8: Array(bytes[..<textCount])), blocks: reader.blocks() ?? [])
    guard count <= TextSpool.longestRecent else { return body }
    state.withLock { state in
      state.recent.append((place, body))
      if state.recent.count > TextSpool.recentBodies { state.recent.removeFirst() }
    }
    return body
  }

  /// The place that a body would have at the beginning of a file, which tells it by its check; nil
  /// where it is longer than a file may be.
  static func place(of body: ArticleBody) -> Place? {
    place(of: bytes(of: body), textCount: body.text.bytes.count)
  }

  private static func place(of bytes: [UInt8], textCount: Int) -> Place? {
    guard let text = Int32(exactly: textCount),
      let blocks = Int32(exactly: bytes.count - textCount)
    else { return nil }
    return Place(offset: 0, textCount: text, blocksCount: blocks, check: check(bytes))
  }

  private static func bytes(of body: ArticleBody) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(body.blocks)
    return body.text.bytes + writer.bytes
  }

  private static func check(_ bytes: [UInt8]) -> UInt32 {
    var hash = StableHash()
    for byte in bytes { hash.add(byte) }
    return UInt32(truncatingIfNeeded: hash.value)
  }

  /// Opens a file that has no name.
  private func newFile() -> CInt {
    var template = Array((folder + "/rashomon-texts-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return -1 }
    unlink(template)
    // A program that is started meanwhile must not get it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private func put(_ bytes: [UInt8], at offset: Int, of descriptor: CInt) -> Bool {
    var written = 0
    while written < bytes.count {
      let step = bytes[written...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset + written))
      }
      if step < 0, errno == EINTR { continue }
      guard step > 0 else { return false }
      written += step
    }
    return true
  }
}
