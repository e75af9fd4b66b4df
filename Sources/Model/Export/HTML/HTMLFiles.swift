/// The table of the files that were compared, each with the hash of its bytes.
struct HTMLFiles {
  private let context: HTMLContext

  init(_ context: HTMLContext) { self.context = context }

  /// The table; the story of a file stands in it where there are several.
  var table: HTMLNode {
    let hasStories = context.stories.count > 1
    let known = context.analysis.articles
    let hasAddress = known.contains { WebAddress.link(to: $0) != nil }
    let hasLanguage = known.contains { $0.language != nil }
    let titles = Dictionary(
      context.analysis.stories.flatMap { story in
        story.articles.map { ($0, context.title(of: story)) }
      },
      uniquingKeysWith: { first, _ in first })
    let head = [
      (true, PageWording.file), (hasStories, PageWording.story), (true, PageWording.published),
      (hasAddress, PageWording.address),
      (hasLanguage, PageWording.language), (true, PageWording.hash),
    ].filter(\.0).map { HTMLNode.words("th", ["scope": "col"], $0.1) }
    let rows: [HTMLNode] = known.map { article in
      let cells = [
        (hasStories, HTMLNode.words("td", ["dir": "auto"], titles[article.id] ?? "")),
        (true, HTMLNode.element("td", published(article))),
        (hasAddress, HTMLNode.element("td", ["dir": "ltr"], address(article))),
        (hasLanguage, HTMLNode.words("td", article.language?.value ?? "")),
        (true, HTMLNode.element("td", [.words("code", article.sha256)])),
      ].filter(\.0).map(\.1)
      return .element(
        "tr", ["id": context.anchor(article.id)],
        [
          .element(
            "th", ["scope": "row"],
            [
              .words("span", ["class": "sigil"], context.sigils[article.id]), .text(" "),
              .words("code", Wording.file(of: article)),
            ])
        ] + cells)
    }
    return context.scrolling(
      PageWording.provenance,
      [
        .element(
          "table", ["class": "files"],
          [
            .words("caption", PageWording.filesCaption),
            .element("thead", [.element("tr", head)]),
            .element("tbody", rows),
          ])
      ])
  }

  /// The day of publication and what it rests on.
  private func published(_ article: Article) -> [HTMLNode] {
    let dateline = context.analysis.datelines[article.id] ?? .unknown
    let date = HTMLNode.text(Wording.label(dateline))
    guard let why = Wording.why(dateline, in: context.analysis) else { return [date] }
    return [date, .words("p", ["class": "aside"], Wording.capitalized(why) + ".")]
  }

  private func address(_ article: Article) -> [HTMLNode] {
    WebAddress.link(to: article).map { [HTMLContext.link(to: $0, [.text($0)])] } ?? []
  }
}
