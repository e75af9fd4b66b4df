/// Joins what a terminal sends into keys: bytes of UTF-8, Alt, escape sequences, the mouse, pastes.
///
/// Bytes may come split anywhere: an incomplete character or sequence waits for the rest, but never
/// for ever, else a sequence that was cut off would swallow all keys that follow. Sequences that mean
/// nothing here are dropped whole, so that their letters are never taken for commands.
/// Sequences are those of ECMA-48 and of xterm ("XTerm Control Sequences", Dickey).
struct KeyDecoder {
  /// Bytes of a paste that are kept; what goes beyond is dropped.
  static let pasteLimit = 1_048_576
  /// Bytes of a sequence that are waited for; what is longer is no sequence.
  private static let sequenceLimit = 64
  /// How long the rest of a character or sequence is waited for, and of a paste, whose bytes may be
  /// many and come over a slow line.
  private static let (longestWait, longestPasteWait) = (1_000, 5_000)
  /// The longest time between the two presses of a double click.
  private static let doubleClickMilliseconds = 400

  private enum State {
    case ground
    case character(bytes: [UInt8], length: Int)
    case escape
    /// After Escape and `O`.
    case singleShift
    /// After Escape and `[`.
    case control(parameters: [UInt8])
    /// After Escape and one of `]P^_X`: a string that ends with BEL or Escape `\`.
    case string(opening: UInt8, endsAtBackslash: Bool, text: [UInt8])
    /// The three bytes of a mouse report in the old form.
    case oldMouse(bytes: Int)
  }

  private var state = State.ground
  private var background: Background?
  private var paste: [UInt8]?
  private var lastByte = 0
  private var lastPress: (row: Int, column: Int, milliseconds: Int)?

  /// Takes one byte that came at a time; the time serves to tell a double click, and what will not be
  /// completed any more.
  mutating func decode(_ byte: UInt8, at milliseconds: Int = 0) -> [Key] {
    let waited = milliseconds - lastByte
    lastByte = milliseconds
    if paste != nil, waited <= Self.longestPasteWait { return collect(byte) }
    let given = waited > Self.longestWait ? abandon() : []
    return given + take(byte, at: milliseconds)
  }

  private mutating func take(_ byte: UInt8, at milliseconds: Int) -> [Key] {
    switch state {
    case .ground: return ground(byte)
    case .character(let bytes, let length): return character(bytes, byte, length: length)
    case .escape: return escape(byte)
    case .singleShift:
      state = .ground
      return EscapeSequence.singleShift(byte).map { [$0] } ?? []
    case .control(let parameters): return control(parameters, byte, at: milliseconds)
    case .string(let opening, let endsAtBackslash, let text):
      return string(opening, text, byte, endsAtBackslash: endsAtBackslash)
    case .oldMouse(let bytes):
      state = bytes == 1 ? .ground : .oldMouse(bytes: bytes - 1)
      return []
    }
  }

  /// Takes a key that the terminal's own table told; what was incomplete before it is given up.
  mutating func decode(_ key: Key) -> [Key] {
    // A paste may hold the bytes of a key; keys in it are no commands.
    guard paste == nil else { return [] }
    return pause() + abandon() + [key]
  }

  /// Takes what the terminal answered about its background; nil where it has not answered since.
  mutating func takeBackground() -> Background? {
    defer { background = nil }
    return background
  }

  /// Says that no more input waits: a lone Escape is the key.
  mutating func pause() -> [Key] {
    switch state {
    case .escape:
      state = .ground
      return [.escape]
    case .singleShift:
      state = .ground
      return [.alt("O")]
    case .control(let parameters) where parameters.isEmpty:
      state = .ground
      return [.alt("[")]
    case .string(let opening, _, let text) where text.isEmpty && opening != UInt8(ascii: "]"):
      state = .ground
      return [.alt(Unicode.Scalar(opening))]
    case .string(_, endsAtBackslash: true, _):
      state = .ground
      return [.escape]
    case .ground, .character, .control, .string, .oldMouse: return []
    }
  }

  private mutating func abandon() -> [Key] {
    defer { (state, paste) = (.ground, nil) }
    if let paste { return [Self.pasted(paste)] }
    if case .character = state { return [.character("\u{FFFD}")] }
    return []
  }

