/// Numbers in sets that are joined, each named by its lowest (Tarjan 1975, with path halving).
struct DisjointSets {
  private var parents: [Int32]

  /// Each number below `count` alone.
  init(count: Int) { parents = (0..<Int32(clamping: max(0, count))).map { $0 } }

  /// The lowest number of the set that holds a number.
  mutating func lowest(of number: Int) -> Int {
    var number = number
    while Int(parents[number]) != number {
      parents[number] = parents[Int(parents[number])]
      number = Int(parents[number])
    }
    return number
  }

  /// Makes one set of the sets of two numbers.
  mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (lowest(of: one), lowest(of: other))
    parents[max(one, other)] = Int32(clamping: min(one, other))
  }
}
