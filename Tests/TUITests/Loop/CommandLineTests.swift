import Model
import TUI
import TestSupport
import Testing

@Suite struct CommandLineTests {
  private func run(_ line: String, on driver: Driver) -> Driver {
    var driver = driver
    driver.press(":")
    driver.type(line)
    driver.press("Enter")
    return driver
  }

  @Test func everyActionOfAScreenHasACommandOfItsName() {
    for action in Action.allCases {
      let isOnScreen = KeyTable.standard.bindings.contains {
        $0.action == action && !$0.places.isDisjoint(with: Place.screens)
      }
      let isNamed = LineCommand.all.contains { $0.name == action.name || $0.name == "next-filter" }
      if isOnScreen, action != .command { #expect(isNamed, "\(action.name)") }
    }
    #expect(Set(LineCommand.all.map(\.name)).count == LineCommand.all.count)
  }

  @Test(arguments: [
    ("export markdown out.md", Effect.export(ExportRequest(.markdown, path: "out.md"))),
    ("export csv a b.csv", .export(ExportRequest(.csv, path: "a b.csv"))),
    ("set theme light", .useTheme(.light)),
    ("set mouse off", .useMouse(false)), ("q", .quit), ("wq", .quit), ("redraw", .redraw),
  ])
  func aCommandAsksForWhatItSays(line: String, effect: Effect) {
    #expect(run(line, on: .comparing()).effects.last == effect)
  }

  @Test(arguments: [
    ("exprot markdown x", "no command \"exprot\"; did you mean export?"),
    ("next-conflit", "no command \"next-conflit\"; did you mean next-conflict?"),
    ("xyzzy", "no command \"xyzzy\""), ("export word x", "no format \"word\"; there are "),
    ("export markdown", "name a file"),
    ("choose-all", "choose-all works in Discrepancies, not here"),
    ("down three", "down takes a number, not \"three\""), ("set theme pink", "no theme \"pink\""),
    ("set colour red", "no setting \"colour\""),
    ("help xyzzy", "neither a key nor a command"),
  ])
  func aWrongCommandIsRefusedWithWhatThereIs(line: String, reason: String) {
    let driver = run(line, on: .comparing())
    #expect(driver.state.message?.isProblem == true)
    #expect(
      driver.state.message?.text.hasPrefix(reason) == true, "\(driver.state.message?.text ?? "")")
  }

  @Test func aKeyAndACommandAreExplained() {
    #expect(run("help ]c", on: .comparing()).state.message?.text == "]c  next conflict")
    let elsewhere = run("help *", on: .comparing()).state.message?.text
    #expect(elsewhere == "*  choose every mark shown, or drop all (in Discrepancies)")
    #expect(run("help export", on: .comparing()).state.message?.text.hasPrefix(":export ") == true)
    #expect(run("help", on: .comparing()).state.place == .help)
  }

  @Test func anArticleIsOpenedByItsName() {
    let driver = run("open B", on: .onFerry())
    #expect(driver.state.place == .reader)
    #expect(run("open harbour/c.txt", on: .comparing()).state.place == .reader)
    #expect(
      run("open nothing so called", on: .onFerry()).effects == [.findPath("nothing so called")])
    #expect(run("open ./c.txt", on: .onFerry()).effects == [.findPath("./c.txt")])
  }

  @Test func aNumberGoesToThatItem() {
    var driver = run("3", on: .onFerry())
    let third = driver.frame
    driver.press("3G")
    #expect(driver.frame.cursor?.row == third.cursor?.row)
  }

  @Test func tabCompletesAndGoesRound() {
    var driver = Driver.comparing()
    driver.press(":")
    driver.type("next-c")
    driver.press("Tab")
    #expect(FrameText.rows(of: driver.frame)[39].hasPrefix(":next-column"))
    #expect(FrameText.rows(of: driver.frame)[38].contains("next-column  next-conflict"))
    driver.press("Tab")
    #expect(FrameText.rows(of: driver.frame)[39].hasPrefix(":next-conflict"))
    driver.press("S-Tab")
    #expect(FrameText.rows(of: driver.frame)[39].hasPrefix(":next-column"))
    driver.press("C-u")
    driver.type("set theme col")
    driver.press("Tab")
    #expect(FrameText.rows(of: driver.frame)[39].hasPrefix(":set theme colour-blind"))
  }

  @Test func commandsTypedBeforeComeBackAndEachOnce() {
    var driver = run("set mouse off", on: .comparing())
    driver = run("redraw", on: driver)
    driver = run("set mouse off", on: driver)
    driver.press(":", "Up")
    #expect(FrameText.rows(of: driver.frame)[39].hasPrefix(":set mouse off"))
    driver.press("Up")
    #expect(FrameText.rows(of: driver.frame)[39].hasPrefix(":redraw"))
    driver.press("Up")
    #expect(FrameText.rows(of: driver.frame)[39].hasPrefix(":redraw"))
  }

  @Test func signsChangeAtOnce() {
    let driver = run("set signs ascii", on: .comparing())
    #expect(!FrameText.of(driver.frame).contains("≠"))
  }

  @Test func pastedTextIsTextAndNoCommand() {
    var driver = Driver.comparing()
    driver.press(":")
    driver.tell(.key(.paste("q\nq\n")))
    #expect(driver.state.place == .prompt && !driver.effects.contains(.quit))
  }

  @Test func theTourIsShownAndAnyKeyEndsIt() {
    var driver = run("tour", on: .comparing())
    #expect(FrameText.of(driver.frame).contains("Rashomon in one minute"))
    driver.press("q")
    #expect(!FrameText.of(driver.frame).contains("Rashomon in one minute"))
    #expect(driver.state.place == .compare)
  }
}
