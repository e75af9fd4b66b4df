import CNcurses

/// What ncurses does not switch: mouse reports and bracketed paste; and all that gives a screen back
/// after a crash.
struct TerminalModes {
  private let entering: [UInt8]
  private let leaving: [UInt8]
  /// Gives the whole screen back without ncurses.
  let rescue: [UInt8]

  /// Reads the terminal's capabilities; after `newterm`.
  ///
  /// Terminals that know no mouse, as the Linux console, are sent nothing of it.
  init(usesMouse: Bool) {
    let hasModes = Self.capability("kmous") != nil
    // 1000 clicks and wheel, 1002 drags, 1006 reports as decimal numbers; 2004 marks pastes.
    let on = usesMouse ? "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h" : ""
    entering = hasModes ? Array("\(on)\u{1B}[?2004h".utf8) : []
    leaving =
      hasModes
      ? Array("\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8) : []
    let back = ["rmkx", "sgr0", "op", "cnorm", "rmcup"].compactMap(Self.capability)
    rescue = leaving + back.joined() + Array("\r".utf8)
  }

  func enter(_ descriptor: CInt) { GatheredOutput.write(entering, to: descriptor) }
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
