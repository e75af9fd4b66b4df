import Model

@testable import TUI

/// The whole reader under any keys, mouse and sizes: every frame holds its promises, and drawing the
/// same state twice gives the same cells.
///
/// Bytes are what a terminal sends, but for four that UTF-8 never has: 0xFF and two more give another
/// size, 0xFE and one more press the keys of a binding, 0xFD and two more click, 0xFC and one more
/// tell a fact from outside.
enum ScreenTarget {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    // One key may cost a frame; a longer input says no more.
    var rest = bytes.prefix(400)
    var world = ScreenWorld(size: Size(columns: 80, rows: 24))
    var decoder = KeyDecoder()
    while let byte = rest.popFirst() {
      switch byte {
      case 0xFF:
        let (columns, rows) = (rest.popFirst() ?? 80, rest.popFirst() ?? 24)
        world.tell(.resized(Size(columns: Int(columns), rows: Int(rows) % 80)))
      case 0xFE: world.press(binding: Int(rest.popFirst() ?? 0))
      case 0xFD:
        let (row, column) = (Int(rest.popFirst() ?? 0) % 80, Int(rest.popFirst() ?? 0))
        let kinds: [Key.Mouse] = [.click, .doubleClick, .drag, .release, .wheelUp, .wheelDown]
        let kind = kinds[(row &* 7 &+ column) % kinds.count]
        world.tell(.key(.mouse(kind, row: row, column: column)))
      case 0xFC: world.happens(Int(rest.popFirst() ?? 0))
      default:
        for key in decoder.decode(byte) + (byte == 0x1B ? decoder.pause() : []) {
          world.tell(.key(key))
        }
      }
      try FramePromises.hold(world.frame, size: world.state.size)
    }
    try promise(world.frame == world.frame, "one state gives two frames")
    world.tell(.resized(Size(columns: 80, rows: 24)))
    try FramePromises.hold(world.frame, size: world.state.size)
    try promise(
      world.frame.cells.contains { $0.scalar > 0x20 }, "nothing is left on the screen")
  }
}
