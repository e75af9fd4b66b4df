import TUI
import Testing

@Suite struct PendingKeysTests {
  /// Presses keys and gives the last outcome.
  private func press(_ text: String, in place: Place) -> (PendingKeys, PendingKeys.Outcome?) {
    var pending = PendingKeys()
    var outcome: PendingKeys.Outcome?
    for scalar in text.unicodeScalars {
      outcome = pending.press(.character(scalar), in: place, of: .standard)
    }
    return (pending, outcome)
  }

  @Test(arguments: [
    ("j", Command(.down)), ("12j", Command(.down, count: 12)), ("gg", Command(.first)),
    ("3]c", Command(.nextConflict, count: 3)), ("10G", Command(.last, count: 10)),
    ("99999999999999999999j", Command(.down, count: PendingKeys.largestCount)),
  ])
  func keysMakeACommand(keys: String, command: Command) {
    let (pending, outcome) = press(keys, in: .compare)
    guard case .command(let made) = outcome else {
      Issue.record("no command: \(String(describing: outcome))")
      return
    }
    #expect(made == command)
    #expect(pending.isEmpty)
  }

  @Test func keysThatWaitAreWrittenAsTheyWerePressed() {
    let (pending, outcome) = press("12]", in: .compare)
    guard case .waits = outcome else {
      Issue.record("did not wait")
      return
    }
    #expect(pending.notation == "12]")
  }

  @Test func anUnboundKeyNamesTheScreensInWhichItWorks() {
    let (pending, outcome) = press("v", in: .library)
    guard case .unbound(let keys, let elsewhere) = outcome else {
      Issue.record("bound")
      return
    }
    #expect(keys == [.character("v")] && elsewhere == [.reader, .compare])
    #expect(pending.isEmpty)
  }

  @Test func digitsChooseInMenus() {
    guard case .command(let command) = press("3", in: .menu).1 else {
      Issue.record("no command")
      return
    }
    #expect(command == Command(.select, digit: 3))
  }
}
