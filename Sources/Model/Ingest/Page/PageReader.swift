/// Reads pages of the web.
public enum PageReader {
  /// Reads the bytes of a page; `stated` is the character set that the transport states, as a mail's
  /// header does. A page without an article is `Problem.Kind.noMainText`.
  public static func page(
    of bytes: [UInt8], stated: CharacterSet? = nil
  ) -> Result<Page, Problem.Kind> {
    let source = HTMLSource(PageDecoding.text(of: bytes, stated: stated))
    let tree = HTMLParser.tree(of: source)
    let parts = PageParts(tree)
    let blocks = PageBlocks(tree, isDropped: parts.isDropped).blocks
    guard !blocks.isEmpty else { return .failure(.empty) }
    let main = MainText(tree, blocks, isDropped: parts.isDropped)
    guard main.isMain.contains(true) else { return .failure(.noMainText) }
    let printed = PageTitle(blocks, main.isMain)
    let chosen = blocks.indices.compactMap { index -> (block: PageBlock, kind: Block.Kind)? in
      guard main.isMain[index], index != printed.index else { return nil }
      return (blocks[index], kind(of: blocks[index]))
    }
    let title = printed.text
    let text = PageText(title: title, chosen)
    let metadata = Metadata(
      text: text.text, blocks: text.blocks, frontMatter: FrontMatter(of: text.text))
    return .success(
      Page(
        text: text.text, blocks: text.blocks, title: metadata.title, byline: metadata.byline,
        outlet: metadata.outlet, statedDates: metadata.statedDates,
        ambiguousDate: metadata.ambiguousDate, language: nil, address: nil,
        loss: tree.bound.map(Problem.Kind.cut)))
  }

  private static func kind(of block: PageBlock) -> Block.Kind {
    block.isHeading ? .heading : .paragraph
  }
}
