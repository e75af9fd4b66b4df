/// The drawing of a timeline as inline SVG: a row for each event whose days are in conflict, then one
/// for each source. Kinds of dates differ by shape, not by colour alone.
struct HTMLTimelineDrawing {
  /// The drawing's own units; the page scales it.
  private static let width = 960
  private static let margin = 28
  private static let rowHeight = 44
  private static let top = 30

  private let timeline: StoryTimeline
  private let axis: TimeAxis
  private let context: HTMLContext

  /// Prepares a drawing; nil where no day is known.
  init?(_ timeline: StoryTimeline, axisDays: ClosedRange<Int>?, _ context: HTMLContext) {
    guard let days = timeline.isWeek ? StoryTimeline.anyWeek : axisDays else { return nil }
    self.timeline = timeline
    self.context = context
    let width = HTMLTimelineDrawing.width - 2 * HTMLTimelineDrawing.margin
    axis =
      timeline.isWeek
      ? TimeAxis(first: days.lowerBound, count: days.count, width: width)
      : TimeAxis(showing: days, width: width)
  }

  /// The drawing with its name and description.
  func svg(id: String, title: String, description: String) -> HTMLNode {
    let height = Self.top + Self.rowHeight * (timeline.events.count + timeline.lanes.count) + 6
    var rows: [HTMLNode] = []
    for (index, event) in timeline.events.enumerated() {
      rows.append(row(index, Wording.name(event.event), event.items, areNamed: true))
    }
    for (index, lane) in timeline.lanes.enumerated() {
      let items = [lane.written] + lane.items
      let undated = items.count { $0.place == nil }
      let name = context.analysis.article(lane.article).map(Wording.source) ?? ""
      rows.append(
        row(
          timeline.events.count + index,
          "\(context.sigils[lane.article])  \(Self.shortened(name))" + PageWording.left(undated),
          items, areNamed: false))
    }
    return .element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-description",
        "viewBox": "0 0 \(Self.width) \(height)",
      ],
      [
        .words("title", ["id": "\(id)-title"], title),
        .words("desc", ["id": "\(id)-description"], description), ticks(height),
      ] + rows)
  }

  private func ticks(_ height: Int) -> HTMLNode {
    let step = axis.step { 7 * Wording.tickWidth($0, isWeek: timeline.isWeek) + 16 }
    return .element(
      "g", [:],
      axis.ticks(step).flatMap { tick -> [HTMLNode] in
        let x = String(Self.margin + tick.place)
        return [
          .element(
            "line",
            ["class": "axis", "x1": x, "x2": x, "y1": "20", "y2": String(height)], []),
          .words(
            "text", ["class": "aside", "x": x, "y": "14"],
            Wording.tick(tick.day, step, isWeek: timeline.isWeek)),
        ]
      })
  }

  private func row(_ index: Int, _ name: String, _ items: [TimelineItem], areNamed: Bool)
    -> HTMLNode
  {
    let y = Self.top + index * Self.rowHeight
    let line = y + 28
    var nodes: [HTMLNode] = [
      .words("text", ["class": areNamed ? "title" : "lane", "x": "4", "y": String(y + 12)], name),
      .element(
        "line",
        [
          "class": "axis", "x1": "0", "x2": String(Self.width), "y1": String(line),
          "y2": String(line),
        ], []),
    ]
    nodes += items.compactMap { bar($0, line) }
    nodes += items.compactMap { shape($0, line) }
    if areNamed { nodes += names(items, line) }
    return .element("g", [:], nodes + arrows(items, line))
  }

  /// The days that are possible, where these are several.
  private func bar(_ item: TimelineItem, _ y: Int) -> HTMLNode? {
    guard let place = item.place, place.days.count > 1, let places = axis.places(of: place.days)
    else { return nil }
    return .element(
      "line",
      [
        "class": "span", "x1": String(Self.margin + places.lowerBound),
        "x2": String(Self.margin + places.upperBound + 1), "y1": String(y), "y2": String(y),
      ], [])
  }

  private func shape(_ item: TimelineItem, _ y: Int) -> HTMLNode? {
    guard let x = place(of: item) else { return nil }
    let title = [Wording.when(item), Wording.subject(item)].joined(separator: ": ")
    let tip = HTMLNode.words("title", "\(context.sigils[item.article]): \(title)")
    switch item.subject {
    case .written:
      return .element(
        "rect",
        [
          // Large enough that a day of writing that is the day of an event shows around it.
          "class": "written", "x": String(x - 9), "y": String(y - 9), "width": "18", "height": "18",
        ], [tip])
    case .told(_, _, let relation) where relation <= .tension:
      let kind = relation == .conflict ? "dot flagged" : "dot doubted"
      return .element(
        "path",
        ["class": kind, "d": "M\(x) \(y - 7)L\(x + 7) \(y)L\(x) \(y + 7)L\(x - 7) \(y)Z"], [tip])
    case .told:
      return .element(
        "circle", ["class": "dot told", "cx": String(x), "cy": String(y), "r": "5"], [tip])
    case .named:
      return .element(
        "circle", ["class": "dot", "cx": String(x), "cy": String(y), "r": "4"], [tip])
    }
  }

  /// Who gives which day: short names above the diamonds, those of one place together.
  private func names(_ items: [TimelineItem], _ y: Int) -> [HTMLNode] {
    var names: [(x: Int, sigils: [String])] = []
    let dated = items.compactMap { item in place(of: item).map { ($0, item) } }
    for (x, item) in dated.sorted(by: { $0.0 < $1.0 }) {
      let sigil = context.sigils[item.article]
      if let last = names.last, x - last.x < 14 + 8 * last.sigils.joined(separator: ", ").count {
        if !last.sigils.contains(sigil) { names[names.count - 1].sigils.append(sigil) }
      } else {
        names.append((x, [sigil]))
      }
    }
    return names.map { name in
      .words(
        "text", ["class": "title", "x": String(name.x + 9), "y": String(y - 6)],
        name.sigils.joined(separator: ", "))
    }
  }

  /// Arrows at the edges, with how many dates lie beyond.
  private func arrows(_ items: [TimelineItem], _ y: Int) -> [HTMLNode] {
    let days = items.compactMap { $0.place?.best }
    let before = days.count { $0 < axis.days.lowerBound }
    let after = days.count { $0 > axis.days.upperBound }
    var nodes: [HTMLNode] = []
    if before > 0 {
      nodes.append(.words("text", ["x": "2", "y": String(y + 4)], "← \(before)"))
    }
    if after > 0 {
      nodes.append(
        .words(
          "text", ["x": String(Self.width - 2), "y": String(y + 4), "text-anchor": "end"],
          "\(after) →"))
    }
    return nodes
  }

  private func place(of item: TimelineItem) -> Int? {
    guard let place = item.place, axis.days.contains(place.best) else { return nil }
    return Self.margin + axis.place(of: place.best)
  }

  /// A name that fits into the row of its lane.
  private static func shortened(_ name: String) -> String {
    let line = VisibleLine.of(name)
    guard line.unicodeScalars.count > 90 else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.prefix(88))) + "…"
  }
}
