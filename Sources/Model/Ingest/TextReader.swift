/// Reads a text into the article that it is.
enum TextReader {
  /// Reads the text of a file, or one that was taken out of it.
  static func read(_ bytes: [UInt8], from source: ItemSource) -> Result<[Article], Problem.Kind> {
    guard let text = TextDecoding.text(of: bytes) else { return .failure(.notText) }
    let frontMatter = FrontMatter(of: text)
    let blocks = BlockClassifier.blocks(of: text, after: frontMatter)
    let hasText = blocks.contains {
      $0.kind != .furniture(.blank) && $0.range.start >= frontMatter.end
    }
    guard hasText else { return .failure(.empty) }
    let sha256 = source.sha256 ?? SHA256(of: bytes).hex
    let metadata = Metadata(text: text, blocks: blocks, frontMatter: frontMatter)
    return .success([
      Article(
        id: ArticleID(sha256: sha256), file: source.file, sha256: sha256, text: text,
        blocks: blocks, title: metadata.title, byline: metadata.byline, outlet: metadata.outlet,
        statedDates: metadata.statedDates, ambiguousDate: metadata.ambiguousDate,
        language: metadata.language, address: metadata.address)
    ])
  }
}
