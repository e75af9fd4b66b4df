/// Writes findings and marks as one HTML page that needs nothing else: no script, no picture, no font
/// and no style sheet from elsewhere. It is made to be read on a screen, listened to and printed.
public struct HTMLExport: Sendable {
  private let context: HTMLContext

  /// Prepares a page.
  public init(_ contents: ExportInput) { context = HTMLContext(contents) }

  /// The page. Before each comparison `goesOn` is asked; where it answers no, the page is not finished.
  /// - Complexity: linear in what is shown; finding the dates of timelines is linear in the text of
  ///   the articles that are compared.
  public func page(goesOn: (WorkProgress) -> Bool = { _ in true }) -> String {
    let total = context.stories.map(\.comparisons.count).reduce(0, +)
    var done = 0
    let sections = context.stories.indices.map { index in
      HTMLStory(context, index).section {
        defer { done += 1 }
        return goesOn(WorkProgress(.writing, done: done, total: total))
      }
    }
    return HTMLNode.document(.element("html", ["lang": "en"], [head, body(sections)]))
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

  private func body(_ stories: [HTMLNode]) -> HTMLNode {
    .element(
      "body",
      [
        .words("a", ["class": "skip", "href": "#comparisons"], PageWording.skip), header,
        contentsList,
        .element(
          "main", ["id": "comparisons", "tabindex": "-1"],
          stories + HTMLMarks(context).otherMarks + [provenance]),
        .element("footer", [.words("p", PageWording.footer(program))]),
      ])
  }

  /// What the page is and how far the review is: the first that an editor wants to know.
  private var header: HTMLNode {
    let analysis = context.analysis
    var lines = [
      PageWording.lead(analysis),
      Wording.reviewed(ReviewTally(analysis.comparisons, context.marked)),
    ]
    if let extract = context.contents.extract { lines.insert(extract, at: 0) }
    return .element(
      "header",
      [
        .words("h1", PageWording.title),
        .words("p", ["class": "lead", "dir": "auto"], lines.joined(separator: " ")),
      ])
  }

  /// What the page rests on: the files with their hashes, what could not be read, and the program.
  private var provenance: HTMLNode {
    .element(
      "section", ["class": "story", "aria-labelledby": "files"],
      [.words("h2", ["id": "files"], PageWording.provenance), facts, HTMLFiles(context).table]
        + problems)
  }

  private var facts: HTMLNode {
    var facts = [(PageWording.madeBy, program)]
    if let made = context.contents.made { facts.append((PageWording.madeAt, made)) }
    let marks = context.contents.marks
    if !marks.isEmpty {
      let authors = Set(marks.map(\.discrepancy.author)).sorted().map(PageWording.author)
      facts.append(
        (
          PageWording.marks,
          Wording.number(marks.count, "mark", "marks") + ": " + authors.joined(separator: ", ")
        ))
    }
    let nodes = facts.flatMap { fact -> [HTMLNode] in
      [.words("dt", fact.0), .words("dd", fact.1)]
    }
    return .element("dl", ["class": "facts"], nodes)
  }

  private var contentsList: HTMLNode {
    var items =
      context.stories.count == 1
      ? context.stories[0].comparisons.map(item) : context.stories.indices.map(storyItem)
    let others: [(isShown: Bool, anchor: String, words: String)] = [
      (!context.otherMarks.isEmpty, "marks", PageWording.otherMarks),
      (true, "files", PageWording.provenance),
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
    let tally = ReviewTally(comparisons, context.marked)
    var nodes: [HTMLNode] = [
      .words("a", ["href": "#" + context.anchor(story: index)], context.title(of: story)),
      .text(" · " + Wording.reviewed(tally)),
    ]
    if !comparisons.isEmpty { nodes.append(.element("ul", comparisons.map(item))) }
    return .element("li", nodes)
  }

  /// A comparison with the verdict on it.
  private func item(_ comparison: Comparison) -> HTMLNode {
    let link = HTMLNode.words(
      "a", ["href": "#" + context.anchor(comparison)], Wording.question(comparison))
    return .element(
      "li",
      [
        .text(Wording.capitalized(comparison.relation.rawValue) + ": "), link, .text(" "),
        .words("span", ["class": "state"], Wording.review(of: comparison, context.marked)),
      ])
  }

  private var problems: [HTMLNode] {
    let problems = context.analysis.problems
    if problems.isEmpty { return [] }
    return [
      .words("h3", ["id": "problems"], PageWording.problems),
      .element(
        "ul",
        problems.map {
          .element("li", [.words("code", $0.file), .text(": " + Wording.problem($0))])
        }),
    ]
  }
}
