/// Gives the blocks that are taken from a page their kind.
struct PageKinds {
  /// By block; nil for one that is left out.
  private(set) var kinds: [Block.Kind?]

  private let blocks: [PageBlock]

  /// Looks at the blocks that `main` chose, at captions between them, and at lines directly above and
  /// below that name an author or a date.
  init(_ blocks: [PageBlock], _ main: MainText, title: Int?) {
    self.blocks = blocks
    kinds = [Block.Kind?](repeating: nil, count: blocks.count)
    let isMain = main.isMain
    guard let first = isMain.firstIndex(of: true), let last = isMain.lastIndex(of: true) else {
      return
    }
    let top = min(title ?? first, first)
    let start = max(top, first - 12)
    for index in start..<min(blocks.count, last + 4) where index != title {
      if isMain[index] {
        kinds[index] = kind(index, nearEnd: index <= first + 3 || index >= last - 2)
      } else if index < first || index > last {
        kinds[index] = head(index)
      } else if blocks[index].shape == .caption {
        kinds[index] = .furniture(.caption)
      }
    }
    markSubtitle(below: title, before: first)
  }

  private func kind(_ index: Int, nearEnd: Bool) -> Block.Kind {
    if blocks[index].isHeading { return .heading }
    if nearEnd, let head = head(index) { return head }
    return FurnitureShape.kind(of: shape(index)).map(Block.Kind.furniture) ?? .paragraph
  }

  /// A line that names the author or the date.
  private func head(_ index: Int) -> Block.Kind? {
    guard blocks[index].words <= 25, blocks[index].shape != .caption else { return nil }
    let shape = shape(index)
    if let line = DateLine(shape, in: text(index)) { return line.name == nil ? .dateline : .byline }
    return BylineShape(labelled: shape) == nil ? nil : .byline
  }

  /// A second headline between the title and the text.
  private mutating func markSubtitle(below title: Int?, before first: Int) {
    guard let title, title < first + 1 else { return }
    let next = kinds.indices.first { $0 > title && kinds[$0] != nil }
    guard let next, kinds[next] == .heading, blocks[next].words >= 5 else { return }
    kinds[next] = .subtitle
  }

  private func text(_ index: Int) -> ArticleText { ArticleText(validUTF8: blocks[index].text) }

  private func shape(_ index: Int) -> LineShape {
    LineShape(of: text(index), TextRange(0, blocks[index].text.count))
  }
}
