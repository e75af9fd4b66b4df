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
}

extension TextSpool.Place {
  fileprivate var withoutOffset: TextSpool.Place {
    TextSpool.Place(offset: 0, textCount: textCount, blocksCount: blocksCount, check: check)
  }
}
