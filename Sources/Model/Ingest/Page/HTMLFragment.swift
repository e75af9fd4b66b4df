/// HTML that is a part of no page: what a feed or a mail holds.
public enum HTMLFragment {
  /// The text of a fragment as plain text: paragraphs between empty lines, entries of lists and rows of
  /// tables on lines of their own. Scripts, styles, forms and what is hidden are left out; nothing else
  /// is taken for page furniture.
  public static func text(of html: String) -> String {
    let tree = HTMLParser.tree(of: HTMLSource(Array(html.utf8)))
    let blocks = PageBlocks(tree, isDropped: PageParts(tree, furniture: false).isDropped).blocks
    var text: [UInt8] = []
    var last: PageBlock.Shape?
    for block in blocks {
      if let last {
        let isClose = last == block.shape && (last == .item || last == .row)
        text.append(contentsOf: isClose ? [0x0A] : [0x0A, 0x0A])
      }
      text.append(contentsOf: block.text)
      last = block.shape
    }
    return String(decoding: text, as: UTF8.self)
  }
}
