/// Gives each stretch of a text its kind, by features that hold for articles of any kind: position,
/// length, how a line ends, what stands around it, and the known words of page furniture.
struct BlockClassifier {
  private let text: ArticleText
  private let stretches: [BlockSplitter.Stretch]
  private let shapes: [LineShape?]
  private let dateLines: [DateLine?]
  private var kinds: [Block.Kind?]

  /// The blocks of a text in order; front matter is the first of them.
  static func blocks(of text: ArticleText, after frontMatter: FrontMatter) -> [Block] {
    let front = frontMatter.range.map { [Block(kind: .furniture(.pageHeader), range: $0)] } ?? []
    return front + blocks(of: text, from: frontMatter.end)
  }

  /// The blocks of a text from a byte offset on, in order.
  static func blocks(of text: ArticleText, from start: Int) -> [Block] {
    var classifier = BlockClassifier(text, from: start)
    classifier.classify()
    return classifier.blocks
  }

  private init(_ text: ArticleText, from start: Int) {
    self.text = text
    let stretches = BlockSplitter.stretches(of: text, from: start)
    self.stretches = stretches
    shapes = stretches.map { $0.isBlank ? nil : LineShape(of: text, $0.range) }
    dateLines = shapes.map { shape in
      shape.flatMap { $0.width <= 120 ? DateLine($0, in: text) : nil }
    }
    kinds = stretches.map { $0.isBlank ? .furniture(.blank) : nil }
  }

  private var blocks: [Block] {
    zip(stretches, kinds).map { Block(kind: $1 ?? .paragraph, range: $0.range) }
  }

  /// The first rule that knows a line decides, so the sure ones come first.
  private mutating func classify() {
    markOwnShapes()
    unmarkTimeline()
    markTail()
    markLastName()
    markTop()
    markHeadings()
  }

  /// Lines that show what they are by their own words.
  private mutating func markOwnShapes() {
    for index in openIndices {
      guard let shape = shapes[index], stretches[index].headingLevel == 0 else { continue }
      if let line = dateLines[index] {
        kinds[index] = line.name == nil ? .dateline : .byline
      } else if isBylinePlace(index), BylineShape(labelled: shape) != nil {
        kinds[index] = .byline
      } else if let furniture = FurnitureShape.kind(of: shape) {
        kinds[index] = .furniture(furniture)
      }
    }
  }

  /// Bare dates between paragraphs are the headings of a timeline, not the article's own date:
  /// there are two or more of them, or the text is well under way.
  private mutating func unmarkTimeline() {
    var paragraphs = 0
    var bare: [Int] = []
    var isTimeline = false
    for index in kinds.indices {
      if isProse(index) {
        paragraphs += 1
      } else if paragraphs > 0, kinds[index] == .dateline, dateLines[index]?.isBare == true {
        bare.append(index)
        isTimeline = isTimeline || bare.count > 1 || paragraphs > 2 && isBeforeProse(index)
      }
    }
    guard isTimeline else { return }
    for index in bare { kinds[index] = nil }
  }

  /// Bylines stand within ten lines of either end; in between, "By Ana Díaz" may head a letter.
  private func isBylinePlace(_ index: Int) -> Bool {
    index < 10 || index >= stretches.count - 10
  }

  /// The site's footer, and links below the label of related articles.
  private mutating func markTail() {
    if let footer = SiteFooter.start(shapes, kinds) {
      for index in footer..<kinds.count where kinds[index] == nil {
        kinds[index] = .furniture(.siteFooter)
      }
    }
    var isBelowLabel = false
    for (index, shape) in shapes.enumerated() {
      guard let shape else { continue }
      if kinds[index] == .furniture(.relatedLink) {
        isBelowLabel = FurnitureShape.isRelatedLabel(shape)
      } else if isBelowLabel, kinds[index] == nil, Headline.mayBeTitle(shape), !isBeforeProse(index)
      {
        kinds[index] = .furniture(.relatedLink)
      } else {
        isBelowLabel = false
      }
    }
  }

  /// A name alone as the last line signs the article.
  private mutating func markLastName() {
    guard let last = openIndices.last, let shape = shapes[last], last > 1,
      openIndices.dropLast().last.map(isProse) == true, BylineShape(bare: shape) != nil
    else { return }
    kinds[last] = .byline
  }

