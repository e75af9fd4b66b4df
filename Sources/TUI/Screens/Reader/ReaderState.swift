import Model

/// What the reader does in one article.
public struct ReaderState: Sendable {
  /// One line: bytes of the text, and the role of its block; nil bytes for an empty line.
  struct Line: Sendable {
    let range: TextRange?
    let role: Role
  }

  /// What the lines are made from.
  struct Key: Hashable, Sendable {
    let article: ArticleID
    let generation: Int
    let width: Int
  }

  /// Lines are not longer than this many cells: longer ones are hard to follow.
  static let widestText = 96
  /// Cells after which also a list breaks a paragraph.
  static let widestItem = 100_000
  /// Cells left of the text: selection, relation, a blank.
  static let gutter = 3

  /// The article.
  private(set) var article: ArticleID
  /// First line shown.
  var top = 0
  /// Id of the comparison that is looked at, nil until the reader goes to one.
  var comparison: String?
  /// The search, while it is on.
  var search: Search<TextHit>?
  /// The sentences that are selected.
  var selection: CompareState.Selection?
  /// Whether moving makes the selection longer.
  var isExtending = false
  /// Index of the sentence that the mouse was pressed on last.
  var pressed: Int?
  private(set) var lines: [Line] = []
  /// Words that carry a value in a conflict or tension of the story, in order.
  private(set) var spans: [CompareFlags.Span] = []
  private var key: Key?
  /// The byte to be seen first after the next layout, where the text changed.
  private var seen: Int?

  /// Reads an article; `arrange` lays it out.
  init(article: ArticleID) { self.article = article }

  /// Ids of the comparisons with a relation, in the order in which the text comes to them.
  func comparisons(_ relation: Relation) -> [String] {
    var seen: Set<String> = []
    return spans.filter { $0.relation == relation && seen.insert($0.comparison).inserted }
      .map(\.comparison)
  }

  /// Goes to another article, to its start.
  mutating func go(to article: ArticleID, in state: AppState) {
    self.article = article
    top = 0
    comparison = nil
    deselect()
    arrange(in: state)
  }

  /// Goes on in the article that took the place of this one, at the words that were seen first.
  mutating func inherit(_ heirs: ArticleHeirs, now findings: Findings) {
    comparison = heirs.comparison(comparison, now: findings)
    guard heirs.article(article) != article else { return }
    let first = lines.dropFirst(top).first { $0.range != nil }?.range?.start
    seen = first.flatMap { heirs.offset($0, in: article, now: findings) } ?? first
    article = heirs.article(article)
    search = nil
    // A selection counts sentences, which an edit shifts.
    deselect()
  }

  /// Drops the selection.
  mutating func deselect() {
    selection = nil
    isExtending = false
    pressed = nil
  }

  /// Index of the line that holds a byte, or of the last one before it.
  func line(at offset: Int) -> Int? {
    lines.lastIndex { ($0.range?.start ?? Int.max) <= offset }
  }

  /// Brings the lines in line with window and findings. The first line shown keeps its words.
  mutating func arrange(in state: AppState) {
    // A list goes on by paragraphs and breaks them itself.
    let width =
      state.isLinear
      ? Self.widestItem : max(1, min(Self.widestText, state.size.columns - Self.gutter - 1))
    let key = Key(article: article, generation: state.findings.generation, width: width)
    if key != self.key {
      let first = seen ?? lines.dropFirst(top).first { $0.range != nil }?.range?.start
      seen = nil
      self.key = key
      lines = Self.lines(of: state.findings.analysis.article(article), width: width)
      if state.isLinear { lines.removeAll { $0.range == nil } }
      spans = (state.findings.spans[article] ?? []).compactMap { span in
        let comparison = state.findings.analysis.comparisons[span.comparison]
        guard comparison.relation != .only else { return nil }
        return CompareFlags.Span(
          range: span.range, comparison: comparison.id, relation: comparison.relation)
      }
      if let first, let line = line(at: first), top > 0 { top = line }
    }
    clamp(in: state)
  }

  private static func lines(of article: Article?, width: Int) -> [Line] {
    guard let article else { return [] }
    var lines: [Line] = []
    for block in article.blocks {
      if block.kind == .furniture(.blank) { continue }
      if !lines.isEmpty { lines.append(Line(range: nil, role: .text)) }
      let role = role(of: block.kind)
      lines += LineWrap.rows(of: article.text, in: block.range, width: width)
        .map { Line(range: $0, role: role) }
    }
    return lines
  }

  private static func role(of kind: Block.Kind) -> Role {
    switch kind {
    case .title, .subtitle, .heading: .heading
    case .furniture: .dim
    case .paragraph, .byline, .dateline: .text
    }
  }

  /// How many lines are seen at once; of a list the first is sure to be.
  private func linesSeen(in state: AppState) -> Int {
    state.isLinear ? 1 : max(1, ReaderView.parts(in: state).text.size.rows)
  }

  /// Keeps the scroll within the text.
  mutating func clamp(in state: AppState) {
    top = max(0, min(top, lines.count - linesSeen(in: state)))
  }

  /// Scrolls so that a byte is seen: not at all where it is, else with some lines before it.
  mutating func show(offset: Int, in state: AppState) {
    guard let line = line(at: offset) else { return }
    let height = linesSeen(in: state)
    if line < top || line >= top + height { top = line - height / 4 }
    clamp(in: state)
  }
}
