import Foundation
import Model
import TUI
import TestSupport
import Testing

@Suite struct EverySizeTests {
  /// A reader on each screen and under each popup.
  static let drivers: [(name: String, driver: Driver)] = {
    var drivers: [(String, Driver)] = [
      ("empty", Driver()), ("library", .onFerry()), ("compare", .comparing()),
      ("marks", .withMarks()),
    ]
    func add(_ name: String, _ driver: Driver, _ keys: String...) {
      var driver = driver
      for key in keys { driver.press(key) }
      drivers.append((name, driver))
    }
    add("reader", .onFerry(), "j", "Enter", "]c")
    add("help", .comparing(), "?", "G")
    add("verdicts", .comparing(), "m")
    add("reasons", .comparing(), "Enter", "j")
    add("matrix", .onFerry(), "M", "l", "j")
    add("all of the matrix", .onFerry(), "M", "f", "f", "f", "G", "$")
    add("timeline", .onTimeline(), "j")
    add("all of the timeline", .onTimeline(), "0", "G")
    add("selecting", .comparing(), "v", "j", "Tab", "v")
    var typing = Driver.comparing()
    typing.press("a")
    typing.type("a note – 两天, longer than a narrow window")
    drivers.append(("prompt", typing))
    var three = Driver.comparing()
    three.type("s3")
    drivers.append(("three", three))
    var five = Driver.comparing(columns: 200)
    five.type("s3s4s5")
    add("five", five, "S", "C-e", "3", "+", "zM")
    add("sources", five, "s", "j")
    add("slots", .comparing(), "f", "j")
    add("peek", .comparing(), "p", "j")
    add("filtered", .comparing(), "f", "3", "]e")
    add("problems", .onFerry(), "G", "Enter")
    add("sort", .onFerry(), "S")
    add("hits", .withHits())
    add("export", .withMarks(), "f", "e")
    add("name", .comparing(), "e", "Enter", "Enter")
    var asked = Driver.comparing()
    asked.tell(.exported(ExportRequest(.csv, path: "a/very/long/way/to/\u{1B}out.csv"), .isThere))
    drivers.append(("replace", asked))
    var writing = Driver.comparing()
    writing.press("e", "Enter", "Enter", "Enter")
    writing.tell(.exporting(WorkProgress(.writing, done: 1240, total: 5000)))
    drivers.append(("writing", writing))
    var fault = Driver.onFerry()
    fault.press("&")
    fault.type("has:what")
    fault.press("Enter")
    drivers.append(("fault", fault))
    var tour = Driver.onFerry()
    tour.tell(.firstStart)
    drivers.append(("tour", tour))
    var said = Driver.comparing()
    said.tell(.programSaid(title: "wc -l", text: "12\n", hasFailed: false))
    drivers.append(("said", said))
    return drivers
  }()

  @Test(arguments: drivers.indices)
  func nothingTrapsAndNoControlIsDrawnAtAnySize(index: Int) {
    var driver = Self.drivers[index].driver
    for size in Self.sizes {
      driver.tell(.resized(size))
      let frame = driver.frame
      #expect(frame.cells.allSatisfy { $0.scalar == 0 || $0.scalar >= 0x20 && $0.scalar != 0x7F })
      if let cursor = frame.cursor {
        #expect(cursor.row < size.rows && cursor.column < size.columns)
      }
    }
    // Keys work on after the smallest window as before.
    driver.tell(.resized(Size(columns: 0, rows: 0)))
    driver.press("Esc", "j", "k", "C-d", "C-u", "G", "gg", "Tab", "]c", "Enter")
    driver.tell(.resized(Size(columns: 80, rows: 24)))
    #expect(driver.frame.cells.contains { $0.scalar != 0x20 })
  }

  /// Every width at some heights and every height at some widths.
  private static let sizes: [Size] =
    (1...130).flatMap { columns in [1, 6, 16].map { Size(columns: columns, rows: $0) } }
    + (1...45).flatMap { rows in [7, 40, 100].map { Size(columns: $0, rows: rows) } }

  /// What stands in a footer, without the position that help has at its right end, or an export.
  private func hintsShown(in footer: String) -> [String] {
    let position = footer.range(
      of: " *([0-9]+-[0-9]+ of [0-9]+|writing [0-9,]+ of [0-9,]+( · Esc stops)?|[0-9]+%)$",
      options: .regularExpression)
    return footer.replacingCharacters(in: position ?? (footer.endIndex..<footer.endIndex), with: "")
      .split(separator: "  ").map(String.init)
  }

  @Test(arguments: drivers.indices)
  func theFooterHoldsWholeHintsOnly(index: Int) {
    var driver = Self.drivers[index].driver
    guard driver.state.popup?.place != .prompt else { return }
    driver.press("C-l")
    // While a passage is selected the line says so in place of the keys.
    guard driver.state.message == nil else { return }
    let hints = Set(
      KeyTable.standard.bindings(in: driver.state.place).compactMap { binding in
        binding.hint.map { "\(binding.keys[0].notation) \($0)" }
      })
    for columns in stride(from: 1, through: 130, by: 3) {
      driver.tell(.resized(Size(columns: columns, rows: 10)))
      let footer = FrameText.rows(of: driver.frame)[9].trimmedEnd.dropFirst()
      let shown = hintsShown(in: String(footer))
      #expect(shown.allSatisfy(hints.contains), "\(shown) at \(columns)")
    }
  }
}
