/// The text that is taken from a page, with its blocks.
struct PageText {
  /// One line a block, or several where the page breaks them; an empty line between paragraphs.
  let text: ArticleText
  /// The blocks in order.
  let blocks: [Block]

  /// Lays out a title, which the page may not print, and blocks with their kinds.
  init(title: String?, _ parts: [(block: PageBlock, kind: Block.Kind)]) {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    if let title {
      bytes.append(contentsOf: title.utf8)
      blocks.append(Block(kind: .title, range: TextRange(0, bytes.count)))
    }
    var last: PageBlock.Shape?
    for (block, kind) in parts {
      let isClose = last == block.shape && (last == .item || last == .row)
      if !bytes.isEmpty { bytes.append(contentsOf: isClose ? [0x0A] : [0x0A, 0x0A]) }
      let start = bytes.count
      bytes.append(contentsOf: block.text)
      blocks.append(Block(kind: kind, range: TextRange(start, bytes.count)))
      last = block.shape
    }
    if !bytes.isEmpty { bytes.append(0x0A) }
    text = ArticleText(validUTF8: bytes)
    self.blocks = blocks
  }
}
