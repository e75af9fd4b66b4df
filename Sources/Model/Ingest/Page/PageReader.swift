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
    guard !blocks.isEmpty else { return .failure(tree.bound.map(Problem.Kind.cut) ?? .empty) }
    let main = MainText(tree, blocks, isDropped: parts.isDropped)
    guard main.isMain.contains(true) else { return .failure(.noMainText) }
    let metadata = PageMetadata(tree, source, isDropped: parts.isDropped)
    let title = PageTitle(blocks, main.isMain, metadata)
    let kinds = PageKinds(blocks, main, title: title.index, bylines: metadata.bylines).kinds
    let chosen = zip(blocks, kinds).compactMap { block, kind in kind.map { (block, $0) } }
    return .success(page(PageText(title: title.title?.value, chosen), metadata, title, tree.bound))
  }

  /// Puts together what the markup states and, where it does not, what the text prints.
  private static func page(
    _ text: PageText, _ metadata: PageMetadata, _ title: PageTitle, _ bound: ReadingBound?
  ) -> Page {
    let printed = Metadata(
      text: text.text, blocks: text.blocks, frontMatter: FrontMatter(of: ArticleText("")))
    let host = metadata.addresses.first.flatMap { address in
      PageAddress.host(of: address.value).map { Article.Metadatum($0, field: address.field) }
    }
    let range = text.blocks.first { $0.kind == .title }?.range
    let outlet = metadata.outlets.first ?? printed.outlet ?? title.siteName ?? host
    let byline = metadata.bylines.first { $0.value != outlet?.value }
    return Page(
      text: text.text, blocks: text.blocks,
      title: title.title.map { Article.Metadatum($0.value, range: range, field: $0.field) },
      byline: byline ?? printed.byline, outlet: outlet,
      statedDates: metadata.published + printed.statedDates + metadata.modified,
      ambiguousDate: printed.ambiguousDate, language: metadata.languages.first,
      address: metadata.addresses.first, loss: bound.map(Problem.Kind.cut))
  }
}
