/// The elements of HTML that reading an article tells apart; the rest are `other`.
enum HTMLTag: String, Hashable, Sendable, CaseIterable {
  case a, abbr, acronym, address, article, aside, audio, b, base, bdi, bdo, big, blockquote, body
  case br, button, canvas, caption, center, cite, code, data, datalist, dd, del, details, dfn
  case dialog, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame
  case frameset, h1, h2, h3, h4, h5, h6, head, header, hr, html, i, iframe, img, input, ins, kbd
  case label, legend, li, link, main, map, mark, math, menu, meta, nav, nobr, noframes, noscript
  case object, ol, option, p, picture, pre, q, rp, rt, ruby, s, samp, script, section, select, small
  case source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td, template
  case textarea, tfoot, th, thead, time, title, tr, tt, u, ul, video, wbr
  case `var`
  case other
  /// A stretch of text.
  case text

  /// The element of a name in lower case.
  init(name: String) {
    self = HTMLTag.byName[name] ?? (HTMLTag.otherNames.contains(name) ? .embed : .other)
  }

  /// Elements of AMP pages that embed what is no text.
  private static let otherNames: Set<String> = [
    "amp-ad", "amp-sticky-ad", "amp-embed", "amp-sidebar", "amp-consent", "amp-video",
  ]

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .other && $0 != .text }.map { ($0.rawValue, $0) })

  /// Whether its content goes on with the line that it stands in.
  var isInline: Bool { HTMLTag.inline.contains(self) }

  private static let inline: Set<HTMLTag> = [
    .text, .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .cite, .code, .data, .del, .dfn, .em, .font,
    .i, .img, .ins, .kbd, .label, .mark, .nobr, .picture, .q, .ruby, .s, .samp, .small, .source,
    .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .var, .wbr,
  ]

  /// Whether its content is never a part of an article: scripts, controls, pictures and players,
  /// navigation, what a ruby annotation repeats, and what the page itself shows as struck out.
  var isNeverText: Bool { HTMLTag.neverText.contains(self) }

  private static let neverText: Set<HTMLTag> = [
    .aside, .audio, .button, .canvas, .datalist, .del, .dialog, .embed, .footer, .frame, .frameset,
    .iframe, .input, .map, .math, .menu, .nav, .noframes, .noscript, .object, .option, .rp,
    .rt, .s, .script, .select, .strike, .style, .svg, .template, .textarea, .video,
  ]

  /// Whether it is what a page's head holds. Where a page leaves `<body>` out, the parser leaves an
  /// element that HTML 4 did not know in the head: `<title>…</title><article>…`.
  var belongsToHead: Bool {
    switch self {
    case .base, .link, .meta, .noscript, .script, .style, .template, .text, .title: true
    default: false
    }
  }

  /// 1 to 6 for a heading, 0 elsewhere.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }
}
