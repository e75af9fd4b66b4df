/// Gives the blocks that are taken from a page their kind.
struct PageKinds {
  /// By block; nil for one that is left out.
  private(set) var kinds: [Block.Kind?]

  private let blocks: [PageBlock]
  private let shapes: [LineShape?]
  private let bylines: [String]

  /// Looks at the blocks that `main` chose, at captions between them, and at lines directly above and
  /// below that name an author or a date.
  init(_ blocks: [PageBlock], _ main: MainText, title: Int?, bylines: [Article.Metadatum]) {
    self.blocks = blocks
    self.bylines = bylines.map { LineShape.fold($0.value) }
    kinds = [Block.Kind?](repeating: nil, count: blocks.count)
    let isMain = main.isMain
    guard let first = isMain.firstIndex(of: true), let last = isMain.lastIndex(of: true) else {
      shapes = []
      return
    }
    let start = max(min(title ?? first, first), first - 12)
    let range = start..<min(blocks.count, last + 4)
    shapes = blocks.indices.map { index in
      range.contains(index)
        ? LineShape(
          of: ArticleText(validUTF8: blocks[index].text), TextRange(0, blocks[index].text.count))
        : nil
    }
    // The head of the article ends with its first sentence.
    let opening = isMain.indices.first { index in
      isMain[index] && !blocks[index].isHeading
        && (blocks[index].words > 16 || shapes[index]?.end.endsSentence == true)
    }
    for index in range where index != title {
      if index < opening ?? first || index > last {
        kinds[index] =
          index > last
          ? dateOrByline(index, isHead: false)
          : head(index, isMain: isMain[index], below: title)
      } else if isMain[index] {
        let isNearTop = index <= first + 3
        kinds[index] = kind(index, isNearTop: isNearTop, isNearEnd: index >= last - 2)
      } else if blocks[index].shape == .caption {
        kinds[index] = .furniture(.caption)
      }
    }
    markSubtitle(below: title, before: opening ?? first)
  }

  private func kind(_ index: Int, isNearTop: Bool, isNearEnd: Bool) -> Block.Kind {
    if blocks[index].isHeading { return .heading }
    if blocks[index].shape == .row { return .paragraph }
    if isNearTop || isNearEnd, let line = dateOrByline(index, isHead: isNearTop) { return line }
    return shapes[index].flatMap(FurnitureShape.kind).map(Block.Kind.furniture) ?? .paragraph
  }

  /// A line between the title and the first sentence, or below the last: who wrote the article and
  /// when, or a standfirst, which is longer than a label such as "Opinion".
  private func head(_ index: Int, isMain: Bool, below title: Int?) -> Block.Kind? {
    let block = blocks[index]
    if let line = dateOrByline(index, isHead: true) { return line }
    guard isMain || title.map({ index == $0 + 1 }) == true, block.shape != .caption,
      let shape = shapes[index]
    else { return nil }
    if block.isHeading { return .heading }
    if block.shape == .row { return isMain ? .paragraph : nil }
    guard block.words >= 4, block.linkDensity <= 0.333333 else { return nil }
    guard isMain || block.isMarkedText && block.words >= 6 else { return nil }
    return FurnitureShape.kind(of: shape).map(Block.Kind.furniture) ?? .paragraph
  }

  /// A line that names the author or the date; in the head of an article also a short one that holds
  /// a year or the author whom the markup names, for words of other languages are not known.
  private func dateOrByline(_ index: Int, isHead: Bool) -> Block.Kind? {
    let block = blocks[index]
    guard block.words <= 25, block.shape == .paragraph || isHead && block.shape == .item,
      let shape = shapes[index]
    else {
      return nil
    }
    if let line = DateLine(shape, in: ArticleText(validUTF8: block.text)) {
      return line.name == nil ? .dateline : .byline
    }
    if BylineShape(labelled: shape) != nil { return .byline }
    guard isHead, block.words <= 12, !shape.end.endsSentence else { return nil }
    if bylines.contains(where: { shape.folded.contains($0) }) { return .byline }
    return hasYear(block.text) ? .dateline : nil
  }

  /// Whether there are four figures from 1800 to 2199 together.
  private func hasYear(_ text: [UInt8]) -> Bool {
    text.split { !(0x30...0x39).contains($0) }.contains { figures in
      figures.count == 4
        && Int(String(decoding: figures, as: UTF8.self)).map((1800...2199).contains) == true
    }
  }

  /// A second headline between the title and the text.
  private mutating func markSubtitle(below title: Int?, before first: Int) {
    guard let title, title < first else { return }
    let next = kinds.indices.first { $0 > title && kinds[$0] != nil }
    guard let next, next < first, blocks[next].words >= 5 else { return }
    if kinds[next] == .heading || kinds[next] == .paragraph { kinds[next] = .subtitle }
  }
}
