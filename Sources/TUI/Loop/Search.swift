import Model

/// What is searched for. Case counts where the query holds an upper-case ASCII letter (smart case,
/// as in vim); a blank matches any run of white space, so that a phrase is found across line ends.
public struct SearchQuery: Hashable, Sendable {
  /// As typed.
  public let text: String
  private let bytes: [UInt8]
  private let ignoresCase: Bool

  /// Takes what was typed; nil where it is blank.
  public init?(_ text: String) {
    let parts = text.utf8.split { $0 == 0x20 }
    guard !parts.isEmpty else { return nil }
    self.text = text
    let ignoresCase = !text.utf8.contains { (0x41...0x5A).contains($0) }
    self.ignoresCase = ignoresCase
    bytes = Array(parts.joined(separator: CollectionOfOne(0x20)))
  }

  /// The ranges that match in a part of a text, in order, none overlapping another.
  /// - Complexity: linear in the text for queries that seldom begin to match.
  public func ranges(in bytes: [UInt8], from start: Int = 0, to end: Int? = nil) -> [TextRange] {
    let limit = min(end ?? bytes.count, bytes.count)
    var found: [TextRange] = []
    var at = max(0, start)
    while at < limit {
      if let stop = match(bytes, at: at, limit: limit) {
        found.append(TextRange(at, stop))
        at = stop
      } else {
        at += 1
      }
    }
    return found
  }

  /// Whether a text matches anywhere.
  public func matches(_ text: String) -> Bool { !ranges(in: Array(text.utf8)).isEmpty }

  private func match(_ text: [UInt8], at start: Int, limit: Int) -> Int? {
    var at = start
    for wanted in bytes {
      guard at < limit else { return nil }
      if wanted == 0x20 {
        let first = at
        while at < limit, isBlank(text[at]) { at += 1 }
        if at == first { return nil }
      } else {
        guard folded(text[at]) == wanted else { return nil }
        at += 1
      }
    }
    return at
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func folded(_ byte: UInt8) -> UInt8 {
    ignoresCase && (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}

/// A search with its hits in the order of a screen, and the one looked at.
public struct Search<Hit: Hashable & Sendable>: Hashable, Sendable {
  /// What is searched for.
  public let query: SearchQuery
  /// What matched.
  public let hits: [Hit]
  /// Index of the hit that is looked at.
  public private(set) var current: Int

  /// Starts at a hit; nil where nothing matched.
  public init?(_ query: SearchQuery, hits: [Hit], startingAt index: Int) {
    guard !hits.isEmpty else { return nil }
    self.query = query
    self.hits = hits
    current = max(0, min(index, hits.count - 1))
  }

  /// Goes to another hit, past the end to the first and back.
  public mutating func move(by step: Int) {
    current = ((current + step) % hits.count + hits.count) % hits.count
  }

  /// The hit that is looked at.
  public var hit: Hit { hits[current] }
  /// As the message line tells it, as in `/call  3 of 12`.
  public var label: String { "/\(query.text)  \(current + 1) of \(hits.count)" }
}

/// Words in an article that match a search.
public struct TextHit: Hashable, Sendable {
  /// The article.
  public let article: ArticleID
  /// The words.
  public let range: TextRange
}
