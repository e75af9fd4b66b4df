import CNcurses

/// What ncurses does not switch: mouse reports and bracketed paste; and all that gives a screen back
/// after a crash.
struct TerminalModes {
  private let hasModes: Bool
  private var usesMouse: Bool
  private let leaving: [UInt8]
  /// Gives the whole screen back without ncurses, also in the midst of a frame.
  let rescue: [UInt8]

  /// Reads the terminal's capabilities; after `newterm`.
  ///
  /// Terminals that know no mouse, as the Linux console, are sent nothing of it.
  init(usesMouse: Bool) {
    hasModes = Self.capability("kmous") != nil
    self.usesMouse = usesMouse
    leaving = hasModes ? Array("\u{1B}[?2004l".utf8) + Self.mouseOff : []
    let back = ["rmkx", "sgr0", "op", "cnorm", "rmcup"].compactMap(Self.capability)
    rescue = Self.cancel + leaving + back.joined() + Array("\r".utf8)
  }

  // CAN ends a sequence that a signal cut off (ECMA-48, 8.3.6): after "ESC [ 38 ; 5" the Escape of
  // what follows would be taken for its end, and the rest for text.
  private static let cancel: [UInt8] = [0x18]
  // 1000 clicks and wheel, 1002 drags, 1006 reports as decimal numbers; 2004 marks pastes.
  private static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h".utf8)
  private static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8)

  func enter(_ descriptor: CInt) {
    guard hasModes else { return }
    let on = usesMouse ? Self.mouseOn : []
    GatheredOutput.write(on + Array("\u{1B}[?2004h".utf8), to: descriptor)
  }

  /// Takes the mouse from now on, or leaves it to the terminal.
  mutating func use(mouse: Bool, _ descriptor: CInt) {
    guard hasModes, mouse != usesMouse else { return }
    usesMouse = mouse
    GatheredOutput.write(mouse ? Self.mouseOn : Self.mouseOff, to: descriptor)
  }

  /// Asks for the background (OSC 11); false where the terminal would not know what that is.
  func askBackground(_ descriptor: CInt) -> Bool {
    guard hasModes else { return false }
    GatheredOutput.write(Array("\u{1B}]11;?\u{07}".utf8), to: descriptor)
    return true
  }

  func leave(_ descriptor: CInt) { GatheredOutput.write(leaving, to: descriptor) }

  /// A capability without the paddings in it, which are times such as `$<5>`; nil where the terminal
  /// lacks it.
  static func capability(_ name: String) -> [UInt8]? {
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
    var bytes: [UInt8] = []
    var isPadding = false
    for byte in String(cString: text).utf8 {
      if byte == UInt8(ascii: "$") { isPadding = true }
      if !isPadding { bytes.append(byte) }
      if byte == UInt8(ascii: ">") { isPadding = false }
    }
    return bytes.isEmpty ? nil : bytes
  }
}
