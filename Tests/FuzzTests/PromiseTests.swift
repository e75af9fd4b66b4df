import Model
import TUI
import Testing

@testable import FuzzTargets

/// A promise that cannot be broken is none: each is held against what breaks it.
@Suite struct PromiseTests {
  @Test(arguments: [TextRange(1, 2), TextRange(0, 2), TextRange(0, 99)])
  func aRangeThatCutsAScalarOrLeavesTheTextIsFound(range: TextRange) throws {
    let text = try TextPromises(ArticleText("\u{2013}ab"))
    #expect(throws: BrokenPromise.self) { try text.hold(range, "range") }
    try text.hold(TextRange(0, 3), "range")
  }

  @Test func textThatIsNoUTF8IsFound() {
    #expect(throws: BrokenPromise.self) {
      try TextPromises(ArticleText(validUTF8: [0x61, 0xC3]))
    }
  }

  @Test func rangesOutOfOrderOverlappingOrEmptyAreFound() throws {
    let text = try TextPromises(ArticleText("abcdef"))
    let (first, second) = (TextRange(0, 3), TextRange(2, 4))
    try text.hold(inOrder: [first, second], "range")
    #expect(throws: BrokenPromise.self) { try text.hold(inOrder: [second, first], "range") }
    #expect(throws: BrokenPromise.self) { try text.hold(apart: [first, second], "range") }
    #expect(throws: BrokenPromise.self) { try text.hold(inOrder: [TextRange(1, 1)], "range") }
  }

  @Test func aFrameOfAnotherSizeOrWithACursorOutsideIsFound() throws {
    let size = Size(columns: 4, rows: 2)
    var frame = Frame(size: size)
    try FramePromises.hold(frame, size: size)
    #expect(throws: BrokenPromise.self) {
      try FramePromises.hold(frame, size: Size(columns: 2, rows: 4))
    }
    frame.cursor = (2, 0)
    #expect(throws: BrokenPromise.self) { try FramePromises.hold(frame, size: size) }
  }

  @Test(arguments: [0x00, 0x1B, 0x7F, 0x9B, 0x202E, 0x2066, 0xE0041] as [UInt32])
  func controlsAreKnown(value: UInt32) { #expect(ScalarPromise.isControl(value)) }

  @Test(arguments: [0x20, 0x7E, 0xA0, 0x301, 0x4E00, 0x1F600] as [UInt32])
  func lettersAreNoControls(value: UInt32) { #expect(!ScalarPromise.isControl(value)) }

  @Test func theWorldOfTheScreenAnswersWhatTheReaderAsks() throws {
    var world = ScreenWorld(size: Size(columns: 100, rows: 30))
    for key in [Key.enter, .character("m"), .enter] { world.tell(.key(key)) }
    #expect(world.state.marks.all.count == 1)
    world.tell(.key(.character("u")))
    #expect(world.state.marks.all.isEmpty)
  }
}
