import Glibc
import TestSupport
import Testing

@testable import TUI

/// ncurses has one screen a process: one test after the other, each on a pseudo-terminal of its own.
@Suite(.serialized) struct NcursesTerminalTests {
  private let size = Size(columns: 20, rows: 4)

  private func open(
    name: String = "xterm-256color", isColourless: Bool = false, usesMouse: Bool = true
  ) throws -> (PseudoTerminal, NcursesTerminal) {
    let outside = try PseudoTerminal(size: size)
    let terminal = try NcursesTerminal(
      TerminalOptions(name: name, isColourless: isColourless, usesMouse: usesMouse),
      input: outside.slave, output: outside.slave)
    return (outside, terminal)
  }

  private func events(_ terminal: NcursesTerminal) -> [TerminalEvent] {
    terminal.events(waking: -1, waiting: false)
  }

  private func frame(_ draw: (inout Frame) -> Void) -> Frame {
    var frame = Frame(size: size)
    draw(&frame)
    return frame
  }

  @Test(arguments: ["xterm-256color", "xterm", "xterm-kitty", "tmux-256color"])
  func theScreenIsTheFrame(name: String) throws {
    let (outside, terminal) = try open(name: name)
    defer { terminal.leave() }
    let lines = [
      "世界 and e\u{301}", "\u{1B}[31m\u{202E}|\u{E000}ا\u{2500}", "full row, 20 cells x",
      "last row, 18 cells世",
    ]
    let former = frame { $0.write("界界界界界界界界界界", row: 1, column: 0) }
    let next = frame {
      for (row, line) in lines.enumerated() { $0.write(line, row: row, column: 0) }
    }
    for shown in [former, next, former, next] {
      terminal.show(shown)
      outside.readWaiting()
      #expect(
        outside.screen.rows.map { $0 + String(repeating: " ", count: 20 - DisplayWidth.of($0)) }
          == FrameText.rows(of: shown))
    }
    #expect(outside.screen.unknown.isEmpty)
  }

  @Test func halvesOfWideGraphemesAreNotLeft() throws {
    let (outside, terminal) = try open()
    defer { terminal.leave() }
    for text in ["世界世界", "a世界世", "世界世界", "世ab世界", "ab", "世", "x世界和平", "世界"] {
      terminal.show(frame { $0.write(text, row: 1, column: 3) })
      outside.readWaiting()
      #expect(outside.screen.rows[1] == "   " + text)
    }
  }

  @Test func onlyWhatChangedIsSent() throws {
    let (outside, terminal) = try open()
    defer { terminal.leave() }
    let first = frame { for row in 0..<4 { $0.write("row \(row) of text", row: row, column: 0) } }
    terminal.show(first)
    outside.readWaiting()
    let (sent, clears) = (outside.bytes.count, outside.screen.clears)
    terminal.show(first)
    outside.readWaiting()
    #expect(outside.bytes.count == sent)
    var second = first
    second.write("7", row: 2, column: 4)
    terminal.show(second)
    outside.readWaiting()
    #expect(outside.bytes.count - sent < 16)
    #expect(outside.screen.clears == clears)
    #expect(outside.screen.rows[2] == "row 7 of text")
  }

  @Test func rolesHaveLooks() throws {
    let (outside, terminal) = try open()
    defer { terminal.leave() }
    terminal.show(
      frame {
        $0.write("C", row: 0, column: 0, role: .conflict)
        $0.write("S", row: 0, column: 1, role: .selection)
        $0.write("T", row: 0, column: 2, role: .text)
      })
    outside.readWaiting()
    let conflict = outside.screen[0, 0].look
    #expect(conflict.isBold && conflict.isUnderlined && conflict.foreground != nil)
    #expect(conflict.background == nil)
    #expect(outside.screen[0, 1].look.isReversed)
    #expect(outside.screen[0, 2].look == ScreenModel.Look())
  }

  @Test(arguments: [("xterm-256color", true), ("vt100", false)])
  func withoutColoursAttributesStay(name: String, isColourless: Bool) throws {
    let (outside, terminal) = try open(name: name, isColourless: isColourless)
    defer { terminal.leave() }
    terminal.show(frame { $0.write("C", row: 0, column: 0, role: .conflict) })
    outside.readWaiting()
    let look = outside.screen[0, 0].look
    #expect(look.isBold && look.isUnderlined && look.foreground == nil)
  }

  @Test func theCursorStandsWhereTheFrameHasIt() throws {
    let (outside, terminal) = try open()
    defer { terminal.leave() }
    terminal.show(frame { $0.cursor = (2, 5) })
    outside.readWaiting()
    #expect(outside.screen.cursor == (2, 5))
    #expect(outside.screen.modes.contains(25))
    terminal.show(frame { _ in })
    outside.readWaiting()
    #expect(!outside.screen.modes.contains(25))
  }

  @Test func keysComeAsTheyWereTyped() throws {
    let (outside, terminal) = try open()
    defer { terminal.leave() }
    outside.type(
      KeyNames.bytes(of: "jé世<Up><F1><C-d><C-z><C-Home><Enter><BS><S-Tab><click:3,7><PageDown>"))
    outside.type(Array("\u{1B}[200~pasted\u{1B}[201~\u{1B}".utf8))
    let keys: [Key] = [
      .character("j"), .character("é"), .character("世"), .up, .function(1), .control("d"),
      .control("z"), .home, .enter, .backspace, .backTab, .mouse(.click, row: 3, column: 7),
      .mouse(.release, row: 3, column: 7), .pageDown, .paste("pasted"), .escape,
    ]
    #expect(events(terminal) == keys.map(TerminalEvent.key))
    #expect(events(terminal).isEmpty)
  }

  @Test func aCharacterInTwoReadsIsOneKey() throws {
    let (outside, terminal) = try open()
    defer { terminal.leave() }
    outside.type([0xE4, 0xB8])
    #expect(events(terminal).isEmpty)
    outside.type([0x96])
    #expect(events(terminal) == [.key(.character("世"))])
  }

  @Test func aNewSizeIsAnEvent() throws {
    let (outside, terminal) = try open()
    defer { terminal.leave() }
    terminal.show(frame { $0.write("before", row: 0, column: 0) })
    let new = Size(columns: 9, rows: 2)
    outside.readWaiting()
    outside.resize(to: new)
    for _ in 0..<50 { raise(SIGWINCH) }
    #expect(events(terminal) == [.resized(new)])
    #expect(terminal.size == new)
    var after = Frame(size: new)
    after.write("after 世世", row: 1, column: 0)
    terminal.show(after)
    outside.readWaiting()
    #expect(outside.screen.rows == ["", "after 世"])
  }

  @Test(arguments: [
    (SIGTERM, TerminalEvent.ended(signal: SIGTERM)), (SIGHUP, .ended(signal: SIGHUP)),
    (SIGINT, .ended(signal: SIGINT)), (SIGTSTP, .stop),
  ])
  func aSignalIsAnEvent(signal: CInt, event: TerminalEvent) throws {
    let (outside, terminal) = try open()
    defer { terminal.leave() }
    try withExtendedLifetime(outside) {
      try #require(raise(signal) == 0)
      #expect(events(terminal) == [event])
    }
  }

  /// Waits, for a program that another test starts at this moment may hold the terminal a little longer.
  @Test(.timeLimit(.minutes(1))) func aTerminalThatIsGoneEndsTheProgram() throws {
    let (_, terminal) = try open()
    #expect(terminal.events(waking: -1, waiting: true) == [.ended(signal: SIGHUP)])
    terminal.leave()
  }

  @Test func theTerminalIsGivenBackAsItWasFound() throws {
    let outside = try PseudoTerminal(size: size)
    #expect(outside.isCooked)
    let terminal = try NcursesTerminal(
      TerminalOptions(name: "xterm-256color"), input: outside.slave, output: outside.slave)
    terminal.show(frame { $0.write("x", row: 0, column: 0, role: .conflict) })
    outside.readWaiting()
    #expect(!outside.isCooked)
    #expect(outside.screen.modes.isSuperset(of: [1049, 1000, 1002, 1006, 2004]))
    terminal.leave()
    terminal.leave()
    outside.readWaiting()
    #expect(outside.isCooked)
    #expect(outside.screen.leftBehind == [])
    #expect(outside.screen.text.allSatisfy { $0 == "\n" })
  }

  @Test func aCrashGivesTheScreenBackWhereverItCutAFrameOff() throws {
    let (outside, terminal) = try open()
    defer { terminal.leave() }
    terminal.show(
      frame {
        $0.write("世界 e\u{301}", row: 0, column: 1, role: .conflict)
        $0.write("a clipped line of text", row: 2, column: 0, role: .title)
      })
    outside.readWaiting()
    let rescue = TerminalModes(usesMouse: true).rescue
    for count in 0...outside.bytes.count {
      var screen = ScreenModel(size: size)
      screen.feed(outside.bytes[..<count])
      screen.feed(rescue)
      #expect(screen.leftBehind == [], "after \(count) bytes")
      #expect(screen.unknown == [] && screen.rows.allSatisfy(\.isEmpty), "after \(count) bytes")
    }
  }

  @Test func anotherProgramHasTheTerminalBetween() throws {
    let (outside, terminal) = try open()
    defer { terminal.leave() }
    let shown = frame { $0.write("here", row: 1, column: 2) }
    terminal.show(shown)
    terminal.suspend()
    outside.readWaiting()
    #expect(outside.isCooked)
    #expect(outside.screen.leftBehind == [])
    // What was typed to end the other program is not meant for this one.
    raise(SIGINT)
    terminal.resume()
    outside.readWaiting()
    #expect(!outside.isCooked)
    #expect(outside.screen.rows[1] == "  here")
    #expect(outside.screen.modes.isSuperset(of: [1049, 1000, 2004]))
    #expect(events(terminal) == [.resized(size)])
  }

  @Test func theMouseCanBeLeftAlone() throws {
    let (outside, terminal) = try open(usesMouse: false)
    defer { terminal.leave() }
    terminal.show(frame { _ in })
    outside.readWaiting()
    #expect(outside.screen.modes.isDisjoint(with: [1000, 1002, 1006]))
  }

  @Test(
    arguments: [
      (nil, TerminalError.noName), ("", .noName), ("nonsense", .unknown(name: "nonsense")),
      ("dumb", .cannotDraw(name: "dumb")),
    ] as [(String?, TerminalError)])
  func aTerminalThatCannotDrawIsAnErrorAndIsSentNothing(name: String?, error: TerminalError) throws
  {
    let outside = try PseudoTerminal(size: size)
    #expect(throws: error) {
      try NcursesTerminal(
        TerminalOptions(name: name), input: outside.slave, output: outside.slave)
    }
    outside.readWaiting()
    #expect(outside.bytes.isEmpty)
    #expect(outside.isCooked)
  }

  @Test func aPipeIsNoTerminal() throws {
    let pipe = try WakePipe()
    defer { pipe.closeBoth() }
    #expect(throws: TerminalError.outputIsNoTerminal) {
      try NcursesTerminal(TerminalOptions(name: "xterm"), output: pipe.writing)
    }
    #expect(pipe.drain().isEmpty)
  }
}
