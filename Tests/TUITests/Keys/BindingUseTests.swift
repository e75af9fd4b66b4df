import TUI
import Testing

@Suite struct BindingUseTests {
  /// Readers in every place, in enough states that each key has something to do in one of them.
  private static let drivers: [Driver] = {
    var drivers: [Driver] = []
    func add(_ driver: Driver, _ keys: String...) {
      var driver = driver
      for key in keys { driver.press(key) }
      drivers.append(driver)
    }
    let small = Driver.onFerry(columns: 60, rows: 12)
    let wide = Driver.comparing(columns: 120, rows: 16)
    add(wide)
    add(wide, "Tab", "3", "C-e")
    add(wide, "s", "3")
    add(wide, "G", "za")
    add(wide, "v", "v", "Tab", "j", "j")
    add(wide, "s")
    add(small)
    add(small, "G")
    add(small, "j")
    add(small, "za")
    add(small, "/", "r", "o", "Enter")
    add(small, "j", "Space")
    add(small, "j", "Space", "Space")
    let reader = { () -> Driver in
      var driver = small
      driver.press("j", "Enter")
      return driver
    }()
    add(reader)
    add(reader, "G")
    add(reader, "/", "t", "h", "e", "Enter")
    let compare = Driver.comparing(columns: 60, rows: 16)
    add(compare)
    add(compare, "G")
    add(compare, "j", "v", "Tab")
    add(compare, "/", "t", "h", "e", "Enter")
    var marked = compare
    for key in ["1", "2"] {
      marked.press("m", key)
      marked.keepLastMark(id: "m" + key)
      marked.press("]c")
    }
    add(marked)
    var undone = marked
    undone.press("u")
    undone.tell(.marksDeleted(ids: ["m2"], cause: .undo))
    add(undone)
    add(undone, "D")
    add(marked, "D")
    add(marked, "D", "G")
    add(marked, "D", "/", "n", "Enter")
    add(marked, "?")
    add(marked, "?", "G")
    add(marked, "?", "/", "t", "h", "e", "Enter")
    add(marked, "m")
    add(marked, "m", "j")
    add(marked, "Enter")
    add(marked, "Enter", "j", "j", "j")
    for keys in [["M"], ["M", "l"], ["M", "G", "$"]] {
      var matrix = Driver.onFerry(columns: 60, rows: 6)
      for key in keys { matrix.press(key) }
      add(matrix)
      add(matrix, "/", "r", "Enter")
    }
    add(marked, "M")
    add(undone, "M")
    for keys in [[], ["j"], ["G"]] {
      var timeline = Driver.onTimeline(columns: 60, rows: 8)
      for key in keys { timeline.press(key) }
      add(timeline)
      add(timeline, "/", "r", "Enter")
    }
    var typing = compare
    typing.press("/")
    typing.type("one")
    typing.press("Enter", "/")
    typing.type("two words")
    drivers.append(typing)
    add(small, "j", "Space", "j", "Space", "G", "k")
    add(small, "G", "Enter")
    var edited = small
    edited.tell(.storiesEdited(FerryStory.edit, cause: .edit))
    add(edited)
    edited.tell(.storiesEdited(FerryStory.edit, cause: .undo))
    add(edited)
    var problems = small
    problems.tell(.analysed(FerryStory.withProblems(30)))
    add(problems, "G", "Enter")
    add(problems, "G", "Enter", "G")
    add(problems, "G", "Enter", "/", "f", "Enter")
    let hits = Driver.withHits(columns: 60, rows: 12)
    add(hits)
    add(hits, "G")
    add(typing, "Left", "Left")
    add(typing, "Up")
    var command = compare
    command.press(":")
    command.type("he")
    drivers.append(command)
    add(marked, "D", "Space")
    var asked = compare
    asked.tell(.exported(ExportRequest(.csv, path: "out.csv"), .isThere))
    add(asked)
    return drivers
  }()

  @Test(arguments: Place.allCases)
  func everyKeyOfTheTableDoesSomethingSomewhere(place: Place) {
    let drivers = Self.drivers.filter { $0.state.place == place }
    #expect(!drivers.isEmpty)
    for sequence in KeyTable.standard.bindings(in: place).flatMap(\.keys) {
      #expect(
        drivers.contains { doesSomething(sequence, on: $0) }, "\(sequence.notation) in \(place)")
    }
  }

  private func doesSomething(_ sequence: KeySequence, on driver: Driver) -> Bool {
    var driver = driver
    let before = driver.frame
    let effects = driver.effects.count
    let message = driver.state.message
    for step in sequence.steps {
      switch step {
      case .key(let key): driver.tell(.key(key))
      case .digit: driver.tell(.key(.character("3")))
      }
    }
    if driver.state.message?.isProblem == true { return false }
    if driver.effects.count > effects { return true }
    // A message that only goes away is no doing of the key.
    if message != nil, driver.state.message == nil {
      return rowsAboveFooter(driver.frame) != rowsAboveFooter(before)
    }
    return driver.frame != before
  }

  private func rowsAboveFooter(_ frame: Frame) -> [Cell] {
    Array(frame.cells.dropLast(frame.size.columns))
  }

  @Test func everyScreenTellsAnUnboundKeyApart() {
    var driver = Driver.onFerry()
    driver.press("v")
    #expect(driver.state.message?.text == "v works in Reader, Compare, not here")
    driver.press("Q")
    #expect(driver.state.message?.text == "Q does nothing here; ? lists the keys")
  }

  @Test func aSequenceOfAnotherScreenIsRefusedWholeAndItsLastKeyDoesNothing() {
    var driver = Driver.onFerry()
    driver.press("]c")
    #expect(driver.state.message?.text == "]c works in Reader, Compare, Matrix, Timeline, not here")
    #expect(driver.state.place == .library)
    driver.press("]x")
    #expect(driver.state.message?.text == "]x does nothing here; ? lists the keys")
  }
}
