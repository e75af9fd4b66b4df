import Model
import TUI
import TestSupport
import Testing

@Suite struct PipeTests {
  @Test(
    arguments: [
      ("wc -w", ["wc", "-w"]), ("  grep  a ", ["grep", "a"]), ("grep 'a b'", ["grep", "a b"]),
      ("grep \"a 'b\"", ["grep", "a 'b"]), ("a\\ b", ["a b"]), ("'a\\b'", ["a\\b"]),
      ("x ''", ["x", ""]), ("a'b'c", ["abc"]),
      (
        "rm *; echo $HOME | cat > x",
        [
          "rm", "*;", "echo", "$HOME", "|", "cat", ">", "x",
        ]
      ),
    ] as [(String, [String])])
  func wordsAreSplitAtBlanks(text: String, words: [String]) throws {
    #expect(try CommandWords.split(text) == words)
  }

  @Test(arguments: [
    ("grep 'a", "the quote ' is not closed"), ("a\\", "nothing follows the last \\"),
    ("   ", "no program named"), ("'' x", "no program named"),
  ])
  func whatIsNoCommandIsRefused(text: String, reason: String) {
    #expect(throws: Refusal(reason)) { try CommandWords.split(text) }
  }

  @Test func thePassageIsHandedOnAndInTheLibraryTheReport() {
    var driver = Driver.comparing()
    driver.press("y")
    guard case .copy(let copied) = driver.effects.last else {
      Issue.record("nothing copied")
      return
    }
    driver.press("|")
    driver.type("wc -w")
    driver.press("Enter")
    #expect(driver.effects.last == .pipe(["wc", "-w"], .passage(copied)))
    driver.press("q")
    driver.type(":pipe cat -n")
    driver.press("Enter")
    #expect(driver.effects.last == .pipe(["cat", "-n"], .report))
  }

  @Test func whatTheProgramSaysIsShownAndScrolledAndClosed() {
    var driver = Driver.comparing(columns: 60, rows: 16)
    let lines = (1...40).map { "line \($0)\tof\u{1B}[31m it" }.joined(separator: "\n")
    driver.tell(.programSaid(title: "cat", text: lines, hasFailed: false))
    #expect(FrameText.of(driver.frame).contains("line 1  of"))
    #expect(!driver.frame.cells.contains { $0.scalar == 0x1B })
    driver.press("j", "j")
    #expect(!FrameText.of(driver.frame).contains("line 2 "))
    for _ in 0..<100 { driver.press("PgDn") }
    #expect(FrameText.of(driver.frame).contains("line 40"))
    driver.press("q")
    #expect(!FrameText.of(driver.frame).contains("line 40") && driver.state.place == .compare)
  }
}
