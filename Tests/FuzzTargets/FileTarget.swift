import Model

/// The bytes of a file give articles whose parts lie in their text, or a problem; the same bytes give
/// the same.
enum FileTarget {
  static func run(_ bytes: [UInt8], names: [String]) throws(BrokenPromise) {
    for name in names {
      let reading = parseFile(bytes, of: name)
      for article in reading.articles { try hold(article) }
      try promise(parseFile(bytes, of: name) == reading, "\(name) reads otherwise a second time")
    }
  }

  /// Blocks stand in order and apart; every range lies in the text.
  static func hold(_ article: Article) throws(BrokenPromise) {
    let text = try TextPromises(article.text)
    try promise(!article.id.rawValue.isEmpty, "an article without id")
    try text.hold(inOrder: article.blocks.map(\.range).filter { !$0.isEmpty }, "block")
    try text.hold(apart: article.blocks.filter { !$0.range.isEmpty }.map(\.range), "block")
    let metadata = [
      article.title, article.byline, article.outlet, article.language, article.address,
    ]
    for range in metadata.compactMap({ $0?.range }) { try text.hold(range, "metadatum") }
    for range in article.statedDates.compactMap(\.range) { try text.hold(range, "date") }
    if let date = article.ambiguousDate { try text.hold(date.range, "ambiguous date") }
  }
}
