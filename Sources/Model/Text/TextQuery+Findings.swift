/// A sentence in which words of a query stand.
public struct TextFinding: Hashable, Sendable {
  /// The article.
  public let article: ArticleID
  /// The sentence.
  public let sentence: TextRange
  /// The words in it, in order.
  public let words: [TextRange]
}

extension TextQuery {
  /// The sentences of an article in which the query's words stand; those with every term where there
  /// are such, else those with any. None where a term stands nowhere in the article.
  ///
  /// `sentences` are those of the article, its blocks where it was not analysed yet. Page furniture is
  /// left out.
  /// - Complexity: linear in the text.
  public func findings(in article: Article, sentences: [Sentence]?) -> [TextFinding] {
    let places =
      sentences.map { $0.filter { !$0.kind.isFurniture }.map(\.range) }
      ?? article.blocks.filter { !$0.kind.isFurniture }.map(\.range)
    var all = Set<Int>()
    var found: [(finding: TextFinding, terms: Int)] = []
    for place in places {
      var terms = Set<Int>()
      let words = ranges(in: article.text.bytes, within: place, terms: &terms)
      guard !words.isEmpty else { continue }
      all.formUnion(terms)
      found.append(
        (TextFinding(article: article.id, sentence: place, words: words), terms.count))
    }
    guard all.count == terms.count else { return [] }
    let whole = found.filter { $0.terms == terms.count }
    return (whole.isEmpty ? found : whole).map(\.finding)
  }

  /// Whether an article holds every term.
  public func matches(_ article: Article) -> Bool {
    var all = Set<Int>()
    for block in article.blocks where !block.kind.isFurniture {
      _ = ranges(in: article.text.bytes, within: block.range, terms: &all)
      if all.count == terms.count { return true }
    }
    return false
  }

  /// Whether a line of text holds every term.
  public func matches(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    var all = Set<Int>()
    _ = ranges(in: bytes, within: TextRange(0, bytes.count), terms: &all)
    return all.count == terms.count
  }

  /// The places of the terms within a part of a text, in order, none overlapping another; the terms
  /// that were found are added to `terms`.
  private func ranges(
    in bytes: [UInt8], within part: TextRange, terms found: inout Set<Int>
  ) -> [TextRange] {
    var ranges: [TextRange] = []
    let limit = min(part.end, bytes.count)
    var at = part.start
    var word: [UInt8] = []
    while at < limit {
      guard WordFolding.isWord(bytes[at]) else {
        at += 1
        continue
      }
      var next: Int?
      for (index, term) in terms.enumerated() {
        guard let end = end(of: term, in: bytes, at: at, limit: limit, &word) else { continue }
        found.insert(index)
        if end > next ?? 0 { next = end }
      }
      if let next {
        ranges.append(TextRange(at, next))
        at = next
      } else {
        at = wordEnd(bytes, at: at, limit: limit)
      }
    }
    return ranges
  }

  /// Where a term ends that begins at a place; nil where it does not stand there.
  private func end(
    of term: Term, in bytes: [UInt8], at start: Int, limit: Int, _ word: inout [UInt8]
  ) -> Int? {
    // Nearly every word fails at its first letter.
    if let first = term.bytes.first?.first, first < 0x80, bytes[start] < 0x80,
      bytes[start] | 0x20 != first | 0x20
    {
      return nil
    }
    var at = start
    for (index, wanted) in term.bytes.enumerated() {
      if index > 0 {
        while at < limit, !WordFolding.isWord(bytes[at]) { at += 1 }
        at = skipSigns(bytes, at: at, limit: limit)
      }
      word.removeAll(keepingCapacity: true)
      let first = at
      while at < limit {
        let step = WordFolding.fold(bytes, at: at, into: &word)
        guard step.isWord else { break }
        at += step.count
      }
      guard at > first else { return nil }
      let isBeginning = term.isPrefix && index == term.bytes.count - 1
      guard isBeginning ? word.starts(with: wanted) : word == wanted else { return nil }
    }
    return at
  }

  /// Passes over the word at a place, and over one scalar where there is none.
  private func wordEnd(_ bytes: [UInt8], at start: Int, limit: Int) -> Int {
    var at = start
    var word: [UInt8] = []
    while at < limit {
      let byte = bytes[at]
      if byte < 0x80 {
        guard WordFolding.isWord(byte) else { return at }
        at += 1
      } else {
        let step = WordFolding.fold(bytes, at: at, into: &word)
        at += step.count
        guard step.isWord else { return at }
      }
    }
    return at
  }

  /// Passes over signs beyond ASCII, such as dashes and quotation marks, between two words.
  private func skipSigns(_ bytes: [UInt8], at start: Int, limit: Int) -> Int {
    var at = start
    var word: [UInt8] = []
    while at < limit {
      let step = WordFolding.fold(bytes, at: at, into: &word)
      if step.isWord { return at }
      at += step.count
    }
    return at
  }
}

extension Article {
  /// The text without page furniture: what a search looks at.
  var searchedText: String {
    blocks.filter { !$0.kind.isFurniture }.map { text[$0.range] }.joined(separator: "\n")
  }
}
