extension Sequence<UInt8> {
  /// The number that ASCII digits write; nil where anything else stands, nothing, or more than 18 digits.
  var wholeNumber: Int? {
    var number = 0
    var count = 0
    for byte in self {
      guard byte >= 0x30, byte <= 0x39, count < 18 else { return nil }
      number = number * 10 + Int(byte - 0x30)
      count += 1
    }
    return count == 0 ? nil : number
  }
}
