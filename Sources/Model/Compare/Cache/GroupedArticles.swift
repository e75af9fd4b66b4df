/// The groups that a grouper gave, as bytes.
enum GroupedArticles {
  /// Writes groups of numbers, each ascending.
  static func bytes(_ groups: [[Int]]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(each: groups) { writer, group in
      writer.write(each: group) { $0.write($1) }
    }
    return writer.bytes
  }

  /// Reads groups of the numbers below `count`; nil where the bytes are none, or a number is in no group
  /// or in two.
  static func groups(_ bytes: [UInt8], count: Int) -> [[Int]]? {
    var reader = ByteReader(bytes[...])
    guard let groups = reader.each({ $0.each { $0.integer() } }), reader.isAtEnd else { return nil }
    var isTaken = [Bool](repeating: false, count: count)
    var taken = 0
    for number in groups.joined() {
      guard isTaken.indices.contains(number), !isTaken[number] else { return nil }
      isTaken[number] = true
      taken += 1
    }
    return taken == count && !groups.contains([]) ? groups : nil
  }
}
