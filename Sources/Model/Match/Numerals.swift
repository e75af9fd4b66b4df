/// Reads numbers from tokens.
enum Numerals {
  /// "12", "1,200", "80th" as an integer; nil above nine digits, with a fraction or a colon.
  static func integer(_ bytes: [UInt8], _ token: Token) -> Int? {
    guard token.kind == .number || token.kind == .ordinalNumber else { return nil }
    let end = Int(token.end) - (token.kind == .ordinalNumber ? 2 : 0)
    var value = 0
    var digits = 0
    for byte in bytes[Int(token.start)..<end] {
      switch byte {
      case 0x30...0x39:
        digits += 1
        guard digits <= 9 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      case 0x2C: continue
      default: return nil
      }
    }
    return digits > 0 ? value : nil
  }
}
