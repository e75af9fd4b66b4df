/// Finds a pattern in a text with a bounded number of edited bytes: Myers 1999, "A Fast Bit-Vector
/// Algorithm for Approximate String Matching Based on Dynamic Programming", in blocks of 64 rows.
struct ApproximateMatch: Hashable, Sendable {
  /// The bytes of the text that match.
  let range: Range<Int>
  /// Bytes inserted, deleted or replaced.
  let distance: Int

  /// The best matches within `limit` edits, nearest first, ties by place; at most `count`.
  ///
  /// Neighbouring ends of one match count once.
  /// - Complexity: the text's length times the pattern's length divided by 64.
  static func all(
    of pattern: [UInt8], in text: [UInt8], limit: Int, count: Int
  ) -> [ApproximateMatch] {
    guard !pattern.isEmpty, !text.isEmpty else { return [] }
    var ends: [(end: Int, distance: Int)] = []
    var best: (end: Int, distance: Int)?
    scan(pattern, text[...], start: .anywhere) { end, distance in
      if distance <= limit {
        if let known = best, known.distance <= distance { return }
        best = (end, distance)
      } else if let found = best {
        ends.append(found)
        best = nil
      }
    }
    if let best { ends.append(best) }
    ends.sort { ($0.distance, $0.end) < ($1.distance, $1.end) }
    return ends.prefix(count).map { found in
      ApproximateMatch(
        range: start(of: pattern, in: text, end: found.end, limit: limit)..<found.end,
        distance: found.distance)
    }
  }

  /// The start of the match that ends at `end`: the pattern is matched backwards from there.
  private static func start(
    of pattern: [UInt8], in text: [UInt8], end: Int, limit: Int
  ) -> Int {
    let window = text[max(0, end - pattern.count - limit)..<end]
    var best = (length: 0, distance: Int.max)
    scan(Array(pattern.reversed()), Array(window.reversed())[...], start: .first) {
      length, distance in
      let isCloser = abs(length - pattern.count) < abs(best.length - pattern.count)
      if distance < best.distance || distance == best.distance && isCloser {
        best = (length, distance)
      }
    }
    return end - best.length
  }

  /// Where in the text a match may start.
  private enum Start {
    /// At any byte.
    case anywhere
    /// At its first byte only.
    case first
  }

  /// Calls `visit` with each end in the text and the least distance of a match that ends there.
  private static func scan(
    _ pattern: [UInt8], _ text: ArraySlice<UInt8>, start: Start, visit: (Int, Int) -> Void
  ) {
    let blockCount = (pattern.count + 63) / 64
    var equal = [UInt64](repeating: 0, count: 256 * blockCount)
    for (row, byte) in pattern.enumerated() {
      equal[Int(byte) * blockCount + row / 64] |= 1 << UInt64(row % 64)
    }
    var up = [UInt64](repeating: .max, count: blockCount)
    var down = [UInt64](repeating: 0, count: blockCount)
    let lastRow = UInt64(1) << UInt64((pattern.count - 1) % 64)
    var distance = pattern.count
    for (offset, byte) in text.enumerated() {
      // The first row of the matrix is 0 throughout where a match may start anywhere.
      var carry = start == .anywhere ? 0 : 1
      for block in 0..<blockCount {
        let top = block == blockCount - 1 ? lastRow : 1 << 63
        var match = equal[Int(byte) * blockCount + block]
        let vertical = match | down[block]
        if carry < 0 { match |= 1 }
        let horizontal = (((match & up[block]) &+ up[block]) ^ up[block]) | match
        var rise = down[block] | ~(horizontal | up[block])
        var fall = up[block] & horizontal
        let carryOut = rise & top != 0 ? 1 : fall & top != 0 ? -1 : 0
        rise = rise << 1 | (carry > 0 ? 1 : 0)
        fall = fall << 1 | (carry < 0 ? 1 : 0)
        up[block] = fall | ~(vertical | rise)
        down[block] = rise & vertical
        carry = carryOut
      }
      distance += carry
      visit(offset + 1, distance)
    }
  }
}
