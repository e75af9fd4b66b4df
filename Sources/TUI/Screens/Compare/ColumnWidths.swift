/// Divides the width of a window among columns by their weights.
enum ColumnWidths {
  /// The weight of a column that the reader neither widened nor narrowed.
  static let usualWeight = 10
  /// How far one column may outweigh another.
  static let weights = 3...40
  /// No column is narrower than this many cells, whatever its weight.
  static let least = 20

  /// Left edge and width of each column, gutter and text; one cell between columns holds the upright
  /// line.
  static func columns(_ weights: [Int], width: Int) -> [Range<Int>] {
    var narrow: Set<Int> = []
    while true {
      let (room, total) = shares(weights, width: width, narrow)
      let more = weights.indices.filter {
        !narrow.contains($0) && room * weights[$0] / max(1, total) < least + 1
      }
      // Where there is no room for all to be that wide they are equal.
      if narrow.count + more.count == weights.count {
        return more.isEmpty
          ? edges(weights, width: width, narrow)
          : edges(weights.map { _ in 1 }, width: width, [])
      }
      if more.isEmpty { return edges(weights, width: width, narrow) }
      narrow.formUnion(more)
    }
  }

  /// The cells, each column's line with it, that are divided by weight, and the weights among which.
  private static func shares(
    _ weights: [Int], width: Int, _ narrow: Set<Int>
  ) -> (room: Int, total: Int) {
    let total = weights.indices.filter { !narrow.contains($0) }.reduce(0) { $0 + weights[$1] }
    return (width + 1 - narrow.count * (least + 1), total)
  }

  private static func edges(
    _ weights: [Int], width: Int, _ narrow: Set<Int>
  ) -> [Range<Int>] {
    let (room, total) = shares(weights, width: width, narrow)
    var fixed = 0
    var weight = 0
    var start = 0
    return weights.indices.map { index in
      if narrow.contains(index) { fixed += least + 1 } else { weight += weights[index] }
      let end = fixed + room * weight / max(1, total)
      defer { start = end }
      return start..<max(start, end - 1)
    }
  }
}
