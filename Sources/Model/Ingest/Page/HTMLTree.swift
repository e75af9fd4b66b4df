/// A page as an array of nodes in document order, so that no walk over it recurses.
struct HTMLTree: Sendable {
  /// An element or a stretch of text.
  struct Node: Sendable {
    /// What it is.
    let tag: HTMLTag
    /// Index of the element that it stands in; of itself for the first.
    let parent: Int
    /// Index behind the last node inside it.
    fileprivate(set) var end: Int
    /// Its bytes in `bytes`; empty for an element.
    fileprivate(set) var text: TextRange
    /// Its attributes in `attributes`.
    let attributes: Range<Int>
  }

  /// An attribute with its value, entities resolved.
  struct Attribute: Sendable {
    let name: HTMLAttribute
    let value: String
  }

  /// In document order; the first holds all others.
  private(set) var nodes: [Node]
  /// The text of all nodes: UTF-8, where a faulty reference may have left a broken sequence.
  private(set) var bytes: [UInt8] = []
  /// The attributes of all nodes.
  private(set) var attributes: [Attribute] = []
  /// What ended the reading early.
  private(set) var bound: ReadingBound?
  private var open = [0]

  /// A tree without text.
  init() {
    nodes = [
      Node(tag: .other, parent: 0, end: 1, text: TextRange(0, 0), attributes: 0..<0)
    ]
  }

  /// The value of an attribute of a node, nil where it has none.
  func value(_ name: HTMLAttribute, of node: Int) -> String? {
    attributes[nodes[node].attributes].first { $0.name == name }?.value
  }

  /// The indices of the nodes inside a node.
  func inside(_ node: Int) -> Range<Int> { node + 1..<max(node + 1, nodes[node].end) }

  /// The text inside a node, with single spaces; of more than about 2000 bytes, or of a node with
  /// more than 200 inside it, the beginning.
  func text(inside node: Int) -> String {
    var line = CollapsedText()
    for index in inside(node).prefix(200) where line.bytes.count < 2000 {
      if nodes[index].tag == .text {
        let text = nodes[index].text
        line.append(bytes, TextRange(text.start, min(text.end, text.start + 2000)))
      } else if !nodes[index].tag.isInline {
        line.appendSpace()
      }
    }
    return line.string
  }
}

/// Building a tree, one event of the parser after another.
extension HTMLTree {
  /// How many elements are open.
  var depth: Int { open.count - 1 }

  /// Opens an element.
  mutating func begin(_ tag: HTMLTag, _ own: [Attribute]) {
    let first = attributes.count
    attributes += own
    nodes.append(
      Node(
        tag: tag, parent: open.last ?? 0, end: nodes.count + 1, text: TextRange(0, 0),
        attributes: first..<attributes.count))
    open.append(nodes.count - 1)
  }

  /// Closes the element that was opened last.
  mutating func endElement() {
    guard open.count > 1, let node = open.popLast() else { return }
    nodes[node].end = nodes.count
  }

  /// Takes text of the element that is open.
  mutating func append(_ text: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    let last = nodes.count - 1
    let parent = open.last ?? 0
    if nodes[last].tag == .text, nodes[last].parent == parent {
      nodes[last].text = TextRange(nodes[last].text.start, bytes.count)
    } else {
      nodes.append(
        Node(
          tag: .text, parent: parent, end: nodes.count + 1, text: TextRange(start, bytes.count),
          attributes: 0..<0))
    }
  }

  /// Closes what is open; `bound` says what ended the page early.
  mutating func finish(_ bound: ReadingBound?) {
    while open.count > 1 { endElement() }
    nodes[0].end = nodes.count
    self.bound = bound
  }
}
