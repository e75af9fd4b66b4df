/// Chooses the blocks of a page that are its article: the shallow features of `ShallowFeatures`, and
/// what the markup says.
struct MainText {
  /// By block: whether it is the article's.
  private(set) var isMain: [Bool]

  private let blocks: [PageBlock]
  /// Where the article's text may stand.
  private var range: Range<Int>
  private let scope: ArticleScope
  private let shapes: [LineShape]

  /// Chooses among the blocks of a page.
  init(_ tree: HTMLTree, _ blocks: [PageBlock], isDropped: [Bool]) {
    self.blocks = blocks
    let content = ShallowFeatures.isContent(blocks)
    scope = ArticleScope(tree, blocks, isContent: content, isDropped: isDropped)
    range = scope.blocks
    shapes = blocks.map { block in
      let text = ArticleText(validUTF8: block.text)
      return LineShape(of: text, TextRange(0, block.text.count))
    }
    isMain = content.indices.map { index in
      content[index] && blocks[index].shape != .caption && blocks[index].hasLetters
    }
    for index in isMain.indices where !range.contains(index) { isMain[index] = false }
    cutTail()
    if scope.kind == .page || scope.kind == .main { keepLargestRun(tree) }
    if isTeasers {
      isMain = isMain.map { _ in false }
    } else if !isMain.contains(true) {
      takeSentences()
    }
    guard isMain.contains(true) else { return }
    fillGaps()
    extendEnds()
    trimEnd()
    takeHeadings()
  }

  /// Ends the text at the label of readers' comments: what stands below is theirs.
  private mutating func cutTail() {
    let label = range.first { index in
      blocks[index].words <= 8
        && (FurnitureShape.kind(of: shapes[index]) == .commentLabel
          || CommentLabels.contain(shapes[index].folded))
        && isMain[..<index].contains(true)
    }
    guard let label else { return }
    for index in label..<isMain.count { isMain[index] = false }
    range = range.lowerBound..<label
  }

  /// Keeps the longest run of text of a page that names no article: runs are parted by four or more
  /// blocks of furniture, or by the heading of another part of the page. Runs in the same element as
  /// the longest stay with it.
  private mutating func keepLargestRun(_ tree: HTMLTree) {
    var runs: [(range: Range<Int>, words: Int)] = []
    for index in isMain.indices where isMain[index] {
      if let last = runs.last, index - last.range.upperBound < 4 {
        runs[runs.count - 1] = (
          last.range.lowerBound..<index + 1, last.words + blocks[index].words
        )
      } else {
        runs.append((index..<index + 1, blocks[index].words))
      }
    }
    guard let best = runs.max(by: { $0.words < $1.words })?.range else { return }
    let boxes = Set(best.filter { isMain[$0] }.map { tree.nodes[blocks[$0].node].parent })
    for index in isMain.indices where isMain[index] && !best.contains(index) {
      isMain[index] = boxes.contains(tree.nodes[blocks[index].node].parent)
    }
  }

  /// Whether what is left are teasers: five or more headings that are links, and less than forty words
  /// of text to each.
  private var isTeasers: Bool {
    var links = 0
    var words = 0
    for index in range {
      let block = blocks[index]
      if block.isHeading, block.linkDensity > 0.8 { links += 1 }
      if isMain[index], !block.isHeading { words += block.words }
    }
    return links >= 5 && words < links * 40
  }

  /// Takes the paragraphs of a page that is too short for its words to tell.
  private mutating func takeSentences() {
    for index in range where blocks[index].isMarkedText && !blocks[index].isHeading {
      isMain[index] =
        blocks[index].linkDensity <= 0.333333 && blocks[index].shape == .paragraph
        && shapes[index].end.endsSentence && FurnitureShape.kind(of: shapes[index]) == nil
    }
    // What a search found, or a list of links below a sentence, is no article.
    let links = range.reduce(0) { $0 + blocks[$1].linkWords }
    let words = range.reduce(0) { $0 + (isMain[$1] ? blocks[$1].words : 0) }
    if links > words { isMain = isMain.map { _ in false } }
  }

  /// Takes short paragraphs, entries and rows between two blocks of text.
  private mutating func fillGaps() {
    guard let first = isMain.firstIndex(of: true), let last = isMain.lastIndex(of: true) else {
      return
    }
    for index in first..<last where !isMain[index] && mayBeText(index) { isMain[index] = true }
  }

  /// Takes short paragraphs directly above and below, in the same element as the text beside them.
  private mutating func extendEnds() {
    guard var first = isMain.firstIndex(of: true), var last = isMain.lastIndex(of: true) else {
      return
    }
    while first > range.lowerBound, mayExtend(first - 1) {
      first -= 1
      isMain[first] = true
    }
    while last + 1 < range.upperBound {
      // A heading with a short paragraph below it is the last part of the text.
      let next = blocks[last + 1].isHeading ? last + 2 : last + 1
      guard next < range.upperBound, mayExtend(next) else { break }
      for index in last + 1...next { isMain[index] = true }
      last = next
    }
  }

  /// Drops short lines at the end that end no sentence, as "last change: 15.3.2021 - webmaster".
  private mutating func trimEnd() {
    guard scope.kind != .body else { return }
    while let last = isMain.lastIndex(of: true), isMain[..<last].contains(true),
      blocks[last].shape == .paragraph, blocks[last].words <= 16,
      !shapes[last].end.endsSentence, !shapes[last].folded.contains(". ")
    {
      isMain[last] = false
    }
  }

  private func mayExtend(_ index: Int) -> Bool {
    guard mayBeText(index), !blocks[index].isHeading else { return false }
    return scope.kind == .body || shapes[index].end.endsSentence || blocks[index].shape == .row
  }

  private func mayBeText(_ index: Int) -> Bool {
    let block = blocks[index]
    guard range.contains(index), block.shape != .caption else { return false }
    guard block.isMarkedText || scope.kind == .body else { return false }
    if block.shape == .row { return block.linkDensity <= 0.5 }
    if FurnitureShape.kind(of: shapes[index]) != nil { return false }
    return block.linkDensity <= 0.5 && block.hasLetters
  }

  /// Drops headings that head nothing, as "More on this" above links.
  private mutating func takeHeadings() {
    var headsText = false
    for index in isMain.indices.reversed() where range.contains(index) {
      if blocks[index].isHeading {
        if !headsText { isMain[index] = false }
      } else if blocks[index].shape != .caption {
        headsText = isMain[index]
      }
    }
  }
}
