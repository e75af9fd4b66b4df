/// Finds where the article ends and the site goes on about itself.
enum SiteFooter {
  /// The index of the first block that belongs to the site, nil where the article ends the text.
  ///
  /// A copyright line is a sure sign; words in which a site speaks of itself are one behind a label
  /// that ends an article ("You may also like", "Source: …"). Nothing before the middle of the
  /// prose counts: an article may quote a copyright line.
  static func start(_ shapes: [LineShape?], _ kinds: [Block.Kind?]) -> Int? {
    let prose = shapes.indices.map { kinds[$0] == nil ? shapes[$0]?.width ?? 0 : 0 }
    let all = prose.reduce(0, +)
    var before = 0
    var isBehindLabel = false
    for (index, shape) in shapes.enumerated() {
      guard let shape else { continue }
      let isTail = before * 2 >= all
      before += prose[index]
      guard isTail else { continue }
      if isCopyright(shape) { return index }
      if isBehindLabel, kinds[index] == nil, isAboutSite(shape) { return index }
      switch kinds[index] {
      // What stands below the label of the comments is written by readers.
      case .furniture(.commentLabel): return index + 1 < shapes.count ? index + 1 : nil
      case .furniture(.relatedLink), .furniture(.sourceCredit), .furniture(.navigation):
        isBehindLabel = true
      default: break
      }
    }
    return nil
  }

  /// "© 2024 The Daily", "Copyright …", "All rights reserved."
  static func isCopyright(_ shape: LineShape) -> Bool {
    let line = shape.folded
    if line.hasPrefix("©") || line.hasPrefix("copyright ") || line.hasPrefix("(c) ") {
      return shape.width <= LineShape.longest
    }
    return ["all rights reserved", "all right reserved"].contains { line.holds($0) }
      && !line.hasPrefix("\"")
  }

  private static func isAboutSite(_ shape: LineShape) -> Bool {
    aboutPhrases.contains { shape.folded.holds($0) }
  }

  private static let aboutPhrases = [
    "is a global leader", "is a leading ", "is the leading ", "is an independent ", "is a news ",
    "is an online ", "our readers", "our mission", "our newsroom", "our journalism",
    "our newsletter", "our website", "our team", "we are committed", "about us", "contact us",
    "privacy policy", "terms of use", "terms of service", "terms and conditions", "cookie policy",
    "support our", "this website", "this site uses",
  ]
}
