import Glibc
import Model
import Testing

@testable import TUI

@Suite struct TerminalEffectsTests {
  /// A terminal that only counts how often it was handed over.
  private final class CountingTerminal: Terminal {
    var size: Size { Size(columns: 80, rows: 24) }
    var suspended = 0
    var resumed = 0
    func show(_ frame: Frame) {}
    func events(waking wake: CInt, waiting: Bool) -> [TerminalEvent] { [] }
    func suspend() { suspended += 1 }
    func resume() { resumed += 1 }
    func stop() {}
    func use(_ theme: ThemeName) {}
    func use(mouse: Bool) {}
    func leave() {}
  }

  private func edit(note: String, editor: String) -> (
    messages: [Message], terminal: CountingTerminal
  ) {
    let terminal = CountingTerminal()
    var messages: [Message] = []
    let id = "\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    let settings = EffectSettings(
      storeLocations: [], environment: ["PATH": "/usr/bin:/bin", "EDITOR": editor], author: "",
      version: "1", now: { "" }, newID: { id })
    TerminalEffects(settings: settings) { messages.append($0) }
      .editNote(.mark(id: "m"), note: note, on: terminal)
    #expect(access(P_tmpdir + "/rashomon-note-\(id).txt", F_OK) != 0)
    return (messages, terminal)
  }

  @Test(arguments: [(0, nil), (1, "copied 74994 of 74995 bytes; terminals take no more at once")])
  func aCopyThatIsCutIsSaidToBe(beyond: Int, reason: String?) {
    var reasons: [String] = []
    let settings = EffectSettings(
      storeLocations: [], environment: [:], author: "", version: "1", now: { "" }, newID: { "i" })
    TerminalEffects(settings: settings) {
      if case .failed(let reason) = $0 { reasons.append(reason) }
    }.copy(String(repeating: "a", count: Clipboard.limit + beyond))
    #expect(reasons == (reason.map { [$0] } ?? []))
  }

  @Test func theEditorGetsTheNoteAndTheTerminal() {
    let (messages, terminal) = edit(note: "old", editor: "sed -i s/old/new/")
    guard case .noteEdited(.mark(id: "m"), let note) = messages.first else {
      Issue.record("no note")
      return
    }
    #expect(note == "new")
    #expect(terminal.suspended == 1 && terminal.resumed == 1)
  }

  @Test(arguments: ["false", "no-such-editor-anywhere 2>/dev/null", "printf '\\377' >"])
  func anEditorThatFailsLeavesTheNote(editor: String) {
    let (messages, terminal) = edit(note: "old", editor: editor)
    guard case .failed(let reason) = messages.first else {
      Issue.record("no reason")
      return
    }
    #expect(reason.hasSuffix("the note is as it was"))
    #expect(terminal.resumed == 1)
  }
}
