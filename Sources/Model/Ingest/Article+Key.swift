extension Article {
  /// The key of all that an analysis may look at: name of the file, metadata, text and blocks. Where
  /// the text lies is no part of it. Nil for a text that is longer than any file may be.
  /// - Complexity: linear in the text where that is in memory.
  var contentKey: ResultKey? {
    var writer = ByteWriter()
    writer.write(file)
    switch body {
    case .held(let body):
      guard let place = TextSpool.place(of: body) else { return nil }
      writer.write(self, at: place)
    case .spooled(let body): writer.write(self, at: body.place.withoutOffset)
    }
    return ResultKey(of: writer)
  }

  /// The keys of articles, in their order; nil where one has none.
  static func contentKeys(of articles: [Article], _ workers: Workers) -> [ResultKey]? {
    let pieces = stride(from: 0, to: articles.count, by: 64).map {
      articles[$0..<min($0 + 64, articles.count)]
    }
    var keys: [ResultKey] = []
    workers.work(
      on: pieces.count, input: { pieces[$0] }, prepare: {},
      take: { keys += $1.compactMap(\.self) },
      perform: { _, articles in articles.map(\.contentKey) })
    return keys.count == articles.count ? keys : nil
  }
}

extension TextSpool.Place {
  fileprivate var withoutOffset: TextSpool.Place {
    TextSpool.Place(offset: 0, textCount: textCount, blocksCount: blocksCount, check: check)
  }
}
