import TUI
import TestSupport
import Testing

@Suite struct HelpTests {
  @Test func helpSaysHowFarItGoes() {
    var driver = Driver.onFerry(columns: 80, rows: 24)
    driver.press("?")
    #expect(FrameText.rows(of: driver.frame).last?.contains(" 1-23 of ") == true)
    driver.press("j")
    #expect(FrameText.rows(of: driver.frame).last?.contains(" 2-24 of ") == true)
  }
}
