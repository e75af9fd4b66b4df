import Synchronization

/// Messages that workers post to the loop. The one way from another thread to the screen.
public final class Mailbox<Message: Sendable>: Sendable {
  private let waiting = Mutex<[Message]>([])
  private let pipe: WakePipe

  /// Makes an empty mailbox.
  /// - Throws: `TerminalError.noPipe` when no descriptor is left.
  public init() throws(TerminalError) {
    pipe = try WakePipe()
  }

  deinit { pipe.closeBoth() }

  /// A descriptor that can be read while messages wait.
  public var descriptor: CInt { pipe.reading }

  /// Adds a message and wakes the loop. From any thread; never blocks on the loop.
  public func post(_ message: Message) {
    let isFirst = waiting.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    if isFirst { pipe.wake() }
  }

  /// Takes all messages, in the order in which they were posted.
  public func take() -> [Message] {
    // The bytes first: a message that comes between the two leaves its byte and is asked for again.
    _ = pipe.drain()
    return waiting.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
