/// The section of one story: its articles, its comparisons, the matrix and the timeline.
struct HTMLStory {
  private let context: HTMLContext
  private let index: Int
  private let story: Story
  private let comparisons: [Comparison]

  init(_ context: HTMLContext, _ index: Int) {
    self.context = context
    self.index = index
    (story, comparisons) = context.stories[index]
  }

  /// The section. Before each comparison `goesOn` is asked; where it answers no, the rest is left out.
  func section(goesOn: () -> Bool) -> HTMLNode {
    let id = context.anchor(story: index)
    var nodes: [HTMLNode] = [.words("h2", ["id": id, "dir": "auto"], context.title(of: story))]
    if context.stories.count > 1 {
      let tally = ReviewTally(comparisons, context.marked)
      nodes.append(.words("p", ["class": "state"], Wording.reviewed(tally)))
    }
    nodes += [
      .words("h3", PageWording.sources), sources, .words("h3", PageWording.comparisons),
    ]
    if comparisons.isEmpty { nodes.append(.words("p", PageWording.nothingFlagged)) }
    for comparison in comparisons {
      guard goesOn() else { return .element("section", nodes) }
      nodes.append(HTMLComparison(context, comparison).node)
    }
    if !comparisons.isEmpty { nodes += HTMLMatrix(context, story, id: id).nodes }
    nodes += HTMLTimeline(context, story, id: id).nodes
    return .element("section", ["class": "story", "aria-labelledby": id], nodes)
  }

  private var sources: HTMLNode {
    .element(
      "ul", ["class": "sources"], story.articles.compactMap(context.analysis.article).map(source))
  }

  private func source(_ article: Article) -> HTMLNode {
    let dateline = context.analysis.datelines[article.id] ?? .unknown
    var facts: [HTMLNode] = [.words("bdi", Wording.source(of: article))]
    if let byline = article.byline { facts += [.text(" · "), .words("bdi", byline.value)] }
    facts.append(.text(" · " + Wording.label(dateline)))
    if let address = WebAddress.link(to: article) {
      facts += [.text(" · "), HTMLContext.link(to: address, [.text(address)])]
    }
    return .element(
      "li",
      [
        context.sigil(article.id), .text(" "), .words("bdi", PageWording.title(of: article)),
        .element("p", ["class": "aside"], facts),
      ])
  }
}
