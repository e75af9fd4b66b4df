extension Wording {
  /// Bytes of the first words that stand for a title in a report.
  public static let titleLength = 72

  /// The title; where there is none, "(untitled)" and the first words of the prose, at most `length`
  /// bytes of them.
  public static func title(of article: Article, length: Int = titleLength) -> String {
    if let title = article.title?.value, !title.isEmpty { return title }
    return firstWords(of: article, length).map { "(untitled) \($0)" } ?? "(untitled)"
  }

  /// The title; where that is no more than a file's name, the first words of the first article.
  public static func title(
    of story: Story, in analysis: Analysis, length: Int = titleLength
  ) -> String {
    guard let first = story.articles.first.flatMap(analysis.article), story.title == first.file
    else { return story.title }
    return firstWords(of: first, length) ?? story.title
  }

  /// The first words of the prose in quotation marks, cut between words; nil where there is none.
  private static func firstWords(of article: Article, _ length: Int) -> String? {
    guard let block = article.blocks.first(where: \.isProse) else { return nil }
    let start = block.range.start
    let prose = TextRange(start, min(block.range.end, article.text.bytes.count))
    guard length > 0, length < prose.end - start else { return "\"\(article.text[prose])\"" }
    let bytes = article.text.bytes
    // "…talked by teleph" says less than "…talked by". A script without blanks is cut between scalars.
    var end = start + length
    while end > start, bytes[end] > 0x20 { end -= 1 }
    if end == start {
      end = start + length
      while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return "\"\(article.text[TextRange(start, end)])…\""
  }
}
