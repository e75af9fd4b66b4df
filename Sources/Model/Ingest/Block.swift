/// One block of an article: a title, a heading, a paragraph, or page furniture.
///
/// Furniture (page header, counters, navigation, site footer) is set aside: no stage finds claims
/// in it, the screen shows it dimmed.
public struct Block: Hashable, Sendable {
  /// What a block is.
  public enum Kind: Hashable, Sendable {
    /// The headline.
    case title
    /// A second headline directly below the title.
    case subtitle
    /// A heading between paragraphs; it repeats or announces, it is no source of claims.
    case heading
    /// Running text.
    case paragraph
    /// The author's name, with or without "by".
    case byline
    /// A date line of the article itself, as in "MOSCOW, March 20".
    case dateline
    /// Page furniture.
    case furniture(Furniture)
  }

  /// The kinds of page furniture.
  public enum Furniture: String, Hashable, Sendable, CaseIterable {
    case pageHeader, breadcrumb, counters, navigation, relatedLink, commentLabel, photoCredit
    case caption, sourceCredit, siteFooter, blank
  }

  /// What the block is.
  public let kind: Kind
  /// Its bytes, without the line end and without surrounding white space; it may span several lines.
  public let range: TextRange

  /// Makes a block.
  public init(kind: Kind, range: TextRange) {
    self.kind = kind
    self.range = range
  }

  /// Whether the block is running text, in which claims are looked for.
  public var isProse: Bool { kind == .paragraph }
  /// Whether the block is page furniture.
  public var isFurniture: Bool { kind.isFurniture }
}

extension Block.Kind {
  /// Whether it is page furniture.
  public var isFurniture: Bool {
    if case .furniture = self { return true }
    return false
  }
}
