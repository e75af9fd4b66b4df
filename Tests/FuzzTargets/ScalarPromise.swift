/// Which scalars must never leave the program as they are.
enum ScalarPromise {
  /// C0, DEL, C1, marks that turn the order of a line, invisible tags, line and paragraph signs.
  static func isControl(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
