import Testing

@testable import TUI

@Suite struct TerminalErrorTests {
  @Test func everyErrorIsOneHarmlessLineThatNamesThePlainMode() {
    let errors: [TerminalError] = [
      .outputIsNoTerminal, .noKeyboard, .noName, .unknown(name: "x\u{1B}[31m\ny"),
      .cannotDraw(name: "dumb"), .noPipe(code: 24),
    ]
    for error in errors {
      #expect(error.description.contains("rashomon conflicts"))
      #expect(error.description.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
  }
}
