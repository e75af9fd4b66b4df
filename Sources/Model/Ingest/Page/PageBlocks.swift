/// Cuts a page into blocks: every element breaks the line but those of running text.
struct PageBlocks {
  /// In document order.
  private(set) var blocks: [PageBlock] = []

  /// An element that breaks lines and holds the next node.
  private struct Box {
    let node: Int
    let end: Int
    let shape: PageBlock.Shape
    let isMarkedText: Bool
    /// Whether its rows are lines: a table of data, where cells do not break.
    let isRow: Bool
  }

  private let tree: HTMLTree
  private var boxes: [Box] = []
  private var line = CollapsedText()
  private var words = 0
  private var linkWords = 0
  private var breaks = 0

  /// Cuts what lies inside an element; `isDropped` tells, by node, what is left out.
  /// - Complexity: linear in the nodes, times the tables in one another.
  init(_ tree: HTMLTree, inside root: Int = 0, isDropped: [Bool]) {
    self.tree = tree
    boxes = [
      Box(node: root, end: Int.max, shape: .paragraph, isMarkedText: false, isRow: false)
    ]
    var linkEnd = 0
    var index = tree.inside(root).lowerBound
    let last = tree.inside(root).upperBound
    while index < last {
      while let box = boxes.last, box.end <= index {
        endBlock()
        boxes.removeLast()
      }
      let node = tree.nodes[index]
      guard !isDropped[index] else {
        if !node.tag.isInline { endBlock() }
        index = node.end
        continue
      }
      switch node.tag {
      case .text: append(node.text, isLink: index < linkEnd)
      case .br: breakLine()
      case .hr: endBlock()
      case .a where tree.value(.href, of: index) != nil: linkEnd = max(linkEnd, node.end)
      case .td, .th:
        if boxes.last?.isRow == true {
          if !line.isEmpty { append(separator: " | ") }
        } else {
          open(index)
        }
      case let tag where !tag.isInline: open(index)
      default: break
      }
      index += 1
    }
    endBlock()
  }

  private mutating func append(_ text: TextRange, isLink: Bool) {
    if case .preformatted? = boxes.last?.shape {
      appendLines(text)
    } else {
      line.append(tree.bytes, text)
    }
    let count = WordCount.words(in: tree.bytes, text)
    words += count
    if isLink { linkWords += count }
    if count > 0 { breaks = 0 }
  }

  private mutating func append(separator: String) {
    let bytes = Array(separator.utf8)
    line.append(bytes, TextRange(0, bytes.count))
    line.appendSpace()
  }

  private mutating func appendLines(_ text: TextRange) {
    var start = text.start
    for index in text.start..<text.end where tree.bytes[index] == 0x0A {
      line.append(tree.bytes, TextRange(start, index))
      line.appendLineBreak()
      start = index + 1
    }
    line.append(tree.bytes, TextRange(start, text.end))
  }

  /// Two breaks end a paragraph, and so does one behind the end of a sentence.
  private mutating func breakLine() {
    breaks += 1
    let endsSentence = SentenceEnd(of: line.bytes, TextRange(0, line.bytes.count)).endsSentence
    if breaks > 1 || endsSentence {
      endBlock()
    } else {
      line.appendLineBreak()
    }
  }

  private mutating func open(_ index: Int) {
    endBlock()
    let node = tree.nodes[index]
    let around = boxes.last
    let isCaption = around?.shape == .caption
    let shape: PageBlock.Shape
    switch node.tag {
    case .figure, .figcaption: shape = .caption
    case _ where isCaption: shape = .caption
    case .caption: shape = .heading(6)
    case .h1, .h2, .h3, .h4, .h5, .h6: shape = .heading(node.tag.headingLevel)
    case .li, .dd, .dt: shape = .item
    case .tr: shape = isDataRow(index) ? .row : .paragraph
    case .pre: shape = .preformatted
    case .p, .div, .center: shape = around?.shape ?? .paragraph
    default: shape = .paragraph
    }
    let isMarked =
      [.p, .li, .dd, .dt, .blockquote, .pre].contains(node.tag) || node.tag.headingLevel > 0
      || shape == .row
    boxes.append(
      Box(
        node: index, end: node.end, shape: shape,
        isMarkedText: isMarked || around?.isMarkedText == true && node.tag == .div,
        isRow: shape == .row))
  }

  /// Whether a row is one of data: two or more cells, none of which holds blocks of its own or the
  /// text of a whole column of a page.
  private func isDataRow(_ row: Int) -> Bool {
    var cells = 0
    var words = 0
    for index in tree.inside(row) {
      let node = tree.nodes[index]
      switch node.tag {
      case .td, .th:
        cells += 1
        words = 0
      case .text:
        words += WordCount.words(in: tree.bytes, node.text)
        if words > 40 { return false }
      case .p where tree.nodes[node.parent].tag == .td || tree.nodes[node.parent].tag == .th: break
      case let tag where !tag.isInline && tag != .br: return false
      default: break
      }
    }
    return cells >= 2
  }

  private mutating func endBlock() {
    defer {
      line = CollapsedText()
      words = 0
      linkWords = 0
      breaks = 0
    }
    guard words > 0, let box = boxes.last else { return }
    var text = Array(line.string.utf8)
    while let last = text.last, last == 0x0A || last == 0x20 { text.removeLast() }
    blocks.append(
      PageBlock(
        text: text, shape: box.shape, node: box.node, words: words, linkWords: linkWords,
        isMarkedText: box.isMarkedText))
  }
}
