import Glibc
import Synchronization

/// An HTTP server on a port of 127.0.0.1 that answers as a test scripts it: also late, in pieces,
/// never, or wrongly. It goes with the value.
public final class ScriptedServer: Sendable {
  /// What was asked.
  public struct Request: Hashable, Sendable {
    /// Path and query.
    public let path: String
    /// The head as it came, without the blank line.
    public let head: String

    /// The value of a header; nil where it was not sent.
    public func header(_ name: String) -> String? {
      head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
        .map { String($0.dropFirst(name.count + 2)) }
    }
  }

  /// One thing that the server does.
  public enum Step: Hashable, Sendable {
    /// Sends bytes.
    case send([UInt8])
    /// Does nothing until the client closes.
    case hold
    /// Does nothing for some milliseconds.
    case wait(milliseconds: Int)
    /// Sends one byte after another, each after some milliseconds, until the client closes.
    case drip(milliseconds: Int)
    /// Sends without end, until the client closes.
    case flood
  }

  /// What connections share; they may outlive the server.
  private final class Shared: Sendable {
    let requests = Mutex<[Request]>([])
    let load = Mutex<(now: Int, most: Int)>((0, 0))
    let script: @Sendable (Request) -> [Step]
    init(_ script: @escaping @Sendable (Request) -> [Step]) { self.script = script }
  }

  /// The port that it listens on.
  public let port: Int
  private let listener: CInt
  private let shared: Shared

  /// Why there is none.
  public struct Failure: Error {
    /// The errno.
    public let code: CInt
  }

  /// Starts a server.
  public init(_ script: @escaping @Sendable (Request) -> [Step]) throws {
    let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    let listener = socket(AF_INET, kind, 0)
    guard listener >= 0 else { throw Failure(code: errno) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 64) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound else {
      close(listener)
      throw Failure(code: errno)
    }
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    shared = Shared(script)
    let shared = shared
    Self.onThread {
      while true {
        let connection = accept(listener, nil, nil)
        if connection < 0, errno == EINTR || errno == ECONNABORTED { continue }
        guard connection >= 0 else { break }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        Self.onThread { Self.serve(connection, shared) }
      }
      close(listener)
    }
  }

  deinit { shutdown(listener, CInt(SHUT_RDWR)) }

  /// The most requests that were answered at the same time.
  public var mostAtOnce: Int { shared.load.withLock { $0.most } }

  /// The address of a path.
  public func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// What was asked so far, in order.
  public var requests: [Request] { shared.requests.withLock { $0 } }

  /// The steps that send one answer with its length.
  public static func answer(
    _ status: String = "200 OK", _ headers: [String] = ["Content-Type: text/html; charset=utf-8"],
    _ body: [UInt8] = []
  ) -> [Step] {
    [.send(head(status, headers + ["Content-Length: \(body.count)"]) + body)]
  }

  /// The head of an answer, with its blank line.
  public static func head(_ status: String, _ headers: [String]) -> [UInt8] {
    Array((["HTTP/1.1 " + status] + headers + ["", ""]).joined(separator: "\r\n").utf8)
  }

  private static func serve(_ connection: CInt, _ shared: Shared) {
    defer { close(connection) }
    var head: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4_096)
    while !String(decoding: head, as: UTF8.self).contains("\r\n\r\n") {
      let count = read(connection, &piece, piece.count)
      guard count > 0, head.count < 65_536 else { return }
      head += piece[..<count]
    }
    let text = String(decoding: head, as: UTF8.self)
    let path = text.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    let request = Request(path: path, head: text)
    shared.requests.withLock { $0.append(request) }
    shared.load.withLock { load in
      load.now += 1
      load.most = max(load.most, load.now)
    }
    let steps = shared.script(request)
    for (index, step) in steps.enumerated() {
      // Before the last bytes go: the client may ask again as soon as it has them.
      if index == steps.count - 1 { shared.load.withLock { $0.now -= 1 } }
      guard perform(step, on: connection) else { return }
    }
  }

  /// Does one step; false where the client has gone.
  private static func perform(_ step: Step, on connection: CInt) -> Bool {
    switch step {
    case .send(let bytes): return send(bytes, on: connection)
    case .hold:
      _ = isClosed(connection, within: -1)
      return false
    case .wait(let milliseconds): return !isClosed(connection, within: CInt(milliseconds))
    case .drip(let milliseconds):
      while !isClosed(connection, within: CInt(milliseconds)), send([0x2E], on: connection) {}
      return false
    case .flood:
      let piece = [UInt8](repeating: 0x2E, count: 65_536)
      while send(piece, on: connection) {}
      return false
    }
  }

  private static func isClosed(_ connection: CInt, within milliseconds: CInt) -> Bool {
    var polled = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, milliseconds) != 0
  }

  private static func send(_ bytes: [UInt8], on connection: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Runs work on a thread of its own, for it blocks.
  private static func onThread(_ work: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
      let work: @Sendable () -> Void
      init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(work)).toOpaque()
    let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
      guard let pointer else { return nil }
      Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().work()
      return nil
    }
    guard pthread_create(&thread, nil, body, box) == 0 else {
      Unmanaged<Box>.fromOpaque(box).release()
      return
    }
    pthread_detach(thread)
  }
}
