/// A file whose lines are sorted bytewise by their first field, as WordNet's indexes are.
struct SortedLines: Sendable {
  let file: MappedFile

  /// The line whose first field is a word, behind that field; nil where there is none.
  /// - Complexity: logarithmic in the bytes of the file.
  func fields(of word: [UInt8]) -> FieldScanner? {
    var low = 0
    var high = file.count
    // `low` is always the start of a line.
    while low < high {
      let middle = low + (high - low) / 2
      var start = middle
      while start > low, file[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      switch order(of: word, at: start) {
      case 0:
        var fields = FieldScanner(file, at: start)
        return fields.next() == nil ? nil : fields
      case ..<0: high = start
      default:
        var end = middle
        while let byte = file[end], byte != UInt8(ascii: "\n") { end += 1 }
        low = end + 1
      }
    }
    return nil
  }

  /// Below 0 where the word stands before the first field of the line at a place, above 0 where it
  /// stands behind it.
  private func order(of word: [UInt8], at start: Int) -> Int {
    for (index, byte) in word.enumerated() {
      guard let other = file[start + index], other > UInt8(ascii: " ") else { return 1 }
      if byte != other { return byte < other ? -1 : 1 }
    }
    guard let next = file[start + word.count], next > UInt8(ascii: " ") else { return 0 }
    return -1
  }
}
