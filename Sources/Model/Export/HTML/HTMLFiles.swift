/// The table of the files that were compared, each with the hash of its bytes.
struct HTMLFiles {
  private let context: HTMLContext

  init(_ context: HTMLContext) { self.context = context }

  var section: HTMLNode {
    let head = [PageWording.file, PageWording.hash, PageWording.story].map { words in
      HTMLNode.words("th", ["scope": "col"], words)
    }
    let stories = Dictionary(
      context.analysis.stories.flatMap { story in
        story.articles.map { ($0, context.title(of: story)) }
      },
      uniquingKeysWith: { first, _ in first })
    let rows: [HTMLNode] = context.analysis.articles.map { article in
      .element(
        "tr", ["id": context.anchor(article.id)],
        [
          .element(
            "th", ["scope": "row"], [.words("code", HTMLFiles.name(article))]),
          .element("td", [.words("code", article.sha256)]),
          .words(
            "td", ["dir": "auto"],
            stories[article.id].map { "\(context.sigils[article.id]) · \($0)" }
              ?? PageWording.noStory),
        ])
    }
    return .element(
      "section", ["aria-labelledby": "files"],
      [
        .words("h2", ["id": "files"], PageWording.filesAndHashes),
        context.scrolling(
          PageWording.filesAndHashes,
          [
            .element(
              "table", ["class": "files"],
              [
                .words("caption", PageWording.filesCaption),
                .element("thead", [.element("tr", head)]), .element("tbody", rows),
              ])
          ]),
      ])
  }

  /// A file, and which of its articles where it holds several.
  private static func name(_ article: Article) -> String {
    article.item.map { "\(article.file), item \($0)" } ?? article.file
  }
}
