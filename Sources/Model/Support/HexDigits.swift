extension UInt64 {
  /// Its sixteen hex digits in lower case.
  ///
  /// Written by hand: `String(_:radix:)` divides, and an article's id is asked for in every report.
  var hexDigits: String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: self >> UInt64(60 - 4 * place)) & 15
        digits[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      return 16
    }
  }
}
