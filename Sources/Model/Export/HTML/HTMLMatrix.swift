/// The comparisons of a story by its sources, as a table: questions down, sources across.
struct HTMLMatrix {
  /// More sources than this are printed on paper laid across.
  private static let narrow = 5

  private let context: HTMLContext
  private let id: String
  private let matrix: ComparisonMatrix
  private let rows: [ComparisonMatrix.Row]

  init(_ context: HTMLContext, _ story: Story, id: String) {
    self.context = context
    self.id = id + "-matrix"
    matrix = ComparisonMatrix(story, comparisons: context.analysis.comparisons)
    rows = matrix.rows(context.contents.relations, by: .severity)
  }

  var nodes: [HTMLNode] {
    let isWide = matrix.sources.count > HTMLMatrix.narrow
    return [
      .words("h3", isWide ? ["id": id, "class": "wide"] : ["id": id], PageWording.matrix),
      context.scrolling(
        PageWording.matrix, isWide: isWide,
        [
          .element(
            "table", ["class": "matrix"],
            [
              .words("caption", PageWording.matrixCaption), .element("thead", [head]),
              .element("tbody", rows.map(row)),
            ])
        ]),
    ]
  }

  private var head: HTMLNode {
    let sources = matrix.sources.map { source -> HTMLNode in
      .element("th", ["scope": "col"], [context.sigil(source), .text(" ")] + name(source))
    }
    return .element(
      "tr",
      [.words("th", ["scope": "col"], PageWording.question)] + sources
        + [.words("th", ["scope": "col"], PageWording.verdict)])
  }

  private func name(_ source: ArticleID) -> [HTMLNode] {
    guard let article = context.analysis.article(source) else { return [] }
    return [.words("bdi", Wording.source(of: article))]
  }

  private func row(_ row: ComparisonMatrix.Row) -> HTMLNode {
    let relation = Wording.capitalized(row.comparison.relation.rawValue)
    let question = HTMLNode.element(
      "th", ["scope": "row"],
      [
        .text(relation + ": "),
        .words(
          "a", ["href": "#" + context.anchor(row.comparison)], Wording.question(row.comparison)),
      ])
    let judged = HTMLNode.words("td", Wording.review(of: row.comparison, context.marked))
    return .element("tr", [question] + row.cells.map(cell) + [judged])
  }

  private func cell(_ cell: ComparisonMatrix.Cell) -> HTMLNode {
    if cell.entries.isEmpty {
      return .element("td", [.words("span", ["class": "silent"], PageWording.silent)])
    }
    let copied: [HTMLNode] =
      cell.isCopied
      ? [.element("span", ["class": "cell"], [.words("small", PageWording.copied)])] : []
    return .element(
      "td",
      cell.entries.map { entry in
        let relation = entry.relation.rawValue
        return .element(
          "span", ["class": "cell"],
          [
            .words("bdi", Wording.label(entry.value)), .text(" "),
            .words("small", ["class": relation], relation),
          ])
      } + copied)
  }
}
