import TUI
import TestSupport
import Testing

/// The reader on a terminal, over hostile files: what it sends is what ncurses sends for any text.
@Suite(.serialized) struct HostileScreensTests {
  @Test(arguments: [2, 5])
  func noScreenSendsWhatAnArticleSays(slice: Int) throws {
    let hostile = try HostileCase(HostileFilesTests.all.slice(slice, stride: 7))
    try hostile.mark()
    let reader = try hostile.place.open(size: Size(columns: 160, rows: 50))
    reader.waitFor("articles")
    // A story whose rows are open, and down to the problems.
    for key in ["zR", "<C-f>", "<C-f>", "y", "<C-f>", "G", "y"] { press(key, reader) }
    reader.press("gg<Enter>")
    reader.waitFor("Tab column")
    for key in ["y", "<Tab>", "]c", "]c", "p", "<Esc>", "<Enter>", "<Esc>"] { press(key, reader) }
    reader.press("M")
    reader.waitFor("conflicts and tensions")
    for key in ["y", "<C-f>", "f", "f"] { press(key, reader) }
    for key in ["T", "y", "<C-f>", "D", "y", "j", "j", "<C-f>"] { press(key, reader) }
    reader.press("<C-c>")
    #expect(reader.waitForEnd() == .exit(status: 0))
    #expect(reader.screen.leftBehind == [])
    var scan = OutputScan()
    scan.look(at: reader, from: "terminal")
    #expect(scan.count == 0, "\(scan.examples.joined(separator: "\n"))")
    #expect(scan.bytes > 10_000)
    print("hostile files on a terminal:", scan.bytes, "scalars,", scan.count, "that act")
  }

  /// Presses a key, and waits until it was taken: the line for commands comes after it.
  private func press(_ key: String, _ reader: Reader) {
    reader.press(key)
    reader.press(":")
    reader.waitUntil("a line for commands") { $0.rows.last?.hasPrefix(":") == true }
    reader.press("<Esc>")
    reader.waitUntil("no line for commands") { $0.rows.last?.hasPrefix(":") != true }
  }
}
