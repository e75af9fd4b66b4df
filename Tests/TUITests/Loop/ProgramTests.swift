import Testing

@testable import TUI

/// A terminal whose events were written down before.
private final class WrittenTerminal: Terminal {
  var size = Size(columns: 20, rows: 2)
  /// What `events` gives, call by call; nil where the call must wait, which ends a run that has
  /// nothing more to come.
  var script: [[TerminalEvent]]
  var shown: [Frame] = []
  var waits: [Bool] = []
  var stops = 0

  init(_ script: [[TerminalEvent]]) { self.script = script }

  func show(_ frame: Frame) { shown.append(frame) }
  func events(waking wake: CInt, waiting: Bool) -> [TerminalEvent] {
    waits.append(waiting)
    if script.isEmpty { return waiting ? [.ended(signal: 15)] : [] }
    let next = script.removeFirst()
    for case .resized(let new) in next { size = new }
    return next
  }
  func suspend() {}
  func resume() {}
  func stop() { stops += 1 }
  func use(_ theme: ThemeName) {}
  func use(mouse: Bool) {}
  func leave() {}
}

@Suite struct ProgramTests {
  private enum Message { case key(Key), resized(Size), posted(Int) }
  private enum Effect { case leave, post(Int) }

  private struct Counter {
    var keys = 0
    var sizes: [Size] = []
    var posted: [Int] = []
  }

  private func run(
    _ script: [[TerminalEvent]], posted: [Int] = []
  ) throws -> (WrittenTerminal, Counter, Program<Counter, Message, Effect>.Ending) {
    let mailbox = try Mailbox<Message>()
    for number in posted { mailbox.post(.posted(number)) }
    let terminal = WrittenTerminal(script)
    var state = Counter()
    let program = Program<Counter, Message, Effect>(
      key: Message.key, resized: Message.resized,
      update: { state, message in
        switch message {
        case .key(.character("q")): return [.leave]
        case .key(.character("p")): return [.post(1), .post(2)]
        case .key(.escape): break
        case .key: state.keys += 1
        case .resized(let size): state.sizes.append(size)
        case .posted(let number): state.posted.append(number)
        }
        return []
      },
      draw: { state, frame in
        frame.write("\(state.keys) \(state.posted.count)", row: 0, column: 0)
      },
      perform: { effect, _ in
        switch effect {
        case .leave: return .leave
        case .post(let number):
          mailbox.post(.posted(number))
          return .goOn
        }
      })
    let ending = program.run(&state, on: terminal, mailbox: mailbox)
    return (terminal, state, ending)
  }

  private let press = TerminalEvent.key(.character("j"))

  @Test func theSizeIsTheFirstMessageAndAFrameFollows() throws {
    let (terminal, state, ending) = try run([])
    #expect(state.sizes == [Size(columns: 20, rows: 2)])
    #expect(terminal.shown.count == 1)
    #expect(ending == .signal(15))
  }

  @Test func keysThatWaitAreHandledBeforeAFrame() throws {
    let (terminal, state, _) = try run(
      [Array(repeating: press, count: 100)] + Array(repeating: [press], count: 100))
    #expect(state.keys == 200)
    #expect(terminal.shown.count == 1)
    #expect(terminal.shown.last?[0, 2].scalar == 0x30)
  }

  @Test func eachPauseShowsAFrame() throws {
    let (terminal, _, _) = try run([[], [press], [], [press], []])
    #expect(terminal.shown.count == 3)
    // The loop waits only when what happened is on the screen.
    #expect(terminal.waits == [false, true, false, true, false, true])
  }

  @Test func aStreamThatNeverPausesIsSeen() throws {
    let (terminal, state, _) = try run(Array(repeating: [press], count: 1_000))
    #expect(state.keys == 1_000)
    #expect((3...5).contains(terminal.shown.count))
  }

  @Test func aFrameThatEqualsTheLastIsNotShown() throws {
    let (terminal, _, _) = try run([[], [.key(.escape)], [], [.key(.escape)], []])
    #expect(terminal.shown.count == 1)
  }

  @Test func theFrameHasTheNewSize() throws {
    let small = Size(columns: 5, rows: 1)
    let (terminal, state, _) = try run([[], [.resized(small)]])
    #expect(state.sizes.last == small)
    #expect(terminal.shown.last?.size == small)
  }

  @Test func anEffectEndsTheLoopAtOnce() throws {
    let (terminal, state, ending) = try run([[], [press, .key(.character("q")), press]])
    #expect(ending == .left)
    #expect(state.keys == 1)
    #expect(terminal.shown.count == 1)
  }

  @Test func aSignalEndsTheLoop() throws {
    let (_, state, ending) = try run([[press, .ended(signal: 1), press]])
    #expect(ending == .signal(1))
    #expect(state.keys == 1)
  }

  @Test func aRequestToStopGoesToTheTerminal() throws {
    let (terminal, _, _) = try run([[], [.stop]])
    #expect(terminal.stops == 1)
  }

  @Test func postedMessagesAreHandledInOrder() throws {
    let (terminal, state, _) = try run([[], [.key(.character("p"))], []], posted: [7, 8])
    #expect(state.posted == [7, 8, 1, 2])
    #expect(terminal.shown.last?[0, 2].scalar == 0x34)
  }
}
