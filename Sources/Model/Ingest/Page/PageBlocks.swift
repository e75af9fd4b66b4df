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
      case .a where tree.value(.href, of: index) != nil:
        separate(index)
        linkEnd = max(linkEnd, node.end)
      case .td, .th:
        if boxes.last?.isRow == true {
          if !line.isEmpty { append(separator: " | ") }
        } else {
          open(index)
        }
      case let tag where !tag.isInline: open(index)
      default: separate(index)
      }
      index += 1
    }
    endBlock()
  }

  private mutating func append(_ text: TextRange, isLink: Bool) {
    if case .preformatted? = boxes.last?.shape {
      appendLines(text, isLink: isLink)
    } else {
      take(text, isLink: isLink)
    }
  }

  /// Parts what stands in two elements side by side without a space between: "Ana Díaz" and "4 May",
  /// which a style sheet sets apart. A letter alone is an initial that the page sets large.
  private mutating func separate(_ index: Int) {
    guard [.span, .a, .time].contains(tree.nodes[index].tag), let last = line.bytes.last,
      tree.nodes[index - 1].tag == .text, tree.nodes[index - 1].end <= index,
      tree.nodes[index - 1].parent != tree.nodes[index].parent, words > 0
    else { return }
    let first = tree.inside(index).first.map { tree.nodes[$0].text }
    guard let first, !first.isEmpty else { return }
    let next = tree.bytes[first.start]
    let opens = (0x41...0x5A).contains(next) || (0x30...0x39).contains(next) || next >= 0x80
    let closes = (0x61...0x7A).contains(last) || (0x30...0x39).contains(last) || last >= 0x80
    if opens, closes { line.appendSpace() }
  }

  private mutating func append(separator: String) {
    let bytes = Array(separator.utf8)
    line.append(bytes, TextRange(0, bytes.count))
    line.appendSpace()
  }

  private mutating func appendLines(_ text: TextRange, isLink: Bool) {
    var start = text.start
    for index in text.start..<text.end where tree.bytes[index] == 0x0A {
      let isBlank = tree.bytes[start..<index].allSatisfy { $0 <= 0x20 }
      if isBlank { endBlock() }
      take(TextRange(start, index), isLink: isLink)
      line.appendLineBreak()
      start = index + 1
    }
    take(TextRange(start, text.end), isLink: isLink)
  }

  private mutating func take(_ text: TextRange, isLink: Bool) {
    line.append(tree.bytes, text)
    let count = WordCount.words(in: tree.bytes, text)
    words += count
    if isLink { linkWords += count }
    if count > 0 { breaks = 0 }
  }

  /// The bytes of a line from which on it may have been wrapped by hand; a shorter one ends where its
  /// writer meant it to, as a headline or a byline does.
  private static let wrappedLength = 45

  /// Two breaks end a paragraph, and so does one behind the end of a sentence or behind a short line.
  private mutating func breakLine() {
    breaks += 1
    let last = line.bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let endsSentence = SentenceEnd(of: line.bytes, TextRange(0, line.bytes.count)).endsSentence
    let isShort = line.bytes.count - last < PageBlocks.wrappedLength
    if breaks > 1 || endsSentence || isShort && !line.isEmpty {
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
    case _ where isCaption || isNamedCaption(index): shape = .caption
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

  /// Whether a class names a caption, as in "wp-caption-text".
  private func isNamedCaption(_ index: Int) -> Bool {
    guard let classes = tree.value(.class, of: index), tree.nodes[index].tag.headingLevel == 0
    else { return false }
    return PageParts.words(of: classes).contains { $0 == "caption" || $0 == "figcaption" }
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
