/// Reads the word lists: rows of tab-separated cells, "#" begins a comment line.
enum TabSeparated {
  /// The rows, in order; empty lines are left out.
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    bytes.split(separator: 0x0A).compactMap { line in
      guard line.first != 0x23 else { return nil }
      return line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
