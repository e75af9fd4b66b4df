/// The loop: events and posted messages change the state, the state is drawn, effects are performed.
///
/// It knows no screen. `update` and `draw` are pure; `perform` is the edge.
public struct Program<State, Message: Sendable, Effect> {
  /// What the loop does after an effect.
  public enum Next: Hashable, Sendable {
    /// It goes on.
    case goOn
    /// It returns.
    case leave
  }

  /// Why the loop returned.
  public enum Ending: Hashable, Sendable {
    /// An effect asked for it.
    case left
    /// A signal asked for it; the terminal may be gone.
    case signal(CInt)
  }

  /// Messages that are handled without a frame between them. A stream that never pauses, as a mouse
  /// that is dragged on and on, is still seen.
  static var messagesWithoutFrame: Int { 256 }

  private let key: (Key) -> Message
  private let resized: (Size) -> Message
  private let update: (inout State, Message) -> [Effect]
  private let draw: (State, inout Frame) -> Void
  private let perform: (Effect, any Terminal) -> Next

  /// Makes a program of its functions.
  /// - Parameters:
  ///   - key: the message for a key.
  ///   - resized: the message for a size; the first message of all.
  ///   - update: changes the state and says what is to be done.
  ///   - draw: draws the state into an empty frame; the same state gives the same frame.
  ///   - perform: does an effect, with the terminal where it needs that (an editor, Ctrl-Z).
  public init(
    key: @escaping (Key) -> Message,
    resized: @escaping (Size) -> Message,
    update: @escaping (inout State, Message) -> [Effect],
    draw: @escaping (State, inout Frame) -> Void,
    perform: @escaping (Effect, any Terminal) -> Next
  ) {
    self.key = key
    self.resized = resized
    self.update = update
    self.draw = draw
    self.perform = perform
  }

  /// Runs until an effect or a signal ends it. The caller gives the terminal back.
  ///
  /// All that waits is handled before a frame is drawn, so that a key held down is never answered
  /// late; a frame that equals the last is not shown. While nothing happens, nothing runs.
  public func run(
    _ state: inout State, on terminal: any Terminal, mailbox: Mailbox<Message>
  ) -> Ending {
    var last: Frame?
    var isDrawn = false
    var handled = 1
    if apply(resized(terminal.size), to: &state, on: terminal) == .leave { return .left }
    while true {
      let events = terminal.events(waking: mailbox.descriptor, waiting: isDrawn)
      let posted = mailbox.take()
      for event in events {
        let message: Message
        switch event {
        case .key(let pressed): message = key(pressed)
        case .resized(let size): message = resized(size)
        case .stop:
          terminal.stop()
          continue
        case .ended(let signal): return .signal(signal)
        }
        if apply(message, to: &state, on: terminal) == .leave { return .left }
      }
      for message in posted where apply(message, to: &state, on: terminal) == .leave {
        return .left
      }
      let count = events.count + posted.count
      handled += count
      if count > 0 && handled < Self.messagesWithoutFrame {
        isDrawn = false
      } else if handled > 0 {
        show(state, on: terminal, last: &last)
        isDrawn = true
        handled = 0
      }
    }
  }

  private func apply(_ message: Message, to state: inout State, on terminal: any Terminal) -> Next {
    for effect in update(&state, message) where perform(effect, terminal) == .leave {
      return .leave
    }
    return .goOn
  }

  private func show(_ state: State, on terminal: any Terminal, last: inout Frame?) {
    var frame = Frame(size: terminal.size)
    draw(state, &frame)
    guard frame != last else { return }
    terminal.show(frame)
    last = frame
  }
}
