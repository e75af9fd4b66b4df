import Testing

@testable import Model

@Suite struct ApproximateMatchTests {
  @Test(arguments: [
    ("survey", "a surgery here", 2, "surge"), ("kitten", "the sitting cat", 2, "sittin"),
    ("abc", "xabcx", 0, "abc"),
  ])
  func theNearestMatchHasTheLeastEdits(pattern: String, text: String, edits: Int, match: String) {
    let bytes = Array(text.utf8)
    let found = ApproximateMatch.all(of: Array(pattern.utf8), in: bytes, limit: 3, count: 8)
    #expect(found.first?.distance == edits)
    #expect(found.first.map { String(decoding: bytes[$0.range], as: UTF8.self) } == match)
  }

  @Test func distancesAgreeWithTheTableOfTheTextbook() {
    var random = SplitMix(state: 7)
    for _ in 0..<200 {
      let pattern = random.letters(count: 1 + random.below(150))
      let text = random.letters(count: random.below(300))
      let found = ApproximateMatch.all(of: pattern, in: text, limit: pattern.count, count: 1)
      let least = textbookDistances(pattern, text).dropFirst().min()
      if let least, least <= pattern.count { #expect(found.first?.distance == least) }
      if let match = found.first {
        #expect(wholeDistance(pattern, Array(text[match.range])) == match.distance)
      }
    }
  }

  @Test func nothingIsFoundBeyondTheLimit() {
    let found = ApproximateMatch.all(
      of: Array("harbour".utf8), in: Array("mountains".utf8), limit: 2, count: 8)
    #expect(found.isEmpty)
  }

  /// Sellers 1980: the least edits of a match that ends at each offset of the text.
  private func textbookDistances(_ pattern: [UInt8], _ text: [UInt8]) -> [Int] {
    var column = Array(0...pattern.count)
    var ends = [pattern.count]
    for byte in text {
      var next = [0]
      for row in pattern.indices {
        let replaced = column[row] + (pattern[row] == byte ? 0 : 1)
        next.append(min(replaced, next[row] + 1, column[row + 1] + 1))
      }
      column = next
      ends.append(column[pattern.count])
    }
    return ends
  }

  private func wholeDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var column = Array(0...left.count)
    for (index, byte) in right.enumerated() {
      var next = [index + 1]
      for row in left.indices {
        let replaced = column[row] + (left[row] == byte ? 0 : 1)
        next.append(min(replaced, next[row] + 1, column[row + 1] + 1))
      }
      column = next
    }
    return column[left.count]
  }
}

/// A fixed sequence of numbers, so that a failure comes back on every run.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func letters(count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(97 + below(3)) }
  }
}
