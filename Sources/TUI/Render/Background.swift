/// What the terminal's background is, as far as it is known.
public enum Background: Hashable, Sendable, CaseIterable {
  case dark, light, unknown

  /// Reads what some terminals say in COLORFGBG: the last number is the palette's colour of the
  /// background, as in "15;0". White and the bright colours are light, grey (8) is dark.
  public init(colorFGBG: String?) {
    guard let last = colorFGBG?.split(separator: ";").last, let colour = Int(last) else {
      self = .unknown
      return
    }
    switch colour {
    case 0...6, 8: self = .dark
    case 7, 9...15: self = .light
    default: self = .unknown
    }
  }

  /// Reads the answer to OSC 11 ("Change VT100 text background color" of xterm's control sequences):
  /// "11;rgb:" and three hex numbers of one to four digits. Nil where it is no such answer.
  init?(answer: [UInt8]) {
    let text = String(decoding: answer, as: UTF8.self)
    guard text.hasPrefix("11;rgb:") || text.hasPrefix("11;rgba:"),
      let colon = text.firstIndex(of: ":")
    else { return nil }
    let parts = text[text.index(after: colon)...].split(separator: "/").prefix(3).map { part in
      // Int reads "-1" as well, which is no such number.
      (1...4).contains(part.utf8.count) && part.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D })
        ? Int(part, radix: 16).map { $0 * 1_000 / ((1 << (4 * part.utf8.count)) - 1) } : nil
    }
    let shares = parts.compactMap { $0 }
    guard shares.count == 3 else { return nil }
    // Luma of ITU-R BT.601, in thousandths of a thousand.
    let luma = 299 * shares[0] + 587 * shares[1] + 114 * shares[2]
    self = luma < 500_000 ? .dark : .light
  }
}