  /// The lines above the first sentence: page header, title, subtitle.
  private mutating func markTop() {
    var open = openIndices.prefix(6)
    guard let first = open.first else { return }
    markPageHeader(above: open)
    open = open.filter { kinds[$0] == nil }[...]
    guard let candidate = open.first, let shape = shapes[candidate] else { return }
    let level = stretches[candidate].headingLevel
    let isTitle =
      level == 1 || level == 0 && Headline.mayBeTitle(shape) && !isFirstHeading(candidate)
    if isTitle {
      kinds[candidate] = .title
      markRepeats(of: candidate)
      markSubtitle(below: candidate)
    } else if level > 0 || Headline.mayBeHeading(shape) && isFirstHeading(candidate) {
      kinds[candidate] = .heading
    }
    markHeaderDates(top: first, title: isTitle ? candidate : nil)
  }

  /// Sets aside what a page prints above the headline: its section ("WORLD") and the title of the
  /// browser's window ("Talks fail | The Daily").
  private mutating func markPageHeader(above open: ArraySlice<Int>) {
    guard open.count >= 2, let first = open.first, let next = open.dropFirst().first,
      let shape = shapes[first], let below = shapes[next], stretches[first].headingLevel == 0
    else { return }
    let isSection =
      shape.words.count == 1 && shape.end == .none && below.words.count >= 4
      && Headline.mayBeTitle(below)
    let isWindowTitle =
      shape.folded.hasPrefix(below.folded)
      && [" | ", " - ", " – ", " — "].contains {
        shape.folded.dropFirst(below.folded.count).hasPrefix($0)
      }
    if isSection || isWindowTitle { kinds[first] = .furniture(.pageHeader) }
  }

  /// Whether the first line heads a section of a text that has no title: it is made of words for
  /// parts of texts, or it says nothing that the text says while headings follow.
  private func isFirstHeading(_ index: Int) -> Bool {
    guard let shape = shapes[index] else { return false }
    if Headline.isSectionLabel(shape) { return true }
    let later = openIndices.filter { $0 > index }
    guard later.filter(isHeading).count >= 2 else { return false }
    let prose = later.prefix(8).compactMap { shapes[$0]?.folded }.joined(separator: "\n")
    return !Headline.sharesWord(shape, with: prose)
  }

  /// The title once more, above or below: in a page header, a breadcrumb, a list of links.
  private mutating func markRepeats(of title: Int) {
    guard let shape = shapes[title] else { return }
    for index in openIndices where index != title && shapes[index]?.isAlike(shape) == true {
      kinds[index] = .furniture(index < title + 6 ? .pageHeader : .relatedLink)
    }
  }

  /// A second headline directly below the title; a date or a byline may stand between.
  private mutating func markSubtitle(below title: Int) {
    let open = openIndices.filter { $0 > title }
    guard let index = open.first, let shape = shapes[index], open.count >= 2,
      stretches[index].headingLevel == 0, shape.end == .none, shape.width <= 140,
      Headline.mayBeTitle(shape), !Headline.isSectionLabel(shape), !isHeading(open[1])
    else { return }
    kinds[index] = .subtitle
  }

  /// A bare date above the title, or one that stands there twice, is the day the page was saved.
  /// One with a label or a time of day is the article's own, and so is a lone date above an article
  /// without a title.
  private mutating func markHeaderDates(top: Int, title: Int?) {
    let above = kinds.indices.prefix(min(title ?? top, 12)).filter { kinds[$0] == .dateline }
    for index in above {
      guard let shape = shapes[index] else { continue }
      let copies = shapes.filter { $0?.isAlike(shape) == true }.count
      let isBare = dateLines[index]?.isBare == true
      if isBare, copies > 1 || title != nil { kinds[index] = .furniture(.pageHeader) }
    }
  }

  /// Short lines between paragraphs.
  private mutating func markHeadings() {
    for index in openIndices where isHeading(index) { kinds[index] = .heading }
  }

  /// Whether a line heads the prose below it.
  private func isHeading(_ index: Int) -> Bool {
    if stretches[index].headingLevel > 0 { return true }
    guard let shape = shapes[index], stretches[index].lines == 1 else { return false }
    return Headline.mayBeHeading(shape) && isBeforeProse(index)
  }

  /// Whether the next block that is no furniture is running text.
  private func isBeforeProse(_ index: Int) -> Bool {
    let next = kinds[(index + 1)...].firstIndex { $0 == nil }
    return next.map(isProse) ?? false
  }

  private func isProse(_ index: Int) -> Bool {
    guard kinds[index] == nil, let shape = shapes[index] else { return false }
    return shape.end != .none || shape.width > 100
  }

  /// The blocks that no rule has decided yet.
  private var openIndices: [Int] { kinds.indices.filter { kinds[$0] == nil } }
}
