import Testing

@testable import TUI

@Suite struct ChildProcessTests {
  private let environment = ["PATH": "/usr/bin:/bin"]

  private func feed(_ words: [String], _ input: String, patience: Int? = 10_000) -> ChildProcess
    .Run?
  {
    guard let program = ProgramPath.find(words[0], environment) else { return nil }
    return ChildProcess.feed(
      [program] + words.dropFirst(), input: Array(input.utf8), environment: environment,
      patience: patience)
  }

  @Test func aProgramGetsTheInputAndItsWordsAreGathered() {
    let long = String(repeating: "ab\n", count: 50_000)
    #expect(feed(["wc", "-l"], long)?.output == Array("50000\n".utf8))
    #expect(feed(["cat"], "a;$(b)")?.output == Array("a;$(b)".utf8))
  }

  @Test func standardErrorAndTheStatusAreTold() {
    let run = feed(["sh", "-c", "echo no >&2; exit 3"], "")
    #expect(run?.output == Array("no\n".utf8) && run?.status == 3)
  }

  @Test func aProgramThatReadsNothingDoesNotEndUs() {
    #expect(feed(["true"], String(repeating: "x", count: 5_000_000))?.status == 0)
  }

  @Test func aProgramThatNeverStopsIsEndedAtTheLimit() {
    let run = feed(["yes"], "")
    #expect(run?.output.count == ChildProcess.outputLimit && run?.status == nil)
  }

  @Test func aProgramThatSaysNothingForTooLongIsEnded() {
    #expect(feed(["sleep", "1000"], "", patience: 1) == ChildProcess.Run(status: nil, output: []))
  }

  @Test func aChildThatKeepsTheCopyIsNotWaitedFor() {
    let run = feed(["sh", "-c", "cat >/dev/null; (exec sleep 3 &)"], "copy", patience: nil)
    #expect(run == ChildProcess.Run(status: 0, output: []))
  }

  @Test func aProgramThatIsNotThereIsNotFound() {
    #expect(ProgramPath.find("no-such-program-here", environment) == nil)
    #expect(ProgramPath.find("", environment) == nil)
    #expect(ProgramPath.find("/bin/sh", [:]) == "/bin/sh")
  }

  private func output(
    _ words: [String], _ input: String = "", limit: Int = 1_000_000, seconds: Int = 20
  ) -> ChildProcess.Output? {
    guard let program = ProgramPath.find(words[0], environment) else { return nil }
    return ChildProcess.output(
      of: [program] + words.dropFirst(), input: Array(input.utf8), environment: environment,
      limit: limit, seconds: seconds)
  }

  @Test func aProgramThatIsAskedCanGoBackInItsInput() {
    let input = String(repeating: "ab\n", count: 100_000) + "end\n"
    #expect(
      output(["sh", "-c", "tail -n 1 /dev/stdin; head -n 1 /dev/stdin"], input)
        == .written(Array("end\nab\n".utf8), status: 0))
    #expect(output(["sh", "-c", "echo no >&2; exit 3"]) == .written([], status: 3))
  }

  @Test func aProgramThatIsAskedIsEndedAtItsBounds() {
    #expect(output(["yes"], limit: 100_000) == .tooLarge)
    #expect(output(["sleep", "1000"], seconds: 0) == .tooSlow)
    #expect(output(["sh", "-c", "kill -9 $$"]) == .failed)
  }
}
