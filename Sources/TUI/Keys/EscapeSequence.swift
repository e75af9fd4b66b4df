/// What the escape sequences of a keyboard and a mouse mean.
enum EscapeSequence {
  /// The meaning of a control sequence.
  enum Meaning: Equatable {
    case key(Key)
    case mouse(MouseReport)
    case pasteStart
    case unknown
  }

  /// A mouse report; a press is a click until its time is looked at.
  struct MouseReport: Equatable {
    let action: Key.Mouse
    let row: Int
    let column: Int
  }

  /// The key of Escape `O` and a letter.
  static func singleShift(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x50 + 1)
    default: cursorKey(final)
    }
  }

  /// The meaning of Escape `[`, parameters and a final byte.
  ///
  /// Modifiers of cursor keys are not told apart: Ctrl-Home is Home.
  static func control(_ parameters: [UInt8], final: UInt8) -> Meaning {
    if parameters.first == UInt8(ascii: "<") {
      return mouse(numbers(parameters.dropFirst()), isRelease: final == UInt8(ascii: "m"))
    }
    if parameters.first == UInt8(ascii: "[") {
      let isFunction = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
      return isFunction ? .key(.function(Int(final) - 0x41 + 1)) : .unknown
    }
    let numbers = numbers(parameters[...])
    let key: Key?
    switch final {
    case UInt8(ascii: "~"):
      if numbers.first == 200 { return .pasteStart }
      key = numbers.first.flatMap(numberedKey)
    case UInt8(ascii: "u"): key = numbers.first.flatMap { codedKey($0, modifiers: numbers) }
    case UInt8(ascii: "P")...UInt8(ascii: "S"): key = .function(Int(final) - 0x50 + 1)
    case UInt8(ascii: "Z"): key = .backTab
    default: key = cursorKey(final)
    }
    return key.map(Meaning.key) ?? .unknown
  }

  private static func cursorKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    default: nil
    }
  }

  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// The key of a code point with modifiers, as terminals send it that tell Ctrl-Enter from Enter.
  private static func codedKey(_ code: Int, modifiers numbers: [Int]) -> Key? {
    let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    switch code {
    case 9: return modifiers & 1 == 1 ? .backTab : .tab
    case 13: return .enter
    case 27: return .escape
    case 127: return .backspace
    case 0x20...0x10FFFF:
      guard let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      if modifiers & 4 != 0 { return .control(scalar) }
      return modifiers & 2 != 0 ? .alt(scalar) : .character(scalar)
    default: return nil
    }
  }

  /// A report in the SGR form (1006): button, column and row, counted from 1.
  private static func mouse(_ numbers: [Int], isRelease: Bool) -> Meaning {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return .unknown }
    let button = numbers[0]
    let action: Key.Mouse
    switch (button & 64 != 0, button & 3) {
    case (true, 0): action = .wheelUp
    case (true, 1): action = .wheelDown
    case (false, 0) where isRelease: action = .release
    // Bit 32 says that the mouse moved with the button held.
    case (false, 0): action = button & 32 != 0 ? .drag : .click
    default: return .unknown
    }
    return .mouse(MouseReport(action: action, row: numbers[2] - 1, column: numbers[1] - 1))
  }

  /// The numbers between semicolons; what is none, or above 2^21, ends the list.
  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    var found: [Int] = []
    for part in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard let number = Int(String(decoding: part, as: UTF8.self)), (0..<(1 << 21)) ~= number
      else { break }
      found.append(number)
    }
    return found
  }
}

extension Key {
  /// The key of one byte below 128, other than Escape.
  init(ascii byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1C..<0x20: self = .control(Unicode.Scalar(byte + 0x40))
    case 0..<0x1B: self = .control(byte == 0 ? " " : Unicode.Scalar(byte + 0x60))
    default: self = .character(Unicode.Scalar(byte))
    }
  }
}
