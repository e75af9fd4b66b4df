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

  var section: HTMLNode {
    let id = context.anchor(story: index)
    let tally = ReviewTally(comparisons, context.marked)
    var nodes: [HTMLNode] = [
      .words("h2", ["id": id, "dir": "auto"], context.title(of: story)),
      .words("p", ["class": "state"], Wording.reviewed(tally)), .words("h3", PageWording.sources),
      sources,
      .words("h3", PageWording.comparisons),
    ]
    if comparisons.isEmpty {
      nodes.append(.words("p", PageWording.nothingFlagged))
    } else {
      nodes += comparisons.map { HTMLComparison(context, $0).node }
      nodes += HTMLMatrix(context, story, id: id).nodes
    }
    nodes += HTMLTimeline(context, story, id: id).nodes
    return .element("section", ["class": "story", "aria-labelledby": id], nodes)
  }

  private var sources: HTMLNode {
    let head = ["", PageWording.articleTitle, PageWording.outlet, PageWording.published].map {
      words in
      words.isEmpty
        ? HTMLNode.element("th", ["scope": "col", "class": "short"], [.spoken(PageWording.sigil)])
        : .words("th", ["scope": "col"], words)
    }
    let rows = story.articles.compactMap(context.analysis.article).map(row)
    return context.scrolling(
      PageWording.sources,
      [
        .element(
          "table",
          [.element("thead", [.element("tr", head)]), .element("tbody", rows)])
      ])
  }

  private func row(_ article: Article) -> HTMLNode {
    let dateline = context.analysis.datelines[article.id] ?? .unknown
    var title = [HTMLNode.text(PageWording.title(of: article))]
    if let byline = article.byline { title.append(.words("p", ["class": "aside"], byline.value)) }
    var published = [HTMLNode.text(Wording.label(dateline))]
    if let why = Wording.why(dateline, in: context.analysis) {
      published.append(.words("p", ["class": "aside"], Wording.capitalized(why) + "."))
    }
    return .element(
      "tr",
      [
        .element("th", ["scope": "row", "class": "short"], [context.sigil(article.id)]),
        .element("td", ["dir": "auto"], title),
        .words("td", ["dir": "auto"], article.outlet?.value ?? PageWording.unknown),
        .element("td", published),
      ])
  }
}
