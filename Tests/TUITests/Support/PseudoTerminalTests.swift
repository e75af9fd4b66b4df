import Glibc
import TUI
import TestSupport
import Testing

@Suite(.serialized) struct PseudoTerminalTests {
  private func shell(_ script: String) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(size: Size(columns: 30, rows: 5))
    try terminal.start("/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin"])
    return terminal
  }

  @Test func aProgramTalksToIt() throws {
    let terminal = try shell("printf 'name? '; read x; echo \"hello $x\"; exit 3")
    #expect(terminal.read { $0.rows[0] == "name?" })
    terminal.type(Array("world\r".utf8))
    #expect(terminal.waitForEnd() == 3 << 8)
    #expect(terminal.screen.rows[1] == "hello world")
  }

  @Test func itIsTheControllingTerminalAndHasASize() throws {
    let terminal = try shell(
      "stty size </dev/tty; trap 'stty size; exit 0' WINCH; echo set; while read x; do :; done")
    #expect(terminal.read { $0.rows[1] == "set" })
    #expect(terminal.screen.rows[0] == "5 30")
    terminal.resize(to: Size(columns: 40, rows: 6))
    terminal.type([0x0D])
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.screen.text.contains("6 40"))
  }

  @Test func aSignalEndsTheProgram() throws {
    let terminal = try shell("echo set; while read x; do :; done")
    #expect(terminal.read { $0.rows[0] == "set" })
    terminal.send(SIGTERM)
    #expect(terminal.waitForEnd() == SIGTERM)
  }

  @Test func muchOutputIsReadBeforeTheEnd() throws {
    let terminal = try shell(
      "i=0; while [ $i -lt 5000 ]; do echo \"line $i of many\"; i=$((i+1)); done")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.screen.rows[3] == "line 4999 of many")
  }

  @Test(
    arguments: [
      ("jj<Enter>", "jj\r"), ("<C-d>", "\u{4}"), ("<lt>x>", "<x>"), ("<M-x>", "\u{1B}x"),
      ("a<b", "a<b"), ("<Unknown>", "<Unknown>"), ("é<Up>", "é\u{1B}OA"),
      ("<click:0,4>", "\u{1B}[<0;5;1M\u{1B}[<0;5;1m"),
    ] as [(String, HostileText)])
  func keysHaveNames(keys: String, bytes: HostileText) {
    #expect(KeyNames.bytes(of: keys) == Array(bytes.text.utf8))
  }
}
