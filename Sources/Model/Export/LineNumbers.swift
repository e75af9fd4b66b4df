/// Tells on which line of a text a byte stands, as editors count: from 1, after each line feed.
struct LineNumbers: Sendable {
  private let lineFeeds: [Int]

  /// Reads a text once.
  /// - Complexity: linear in the text.
  init(_ text: ArticleText) {
    lineFeeds = text.bytes.indices.filter { text.bytes[$0] == 0x0A }
  }

  /// The line of a byte.
  /// - Complexity: O(log n).
  func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = lineFeeds.count
    while low < high {
      let middle = (low + high) / 2
      if lineFeeds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}
