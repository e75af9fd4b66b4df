/// Finds what somebody meant who mistyped a name.
enum NearestName {
  /// The name that is nearest to a word, the first of equals; nil where none is near: a third of the
  /// word's letters may be wrong, and two of a short word's.
  ///
  /// The distance is that of optimal string alignment: a letter too many, missing or wrong, or two
  /// that changed places ("exprot"), is one step.
  /// - Complexity: the length of the word times that of each name.
  static func of(_ word: String, among names: [String]) -> String? {
    let letters = Array(word.lowercased().utf8.prefix(40))
    let limit = max(min(2, letters.count - 1), letters.count / 3)
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(letters, Array(name.utf8))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
  }

  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var line = [row + 1]
      for (column, wanted) in other.enumerated() {
        var best = min(last[column + 1] + 1, line[column] + 1)
        best = min(best, last[column] + (letter == wanted ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == wanted {
          best = min(best, before[column - 1] + 1)
        }
        line.append(best)
      }
      before = last
      last = line
    }
    return last[other.count]
  }
}
