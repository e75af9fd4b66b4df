/// The element of a page that its markup names as the article's own.
struct ArticleScope {
  /// How surely the markup speaks of the article's text.
  enum Kind: Hashable {
    /// The body of the article: schema.org's articleBody, hAtom's entry-content, h-entry's e-content.
    case body
    /// An article with its head: `<article>`.
    case article
    /// The main part of the page: `<main>`.
    case main
    /// The page itself.
    case page
  }

  /// What names it.
  let kind: Kind
  /// The indices of the blocks inside it.
  let blocks: Range<Int>

  /// Looks for the narrowest element that holds most of the running text of its kind; one kind with
  /// several equal elements, as the teasers of a front page or the entries of a live page, tells
  /// nothing.
  init(_ tree: HTMLTree, _ blocks: [PageBlock], isContent: [Bool], isDropped: [Bool]) {
    var before = [0]
    for (block, isContent) in zip(blocks, isContent) {
      before.append((before.last ?? 0) + (isContent ? block.words : 0))
    }
    func range(_ node: Int) -> Range<Int> {
      let start = blocks.partition { $0.node >= node }
      return start..<max(start, blocks.partition { $0.node >= max(node + 1, tree.nodes[node].end) })
    }
    func words(_ range: Range<Int>) -> Int {
      before[range.upperBound] - before[range.lowerBound]
    }
    var named: [Kind: [Int]] = [:]
    for index in tree.nodes.indices where !isDropped[index] {
      guard let kind = ArticleScope.kind(of: index, in: tree) else { continue }
      // Only the outermost of those in one another.
      if let last = named[kind]?.last, index < tree.nodes[last].end { continue }
      named[kind, default: []].append(index)
    }
    let all = words(blocks.indices)
    for kind in [Kind.body, .article, .main] {
      let ranges = (named[kind] ?? []).map(range)
      let sum = ranges.reduce(0) { $0 + words($1) }
      guard let best = ranges.max(by: { words($0) < words($1) }), words(best) > 0 else { continue }
      // An article of thirty words beside comments of three hundred is still the article, where the
      // page has no other.
      let isMost = words(best) * 5 >= sum * 3
      let isLarge = words(best) * 3 >= all || ranges.count == 1 && words(best) >= 25
      if isMost, isLarge {
        self.init(kind: kind, blocks: best)
        return
      }
    }
    self.init(kind: .page, blocks: blocks.indices)
  }

  private init(kind: Kind, blocks: Range<Int>) {
    self.kind = kind
    self.blocks = blocks
  }

  private static func kind(of index: Int, in tree: HTMLTree) -> Kind? {
    let node = tree.nodes[index]
    if node.tag == .text || node.tag.isInline { return nil }
    if !node.attributes.isEmpty {
      if tree.value(.itemprop, of: index) == "articleBody" { return .body }
      let classes = tree.value(.class, of: index) ?? ""
      if classes.split(separator: " ").contains(where: { bodyClasses.contains($0) }) {
        return .body
      }
      let role = tree.value(.role, of: index)
      if role == "article" { return .article }
      if role == "main" { return .main }
    }
    switch node.tag {
    case .article: return .article
    case .main: return .main
    default: return nil
    }
  }

  private static let bodyClasses: Set<Substring> = ["entry-content", "e-content", "articleBody"]
}

extension [PageBlock] {
  /// Index of the first block for which a condition holds, where it holds for all behind it, too.
  fileprivate func partition(_ holds: (PageBlock) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
