/// What `rashomon add` stores beside an article: the untouched original, as in "a.original.html", and
/// the record of how it came, "a.headers.json". Where both are in a folder, neither is an article:
/// "a.md" is. One without the other is a file like any other.
enum StoredOriginal {
  private static let record = Array(".headers.json".utf8)
  private static let mark = Array(".original.".utf8)

  /// The names of a folder that are no articles by this rule.
  static func names(among names: [[UInt8]]) -> Set<[UInt8]> {
    let recorded = Set(
      names.filter { $0.count > record.count && $0.suffix(record.count).elementsEqual(record) }
        .map { $0.dropLast(record.count) })
    guard !recorded.isEmpty else { return [] }
    var found: Set<[UInt8]> = []
    for name in names {
      guard let stem = stem(of: name), recorded.contains(stem) else { continue }
      found.insert(name)
      found.insert(stem + record)
    }
    return found
  }

  /// What stands before the last ".original."; nil where a name has none, or no ending after it.
  private static func stem(of name: [UInt8]) -> ArraySlice<UInt8>? {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot + 1 < name.count else { return nil }
    let head = name[...dot]
    guard head.count > mark.count, head.suffix(mark.count).elementsEqual(mark) else { return nil }
    return head.dropLast(mark.count)
  }
}
