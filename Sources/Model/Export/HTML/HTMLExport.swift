/// Writes findings and marks as one HTML page that needs nothing else: no script, no picture, no font
/// and no style sheet from elsewhere. It is made to be read on a screen, listened to and printed.
public struct HTMLExport: Sendable {
  private let context: HTMLContext

  /// Prepares a page.
  public init(_ contents: ExportInput) { context = HTMLContext(contents) }

  /// The page.
  /// - Complexity: linear in what is shown; finding the dates of timelines is linear in the text of
  ///   the articles that are compared.
  public var page: String {
    HTMLNode.document(.element("html", ["lang": "en"], [head, body]))
  }

  private var head: HTMLNode {
    .element(
      "head",
      [
        .element("meta", ["charset": "utf-8"], []),
        // Whatever an article's words might smuggle in: nothing is loaded, run or sent.
        .element(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ], []),
        .element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
        .element("meta", ["name": "color-scheme", "content": "light dark"], []),
        .element("meta", ["name": "referrer", "content": "no-referrer"], []),
        .element("meta", ["name": "generator", "content": program], []),
        .element("title", [.text(PageWording.title)]),
        .element("style", [.style(HTMLStyle.sheet)]),
      ])
  }

  private var program: String { "rashomon \(context.contents.version)" }

  private var body: HTMLNode {
    var sections = [HTMLFiles(context).section]
    sections += context.stories.indices.map { HTMLStory(context, $0).section }
    sections += HTMLMarks(context).otherMarks
    sections += problems
    return .element(
      "body",
      [
        .words("a", ["class": "skip", "href": "#comparisons"], PageWording.skip),
        .element("header", [.words("h1", PageWording.title), facts]),
        contentsList,
        .element("main", ["id": "comparisons", "tabindex": "-1"], sections),
        .element("footer", [.words("p", PageWording.footer(program))]),
      ])
  }

  private var facts: HTMLNode {
    let analysis = context.analysis
    let tally = ReviewTally(analysis.comparisons, context.marked)
    var facts = [
      (PageWording.madeBy, program),
      (
        PageWording.compared,
        Wording.number(analysis.articles.count, "article", "articles") + ", "
          + Wording.number(analysis.stories.count, "story", "stories")
      ),
      (PageWording.reviewed, PageWording.share(tally)),
    ]
    if let made = context.contents.made { facts.insert((PageWording.madeAt, made), at: 1) }
    let marks = context.contents.marks
    if !marks.isEmpty {
      let authors = Set(marks.map(\.discrepancy.author)).sorted().map(PageWording.author)
      facts.append(
        (
          PageWording.marks,
          Wording.number(marks.count, "mark", "marks") + ": " + authors.joined(separator: ", ")
        ))
    }
    if let extract = context.contents.extract { facts.append((PageWording.part, extract)) }
    let nodes = facts.flatMap { fact -> [HTMLNode] in
      [.words("dt", fact.0), .words("dd", fact.1)]
    }
    return .element("dl", ["class": "facts"], nodes)
  }

  private var contentsList: HTMLNode {
    var items: [HTMLNode] = [
      .element("li", [.words("a", ["href": "#files"], PageWording.filesAndHashes)])
    ]
    items += context.stories.indices.map(storyItem)
    let others: [(isShown: Bool, anchor: String, words: String)] = [
      (!context.otherMarks.isEmpty, "marks", PageWording.otherMarks),
      (!context.analysis.problems.isEmpty, "problems", PageWording.problems),
    ]
    for other in others where other.isShown {
      items.append(.element("li", [.words("a", ["href": "#" + other.anchor], other.words)]))
    }
    return .element(
      "nav", ["aria-labelledby": "contents"],
      [.words("h2", ["id": "contents"], PageWording.contents), .element("ol", items)])
  }

  private func storyItem(_ index: Int) -> HTMLNode {
    let (story, comparisons) = context.stories[index]
    var nodes: [HTMLNode] = [
      .words("a", ["href": "#" + context.anchor(story: index)], context.title(of: story)),
      .text(" · " + PageWording.share(ReviewTally(comparisons, context.marked))),
    ]
    let items = comparisons.map { comparison -> HTMLNode in
      let relation = Wording.capitalized(comparison.relation.rawValue)
      let state = context.marked.isReviewed(comparison) ? "" : " (\(PageWording.notReviewed))"
      let link = HTMLNode.words(
        "a", ["href": "#" + context.anchor(comparison)], Wording.question(comparison))
      return .element("li", [.text(relation + ": "), link, .text(state)])
    }
    if !items.isEmpty { nodes.append(.element("ul", items)) }
    return .element("li", nodes)
  }

  private var problems: [HTMLNode] {
    let problems = context.analysis.problems
    if problems.isEmpty { return [] }
    return [
      .element(
        "section", ["aria-labelledby": "problems"],
        [
          .words("h2", ["id": "problems"], PageWording.problems),
          .element(
            "ul",
            problems.map {
              .element("li", [.words("code", $0.file), .text(": " + Wording.problem($0))])
            }),
        ])
    ]
  }
}
