/// What readers made of the findings: their verdicts, notes and tags, each with its author.
struct HTMLMarks {
  private let context: HTMLContext

  init(_ context: HTMLContext) { self.context = context }

  /// The verdicts on a comparison, a colleague's beside the reader's; nothing where there is none.
  func verdicts(on comparison: Comparison) -> [HTMLNode] {
    let marks = context.marked.marks(on: comparison)
    if marks.isEmpty { return [] }
    return [
      .element(
        "div", ["class": "verdicts"],
        [
          .words("h5", PageWording.verdicts),
          .element("ul", marks.map { .element("li", verdict($0.discrepancy)) }),
        ])
    ]
  }

  /// The marks that no comparison above carries: passages linked by hand, and those whose comparison
  /// is gone or has changed since; the words are those that were marked.
  var otherMarks: [HTMLNode] {
    let marks = context.otherMarks
    if marks.isEmpty { return [] }
    let head = HTMLNode.words("h2", ["id": "marks"], PageWording.otherMarks)
    let shown = marks.map { mark -> HTMLNode in
      .element(
        "div", ["class": "judged"],
        [
          .words("h3", title(mark)), .element("div", verdict(mark.discrepancy)),
          .element("ul", ["class": "values"], mark.passages.map(passage)),
        ] + now(mark.discrepancy))
    }
    return [
      .element("section", ["class": "story", "aria-labelledby": "marks"], [head] + shown)
    ]
  }

  private func title(_ mark: PlacedDiscrepancy) -> String {
    context.marked.comparison(of: mark.discrepancy).map(Wording.question)
      ?? Wording.origin(mark.discrepancy, context.marked)
  }

  /// What stands where an outdated mark was made.
  private func now(_ mark: Discrepancy) -> [HTMLNode] {
    let words = Wording.now(mark, context.marked) { context.sigils[$0] }
    guard let words, let successor = context.marked.successor(of: mark) else { return [] }
    let line: HTMLNode =
      context.comparison(successor.id) == nil
      ? .text(words) : .words("a", ["href": "#" + context.anchor(successor)], words)
    return [.element("p", ["dir": "auto"], [line])]
  }

  private func verdict(_ mark: Discrepancy) -> [HTMLNode] {
    var nodes: [HTMLNode] = [
      .words("strong", Wording.capitalized(Wording.label(mark.verdict))),
      .text(", " + PageWording.author(mark.author) + ", "), time(mark.changed),
    ]
    if !mark.tags.isEmpty {
      nodes.append(.text(". " + PageWording.tags + " " + mark.tags.joined(separator: ", ")))
    }
    if !mark.note.isEmpty {
      nodes.append(.element("blockquote", ["class": "note", "dir": "auto"], links(mark.note)))
    }
    return nodes
  }

  private func time(_ moment: String) -> HTMLNode {
    guard let time = UTCTime(moment) else { return .text(moment) }
    return .words("time", ["datetime": time.text], time.text)
  }

  private func links(_ note: String) -> [HTMLNode] {
    WebAddress.pieces(of: note).map { piece in
      piece.isAddress
        ? HTMLContext.link(to: piece.text, [.text(piece.text)]) : .text(piece.text)
    }
  }

  private func passage(_ passage: PlacedDiscrepancy.Passage) -> HTMLNode {
    let now = passage.now
    let marked = passage.marked.selector
    var source: [HTMLNode] = []
    if let article = passage.place.article, passage.state != .lost {
      source = [context.sigil(article), .text(" ")]
    }
    source += [.words("code", now.file), .text(" · " + Wording.label(passage.state))]
    var nodes: [HTMLNode] = [.element("p", ["class": "source"], source), quote(marked)]
    if now.selector.exact != marked.exact {
      nodes += [.words("p", ["class": "aside"], PageWording.nowStands), quote(now.selector)]
    }
    return .element("li", ["class": "value"], nodes)
  }

  private func quote(_ selector: Selector) -> HTMLNode {
    .element(
      "blockquote", ["dir": "auto"],
      [.text(selector.prefix), .words("mark", selector.exact), .text(selector.suffix)])
  }
}
