extension Array where Element: Comparable {
  /// The elements in order, each once.
  ///
  /// For a few dozen numbers a sort is several times as fast as a set, which takes memory to throw away.
  func sortedOnce() -> [Element] {
    var result = sorted()
    var kept = 0
    for index in result.indices where kept == 0 || result[kept - 1] != result[index] {
      result[kept] = result[index]
      kept += 1
    }
    result.removeLast(result.count - kept)
    return result
  }
}
