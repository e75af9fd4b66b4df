import Model

/// An invented article, written block by block and sentence by sentence.
struct InventedArticle {
  let article: Article
  let sentences: [Sentence]

  /// Blocks stand on lines of their own with an empty line between, sentences have a blank between.
  init(
    _ name: String, outlet: String? = nil, byline: String? = nil,
    _ blocks: [(kind: Block.Kind, sentences: [String])]
  ) {
    var text = ""
    var made: [Block] = []
    var sentences: [Sentence] = []
    for (kind, lines) in blocks {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      for (index, line) in lines.enumerated() {
        if index > 0 { text += " " }
        let first = text.utf8.count
        text += line
        sentences.append(
          Sentence(
            range: TextRange(first, text.utf8.count), block: made.count, kind: kind, tokens: 0..<0))
      }
      made.append(Block(kind: kind, range: TextRange(start, text.utf8.count)))
    }
    let title = made.first { $0.kind == .title }?.range
    let decoded = ArticleText(text)
    article = Article(
      id: ArticleID(rawValue: name), file: "harbour/\(name).txt", sha256: "sha-\(name)",
      text: decoded, blocks: made,
      title: title.map { Article.Metadatum(decoded[$0], range: $0) },
      byline: byline.map { Article.Metadatum($0) }, outlet: outlet.map { Article.Metadatum($0) })
    self.sentences = sentences
  }

  private init(article: Article, sentences: [Sentence]) {
    self.article = article
    self.sentences = sentences
  }

  /// The same text under another id, as an edit of its file gives it.
  func renamed(_ id: String) -> InventedArticle {
    InventedArticle(
      article: Article(
        id: ArticleID(rawValue: id), file: article.file, sha256: "sha-\(id)", text: article.text,
        blocks: article.blocks, title: article.title, byline: article.byline,
        outlet: article.outlet), sentences: sentences)
  }

  /// A claim whose words are a quote of one sentence.
  func claim(
    _ slot: Slot, _ value: SlotValue, quote: String, event: EventKey, attribution: String? = nil
  ) -> Claim {
    let range = range(of: quote)
    let sentence = sentences.first { $0.range.contains(range) }?.range ?? range
    return Claim(
      article: article.id, event: event, slot: slot, value: value, range: range,
      sentence: sentence, attribution: attribution, rules: [RuleID("test.\(slot.rawValue)")])
  }

  /// Where a quote stands first; an empty range at the start where it does not.
  func range(of quote: String) -> TextRange {
    let query = SearchableBytes(article.text.bytes)
    return query.first(Array(quote.utf8)) ?? TextRange(0, 0)
  }
}

private struct SearchableBytes {
  let bytes: [UInt8]
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func first(_ wanted: [UInt8]) -> TextRange? {
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return TextRange(start, start + wanted.count)
    }
    return nil
  }
}
