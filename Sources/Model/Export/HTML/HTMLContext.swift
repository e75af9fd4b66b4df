/// What the parts of the page share: the findings, short names, and where things are on it.
struct HTMLContext: Sendable {
  let contents: ExportInput
  let marked: MarkedComparisons
  let sigils: Sigils
  /// Finds the times that timelines show; its rules are compiled once for all stories.
  let tagger = TimeTagger(lexicon: .standard())
  /// The stories that have a section, with the comparisons that are shown there.
  let stories: [(story: Story, comparisons: [Comparison])]
  private let shown: [String: Comparison]
  private let placeOfArticle: [ArticleID: Int]

  init(_ contents: ExportInput) {
    self.contents = contents
    let analysis = contents.analysis
    marked = MarkedComparisons(contents.marks, on: analysis.comparisons)
    sigils = analysis.sigils
    let comparisons = Dictionary(grouping: analysis.comparisons, by: \.story)
    var stories: [(story: Story, comparisons: [Comparison])] = []
    for story in analysis.stories {
      let own = comparisons[story.id, default: []].filter {
        contents.relations.contains($0.relation)
      }
      if story.articles.count > 1 || !own.isEmpty { stories.append((story, own)) }
    }
    self.stories = stories
    shown = Dictionary(
      stories.flatMap(\.comparisons).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    placeOfArticle = Dictionary(
      analysis.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var analysis: Analysis { contents.analysis }

  /// The marks that no comparison on the page carries, those with it that were made before one changed.
  var otherMarks: [PlacedDiscrepancy] {
    contents.marks.filter { mark in
      marked.comparison(of: mark.discrepancy).map { shown[$0.id] == nil } ?? true
    }
  }

  /// The comparison with an id, nil where the page does not show it.
  func comparison(_ id: String) -> Comparison? { shown[id] }

  /// The title of a story.
  func title(of story: Story) -> String { PageWording.title(of: story, in: analysis) }

  /// The address of an article's row in the table of files. Ids of articles hold a "#" at times, so
  /// they are counted.
  func anchor(_ article: ArticleID) -> String {
    "file-\((placeOfArticle[article] ?? -1) + 1)"
  }

  /// The address of a comparison.
  func anchor(_ comparison: Comparison) -> String { "comparison-\(comparison.id)" }

  /// The address of a story's section, counted from 0.
  func anchor(story index: Int) -> String { "story-\(index + 1)" }

  /// The short name of an article, which leads to its file.
  func sigil(_ article: ArticleID) -> HTMLNode {
    guard placeOfArticle[article] != nil else { return .words("span", ["class": "sigil"], "?") }
    return .words("a", ["class": "sigil", "href": "#" + anchor(article)], sigils[article])
  }

  /// Who published an article, a link to it where its address is known.
  func source(_ article: Article) -> HTMLNode {
    let name = HTMLNode.words("bdi", Wording.source(of: article))
    return WebAddress.link(to: article).map { HTMLContext.link(to: $0, [name]) } ?? name
  }

  /// A link out of the page, which tells the site nothing of where it came from.
  static func link(to address: String, _ nodes: [HTMLNode]) -> HTMLNode {
    .element("a", ["href": address, "rel": "noopener noreferrer nofollow"], nodes)
  }

  /// Words of an article: their direction is their own.
  func quote(_ article: ArticleID, _ range: TextRange) -> HTMLNode {
    let words = MarkedSentence(range, marking: [], in: text(article)).pieces.map(\.text).joined()
    return .words("q", ["dir": "auto"], words)
  }

  /// A sentence with the words that carry a value marked.
  func sentence(_ article: ArticleID, _ sentence: TextRange, marking ranges: [TextRange])
    -> HTMLNode
  {
    let pieces = MarkedSentence(sentence, marking: ranges, in: text(article)).pieces
    return .element("blockquote", ["dir": "auto"], HTMLContext.nodes(pieces))
  }

  /// A table that scrolls by itself where the window is narrow; it takes the keyboard.
  func scrolling(_ label: String, isWide: Bool = false, _ nodes: [HTMLNode]) -> HTMLNode {
    .element(
      "div",
      [
        "class": isWide ? "scroll wide" : "scroll", "role": "region", "aria-label": label,
        "tabindex": "0",
      ], nodes)
  }

  static func nodes(_ pieces: [MarkedSentence.Piece]) -> [HTMLNode] {
    pieces.map { $0.isMarked ? .words("mark", $0.text) : .text($0.text) }
  }

  private func text(_ article: ArticleID) -> ArticleText {
    analysis.article(article)?.text ?? ArticleText("")
  }
}
