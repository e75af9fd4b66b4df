import Glibc
import Model
import TestSupport
import Testing

@testable import TUI

/// What is handed to other programs is an argument or input, whatever it says.
@Suite struct HostileArgumentsTests {
  private final class StillTerminal: Terminal {
    var size: Size { Size(columns: 80, rows: 24) }
    func show(_ frame: Frame) {}
    func events(waking wake: CInt, waiting: Bool) -> [TerminalEvent] { [] }
    func suspend() {}
    func resume() {}
    func stop() {}
    func use(_ theme: ThemeName) {}
    func use(mouse: Bool) {}
    func leave() {}
  }

  private static let names: [HostileText] = [
    "-rf", "--help", "$(touch owned)", "`touch owned`", "a;touch owned", "a|touch owned", "a\nb",
    "a b", "'\"\\", "*", "~", "\u{1B}]0;owned\u{7}", "https://evil.example/x",
    "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
  ]

  @Test(arguments: names, [true, false])
  func aFileIsOneArgumentThatIsNoOptionAndNoAddress(name: HostileText, isSetting: Bool) throws {
    let folder = try TemporaryFolder()
    let script = folder.path + "/browser"
    try folder.write(
      "#!/bin/sh\nprintf '%s' \"$#\" > \"\(folder.path)/count\"\nprintf '%s' \"$1\" > \"\(folder.path)/name\"\n",
      to: "browser")
    chmod(script, 0o700)
    var reader = ReaderSettings()
    if isSetting { reader.browser = [script] }
    let settings = EffectSettings(
      storeLocations: [], environment: ["PATH": "/usr/bin:/bin", "BROWSER": script], author: "",
      version: "1", now: { "" }, newID: { "1" }, reader: reader)
    var messages: [Message] = []
    TerminalEffects(settings: settings) { messages.append($0) }
      .openSource(name.text, on: StillTerminal())
    #expect(messages.isEmpty)
    #expect(try text(folder.path + "/count") == "1")
    #expect(try text(folder.path + "/name") == "./" + name.text)
    #expect(access(folder.path + "/owned", F_OK) != 0 && access("owned", F_OK) != 0)
  }

  @Test(arguments: names)
  func aCopyIsBase64WhateverItHolds(name: HostileText) {
    let sequence = Clipboard.sequence(for: name.text)
    #expect(sequence.starts(with: Array("\u{1B}]52;c;".utf8)) && sequence.last == 7)
    #expect(sequence.dropFirst(7).dropLast().allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3B })
  }

  private func text(_ path: String) throws -> String {
    try #require(NewFile.contents(of: path, limit: 10_000))
  }
}
