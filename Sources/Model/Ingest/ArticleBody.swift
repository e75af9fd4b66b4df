/// The part of an article that is as long as its file: the text and where its blocks stand.
struct ArticleBody: Hashable, Sendable {
  /// The decoded text.
  let text: ArticleText
  /// The blocks in order of the text.
  let blocks: [Block]

  /// Words separated by white space in the prose.
  /// - Complexity: linear in the text.
  var wordCount: Int {
    let bytes = text.bytes
    var count = 0
    for block in blocks where block.isProse {
      var isInWord = false
      let end = min(block.range.end, bytes.count)
      for byte in bytes[min(block.range.start, end)..<end] {
        let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
        if !isBlank, !isInWord { count += 1 }
        isInWord = !isBlank
      }
    }
    return count
  }
}

/// A body that lies in a spool and is read when it is asked for.
struct SpooledBody: Sendable {
  private let spool: TextSpool
  let place: TextSpool.Place

  /// Takes the place where a spool put it.
  init(_ spool: TextSpool, _ place: TextSpool.Place) {
    self.spool = spool
    self.place = place
  }

  /// Reads it; a copy that was read lately is at hand. Nil where the disk does not give it back.
  var body: ArticleBody? { spool.body(at: place) }

  /// Blanks of the same length without blocks: every offset stays inside of the text.
  var blank: ArticleBody {
    let blanks = [UInt8](repeating: 0x20, count: Int(place.textCount))
    return ArticleBody(text: ArticleText(validUTF8: blanks), blocks: [])
  }
}