  private mutating func ground(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x1B:
      state = .escape
      return []
    case 0..<0x80: return [Key(ascii: byte)]
    case 0xC2...0xDF: return begin(byte, length: 2)
    case 0xE0...0xEF: return begin(byte, length: 3)
    case 0xF0...0xF4: return begin(byte, length: 4)
    default: return [.character("\u{FFFD}")]
    }
  }

  private mutating func begin(_ byte: UInt8, length: Int) -> [Key] {
    state = .character(bytes: [byte], length: length)
    return []
  }

  private mutating func character(_ bytes: [UInt8], _ byte: UInt8, length: Int) -> [Key] {
    guard byte & 0xC0 == 0x80 else { return abandon() + ground(byte) }
    let joined = bytes + [byte]
    guard joined.count == length else {
      state = .character(bytes: joined, length: length)
      return []
    }
    state = .ground
    let scalars = String(decoding: joined, as: UTF8.self).unicodeScalars
    // Overlong forms and surrogates have the right length and yet are no UTF-8.
    guard scalars.count == 1, let scalar = scalars.first else { return [.character("\u{FFFD}")] }
    return [.character(scalar)]
  }

  private mutating func escape(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x1B: return [.escape]
    case UInt8(ascii: "["): state = .control(parameters: [])
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"),
      UInt8(ascii: "X"):
      state = .string(opening: byte, endsAtBackslash: false, text: [])
    case 0x20..<0x7F:
      state = .ground
      return [.alt(Unicode.Scalar(byte))]
    default:
      state = .ground
      return [.escape] + ground(byte)
    }
    return []
  }

  private mutating func control(_ parameters: [UInt8], _ byte: UInt8, at milliseconds: Int)
    -> [Key]
  {
    switch byte {
    case 0x20...0x3F where parameters.count < Self.sequenceLimit:
      state = .control(parameters: parameters + [byte])
      return []
    // F1 to F5 of the Linux console are Escape `[[A` to `[[E`.
    case UInt8(ascii: "[") where parameters.isEmpty:
      state = .control(parameters: [byte])
      return []
    case 0x1B:
      state = .escape
      return []
    default: state = .ground
    }
    guard (0x40...0x7E).contains(byte) else { return [] }
    if byte == UInt8(ascii: "M"), parameters.isEmpty {
      state = .oldMouse(bytes: 3)
      return []
    }
    switch EscapeSequence.control(parameters, final: byte) {
    case .key(let key): return [key]
    case .pasteStart: paste = []
    case .mouse(let report): return mouse(report, at: milliseconds).map { [$0] } ?? []
    case .unknown: break
    }
    return []
  }

  /// A string holds no controls: any but its end gives it up, as terminals do ("A parser for DEC's
  /// ANSI-compatible video terminals", Williams), so that Alt-P does not swallow Ctrl-C.
  private mutating func string(
    _ opening: UInt8, _ text: [UInt8], _ byte: UInt8, endsAtBackslash: Bool
  ) -> [Key] {
    if byte == 0x07 || endsAtBackslash && byte == UInt8(ascii: "\\") {
      state = .ground
      background = Background(answer: text) ?? background
    } else if endsAtBackslash {
      state = .escape
      return take(byte, at: lastByte)
    } else if byte >= 0x20 {
      let kept = text.count < Self.sequenceLimit ? text + [byte] : text
      state = .string(opening: opening, endsAtBackslash: false, text: kept)
    } else if byte == 0x1B {
      state = .string(opening: opening, endsAtBackslash: true, text: text)
    } else {
      state = .ground
      return ground(byte)
    }
    return []
  }

  private mutating func mouse(_ report: EscapeSequence.MouseReport, at now: Int) -> Key? {
    guard report.action == .click else {
      return .mouse(report.action, row: report.row, column: report.column)
    }
    defer { lastPress = (report.row, report.column, now) }
    if let last = lastPress, last.row == report.row, last.column == report.column,
      now - last.milliseconds <= Self.doubleClickMilliseconds
    {
      return .mouse(.doubleClick, row: report.row, column: report.column)
    }
    return .mouse(.click, row: report.row, column: report.column)
  }

  private static func pasted(_ bytes: [UInt8]) -> Key {
    .paste(String(decoding: bytes.prefix(pasteLimit), as: UTF8.self))
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func collect(_ byte: UInt8) -> [Key] {
    guard var bytes = paste else { return [] }
    // The bytes leave the state while they grow, else each byte would copy them all.
    paste = nil
    bytes.append(byte)
    if byte == UInt8(ascii: "~"), bytes.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
      bytes.removeLast(Self.pasteEnd.count)
      return [Self.pasted(bytes)]
    }
    // Beyond the limit only the last bytes are kept, to find the end.
    if bytes.count > Self.pasteLimit + 2 * Self.pasteEnd.count {
      bytes.removeSubrange(Self.pasteLimit..<(Self.pasteLimit + Self.pasteEnd.count))
    }
    paste = bytes
    return []
  }
}
