import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct SessionTests {
  /// A driver that starts with what another one left.
  private func next(after driver: Driver, isReadFirst: Bool) throws -> Driver {
    let text = try #require(driver.state.session.text)
    let session = try #require(Session(text))
    var next = Driver(columns: driver.state.size.columns, rows: driver.state.size.rows)
    if isReadFirst { next.tell(.analysed(FerryStory.findings())) }
    next.tell(.sessionFound(session))
    if !isReadFirst { next.tell(.analysed(FerryStory.findings())) }
    return next
  }

  @Test(arguments: [true, false])
  func compareIsTakenUpWhereItWasLeft(isReadFirst: Bool) throws {
    var driver = Driver.comparing(columns: 100, rows: 20)
    driver.type("s3")
    driver.press("]c", "Tab", "C-e")
    let next = try next(after: driver, isReadFirst: isReadFirst)
    #expect(FrameText.rows(of: next.frame) == FrameText.rows(of: driver.frame))
    #expect(next.frame.cursor?.row == driver.frame.cursor?.row)
  }

  @Test func columnsFoldsAndTheFilterOfCompareAreTakenUp() throws {
    var driver = Driver.comparing(columns: 120, rows: 30)
    driver.press("zM", "+", "+", "Tab")
    let next = try next(after: driver, isReadFirst: true)
    #expect(FrameText.rows(of: next.frame) == FrameText.rows(of: driver.frame))
    #expect(FrameText.rows(of: next.frame) != FrameText.rows(of: Driver.comparing().frame))
  }

  @Test(arguments: [true, false])
  func columnsThatWereChosenAreThoseOfTheStoryAlsoAtTheNextStart(isReadFirst: Bool) throws {
    var driver = Driver.comparing(columns: 160, rows: 30)
    driver.type("s4")
    driver.type("s1")
    /// The letters of the columns, from left to right.
    func letters(_ driver: Driver) -> [Character] {
      let head = FrameText.rows(of: driver.frame)[0]
      return head.split(separator: "│").compactMap { $0.dropFirst().first }
    }
    #expect(letters(driver) == ["B", "D"])
    driver.press("q", "Enter")
    #expect(letters(driver) == ["B", "D"])
    driver.press("q")
    var next = try next(after: driver, isReadFirst: isReadFirst)
    #expect(next.state.place == .library)
    next.press("Enter")
    #expect(letters(next) == ["B", "D"])
  }

  @Test func columnsThatNobodyChoseAreNotKept() {
    var driver = Driver.comparing()
    driver.press("q")
    #expect(driver.state.session.columns == [])
  }

  @Test func aSessionOfAnEarlierVersionHasNoChosenColumns() {
    let text = #"{"commands":[],"paths":["harbour/"],"screens":[],"searches":[]}"#
    #expect(Session(text)?.columns == nil && Session(text) != nil)
  }

  @Test func theMatrixAndTheTimelineAreTakenUp() throws {
    var driver = Driver.onFerry(columns: 120, rows: 30)
    driver.press("M", "f", "S", "j", "l")
    let matrix = try next(after: driver, isReadFirst: true)
    #expect(FrameText.rows(of: matrix.frame)[0...28] == FrameText.rows(of: driver.frame)[0...28])
    driver.press("T")
    let timeline = try next(after: driver, isReadFirst: false)
    #expect(timeline.state.place == .timeline)
    #expect(timeline.effects.contains { if case .readTimes = $0 { true } else { false } })
  }

  @Test func theScreensOfOtherPathsAreNotTakenUp() throws {
    let text = try #require(Driver.comparing().state.session.text)
    let session = try #require(Session(text))
    var next = Driver(paths: ["harbour/a.txt"])
    next.tell(.sessionFound(session))
    next.tell(.analysed(FerryStory.findings()))
    #expect(next.state.place == .library)
  }

  @Test func theReaderAndTheFoldsAreTakenUp() throws {
    var driver = Driver.onFerry(columns: 60, rows: 12)
    driver.press("j", "Enter", "C-d")
    let next = try next(after: driver, isReadFirst: true)
    #expect(FrameText.rows(of: next.frame)[0..<11] == FrameText.rows(of: driver.frame)[0..<11])
    var folded = Driver.onFerry()
    folded.press("za")
    let unread = try self.next(after: folded, isReadFirst: false)
    #expect(FrameText.rows(of: unread.frame)[1...5] == FrameText.rows(of: folded.frame)[1...5])
  }

  @Test func theFilterAndTheOrderOfMarksAreTakenUp() throws {
    var driver = Driver.withMarks()
    driver.press("S", "F")
    driver.type("verdict:open")
    driver.press("Enter")
    let next = try next(after: driver, isReadFirst: true)
    #expect(FrameText.rows(of: next.frame)[0].contains("shown: open"))
    #expect(FrameText.rows(of: next.frame)[0].contains("by verdict"))
  }

  @Test func aReaderWhoHasBegunIsNotTakenElsewhere() throws {
    let text = try #require(Driver.comparing().state.session.text)
    let session = try #require(Session(text))
    var next = Driver()
    next.tell(.sessionFound(session))
    next.press("j")
    next.tell(.analysed(FerryStory.findings()))
    #expect(next.state.place == .library)
  }

  @Test func commandsAndSearchesAreKept() throws {
    var driver = Driver.comparing()
    driver.press(":")
    driver.type("set mouse off")
    driver.press("Enter", "/")
    driver.type("ferry")
    driver.press("Enter", "q")
    var next = try next(after: driver, isReadFirst: true)
    next.press(":", "Up")
    #expect(FrameText.rows(of: next.frame)[39].hasPrefix(":set mouse off"))
    next.press("Esc", "/", "Up")
    #expect(FrameText.rows(of: next.frame)[39].hasPrefix("/ferry"))
  }

  @Test func articlesThatAreGoneAreLeftOut() throws {
    let text = try #require(Driver.comparing().state.session.text)
    let session = try #require(Session(text))
    var next = Driver()
    next.tell(.sessionFound(session))
    next.tell(.analysed(Findings(Analysis(), generation: 1)))
    #expect(next.state.place == .library)
  }

  @Test(arguments: ["", "{}", "[]", "{\"screens\": 3}"])
  func textOfAnotherVersionIsNoSession(text: String) {
    #expect(Session(text) == nil)
  }

  @Test func theTourIsSeenOnceAndOtherKeysThanThoseThatCloseDoWhatTheyDo() {
    var driver = Driver.onFerry()
    driver.tell(.firstStart)
    #expect(FrameText.of(driver.frame).contains("Rashomon in one minute"))
    var closed = driver
    closed.press("q")
    #expect(closed.effects.last == .keepTourSeen && closed.state.place == .library)
    driver.press("Enter")
    #expect(driver.effects.contains(.keepTourSeen) && driver.state.place == .compare)
  }
}
