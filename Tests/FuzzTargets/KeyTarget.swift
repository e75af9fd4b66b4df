@testable import TUI

/// Whatever a terminal sends becomes keys: no key holds half a character, pastes are bounded, and how
/// the bytes are split changes nothing.
enum KeyTarget {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in bytes { keys += decoder.decode(byte) }
    for key in keys {
      switch key {
      case .paste(let text):
        try promise(text.utf8.count <= 3 * KeyDecoder.pasteLimit, "a paste beyond its bound")
      case .mouse(_, let row, let column):
        try promise(row >= 0 && column >= 0, "the mouse at \(row), \(column)")
      case .function(let number): try promise(number > 0, "F\(number)")
      case .character(let scalar):
        try promise(
          scalar.value >= 0x20 && scalar.value != 0x7F, "a control as character \(scalar.value)")
      default: break
      }
    }
    // Nothing that was begun keeps Ctrl-C away once some seconds have gone.
    var waiting = decoder
    _ = waiting.pause()
    try promise(
      waiting.decode(0x03, at: 6_000).last == .control("c"), "Ctrl-C is not heard any more")
    // What follows the worst beginning is read: Escape ends a string, a paste ends at its sign.
    for byte in Array("\u{1B}[201~\u{1B}\\\u{7}".utf8) { _ = decoder.decode(byte) }
    _ = decoder.pause()
    var last: [Key] = []
    for byte in Array("zz".utf8) { last += decoder.decode(byte) }
    try promise(last.last == .character("z"), "the decoder is stuck")
  }
}
