extension Array where Element: Comparable {
  /// The elements in order, each once.
  ///
  /// For a few dozen numbers a sort is several times as fast as a set, which takes memory to throw away.
  ///
  /// Consuming, so that a list that nobody else holds is sorted where it lies.
  consuming func sortedOnce() -> [Element] {
    guard count > 1 else { return self }
    var result = consume self
    if result.count <= Self.mostByInsertion { result.sortByInsertion() } else { result.sort() }
    var kept = 0
    for index in result.indices where kept == 0 || result[kept - 1] != result[index] {
      result[kept] = result[index]
      kept += 1
    }
    result.removeLast(result.count - kept)
    return result
  }

  /// Up to so many elements are sorted in place: a merge sort first makes room for its runs.
  private static var mostByInsertion: Int { 24 }

  private mutating func sortByInsertion() {
    for place in indices.dropFirst() {
      let element = self[place]
      var free = place
      while free > 0, element < self[free - 1] {
        self[free] = self[free - 1]
        free -= 1
      }
      self[free] = element
    }
  }
}
