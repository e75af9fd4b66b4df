/// The sentences of one column that the reader pinned to rows, and what that leaves to the others.
///
/// The longest chain of pins that keeps the order of both sides is a fence: no other pair may cross
/// it. Pins outside of that chain hold their own two passages and nothing else, for a fence of two
/// pins that cross would leave the sentences between them no row at all.
struct PinnedSentences {
  /// For each sentence of the column the row it is pinned to, nil where it is free.
  let rows: [Int?]
  private let taken: Set<Int>
  /// For each sentence the first and the last row that it may join.
  private let lowest: [Int], highest: [Int]

  /// Takes the row of each pinned sentence; `fence` holds the sentences whose pins keep the order.
  init(rows: [Int?], fence: Set<Int>) {
    self.rows = rows
    taken = Set(rows.compactMap { $0 })
    var low = [Int](repeating: 0, count: rows.count)
    var high = [Int](repeating: Int.max, count: rows.count)
    var bound = 0
    for sentence in rows.indices {
      low[sentence] = bound
      if fence.contains(sentence), let row = rows[sentence] { bound = row }
    }
    bound = Int.max
    for sentence in rows.indices.reversed() {
      high[sentence] = bound
      if fence.contains(sentence), let row = rows[sentence] { bound = row }
    }
    (lowest, highest) = (low, high)
  }

  /// Whether a sentence that is not pinned may join a row.
  func allows(_ sentence: Int, in row: Int) -> Bool {
    rows[sentence] == nil && !taken.contains(row) && lowest[sentence] <= row
      && row <= highest[sentence]
  }
}
