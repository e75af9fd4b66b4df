import CNcurses

/// The keys that ncurses tells by a code, from the terminal's entry in its database.
enum CursesKeys {
  /// The key of a code above 255; nil for a code that means nothing here.
  static func key(_ code: CInt) -> Key? {
    switch code {
    case KEY_UP: return .up
    case KEY_DOWN: return .down
    case KEY_LEFT, KEY_SLEFT: return .left
    case KEY_RIGHT, KEY_SRIGHT: return .right
    case KEY_SR: return .up
    case KEY_SF: return .down
    case KEY_HOME, KEY_SHOME, KEY_A1: return .home
    case KEY_END, KEY_SEND, KEY_C1: return .end
    case KEY_PPAGE, KEY_SPREVIOUS, KEY_A3: return .pageUp
    case KEY_NPAGE, KEY_SNEXT, KEY_C3: return .pageDown
    case KEY_ENTER: return .enter
    case KEY_BACKSPACE: return .backspace
    case KEY_DC, KEY_SDC: return .delete
    case KEY_IC, KEY_SIC: return .insert
    case KEY_BTAB: return .backTab
    case rc_function_key(1)...rc_function_key(12):
      return .function(Int(code - rc_function_key(0)))
    default: return keyname(code).flatMap { modified(String(cString: $0)) }
    }
  }

  /// The key of a name such as "kHOM5", Ctrl-Home, which the database adds to those of X/Open; the
  /// modifiers, its last digit, are not told apart.
  static func modified(_ name: String) -> Key? {
    switch name.prefix(4) {
    case "kHOM": .home
    case "kEND": .end
    case "kNXT": .pageDown
    case "kPRV": .pageUp
    case "kLFT": .left
    case "kRIT": .right
    case "kDC3", "kDC4", "kDC5", "kDC6", "kDC7": .delete
    case "kIC3", "kIC4", "kIC5", "kIC6", "kIC7": .insert
    default: name.hasPrefix("kUP") ? .up : name.hasPrefix("kDN") ? .down : nil
    }
  }
}
