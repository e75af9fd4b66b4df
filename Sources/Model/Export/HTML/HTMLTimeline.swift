/// The timeline of a story: a drawing, and the same as a table for those who cannot see it.
struct HTMLTimeline {
  private let context: HTMLContext
  private let story: Story
  private let id: String
  private let timeline: StoryTimeline

  init(_ context: HTMLContext, _ story: Story, id: String) {
    self.context = context
    self.story = story
    self.id = id + "-timeline"
    timeline = StoryTimeline(
      story, in: context.analysis,
      times: StoryTimes(story, in: context.analysis, tagger: context.tagger))
  }

  /// Nothing where nothing is dated.
  var nodes: [HTMLNode] {
    let drawing = HTMLTimelineDrawing(
      timeline, axisDays: timeline.mainDays ?? StoryTimeline.days(of: timeline.items), context)
    guard timeline.lanes.contains(where: { $0.written.place != nil || !$0.items.isEmpty }) else {
      return []
    }
    var nodes: [HTMLNode] = [.words("h3", ["id": id], PageWording.timeline)]
    if let drawing {
      let svg = drawing.svg(
        id: id, title: PageWording.timeline(of: context.title(of: story)),
        description: PageWording.description(timeline, context.sigils))
      let legend = HTMLNode.words("figcaption", ["class": "aside"], PageWording.legend)
      nodes.append(
        .element("figure", [context.scrolling(PageWording.drawing, [svg]), legend]))
    }
    return nodes + [table]
  }

  private var table: HTMLNode {
    let head = [
      PageWording.outlet, PageWording.when, PageWording.what, PageWording.words, PageWording.basis,
    ].map { HTMLNode.words("th", ["scope": "col"], $0) }
    let rows = timeline.lanes.flatMap { lane in ([lane.written] + lane.items).map(row) }
    return context.scrolling(
      PageWording.timeline,
      [
        .element(
          "table",
          [
            .words("caption", PageWording.timelineCaption),
            .element("thead", [.element("tr", head)]), .element("tbody", rows),
          ])
      ])
  }

  private func row(_ item: TimelineItem) -> HTMLNode {
    let basis = Wording.basis(item, context.analysis.datelines[item.article], in: context.analysis)
    let subject = [HTMLNode.text(Wording.subject(item))] + relation(of: item)
    return .element(
      "tr",
      [
        .element("th", ["scope": "row", "class": "short"], [context.sigil(item.article)]),
        .words("td", Wording.when(item)),
        .element("td", ["dir": "auto"], subject),
        .element("td", words(of: item)), .words("td", basis),
      ])
  }

  private func relation(of item: TimelineItem) -> [HTMLNode] {
    guard let known = item.flagged.flatMap(context.comparison) else { return [] }
    return [
      .text(" ("), .words("a", ["href": "#" + context.anchor(known)], known.relation.rawValue),
      .text(")"),
    ]
  }

  private func words(of item: TimelineItem) -> [HTMLNode] {
    guard let range = item.range else { return [] }
    return [context.quote(item.article, range)]
  }
}
