/// Finds marked passages again in one text, as Hypothesis' client does: by quote and context, then
/// with small edits. In doubt a passage is lost: a mark at the wrong words misleads, a lost one asks.
///
/// - Complexity: linear in the text for each selector; the search with edits is that times the
///   quote's length divided by 64.
public struct Reanchoring: Sendable {
  /// Longer quotes are found by their exact or folded words only, so that 1 MB takes no second.
  static let longestEditedQuote = 1024
  /// Quotes below this many bytes carry too little to be told apart after an edit.
  static let shortestEditedQuote = 12

  private let text: ArticleText
  private let folded: FoldedText
  private let offsets: ScalarOffsets

  /// Prepares a text.
  public init(_ text: ArticleText) {
    self.text = text
    folded = FoldedText(text.bytes)
    offsets = ScalarOffsets(text)
  }

  /// Finds one passage.
  public func anchor(_ selector: Selector) -> Anchor {
    let quote = FoldedQuote(selector)
    guard !quote.bytes.isEmpty else { return .lost }
    let place = offsets.byteOffset(ofScalar: selector.start)
    if let best = bestExact(selector, quote, near: place) {
      if best.range.start == place { return .found(best.range) }
      if best.isCertain || quote.isDistinctive { return .moved(best.range) }
    }
    return foldedAnchor(quote, near: place) ?? editedAnchor(quote, near: place) ?? .lost
  }

  /// Finds the very words of a passage of another text, which this one may repeat. That they stand
  /// at the same offset says nothing here.
  public func copy(of selector: Selector) -> TextRange? {
    let quote = FoldedQuote(selector)
    guard !quote.bytes.isEmpty,
      let best = bestExact(selector, quote, near: offsets.byteOffset(ofScalar: selector.start)),
      best.isCertain || quote.isDistinctive
    else { return nil }
    return best.range
  }

  private func bestExact(
    _ selector: Selector, _ quote: FoldedQuote, near place: Int
  ) -> Candidate? {
    let exact = Array(selector.exact.utf8)
    var starts = Reanchoring.occurrences(of: exact, in: text.bytes)
    // A quote that overlaps an earlier occurrence of itself ("haha" in "hahaha") is not among them.
    if stands(exact, at: place), !starts.contains(place) { starts.append(place) }
    let candidates = starts.map { candidate(TextRange($0, $0 + exact.count), quote) }
    return Reanchoring.best(of: candidates, near: place)
  }

  /// Finds the quote where only white space, quotation marks or dashes changed.
  private func foldedAnchor(_ quote: FoldedQuote, near place: Int) -> Anchor? {
    let candidates = Reanchoring.occurrences(of: quote.bytes, in: folded.bytes).map {
      candidate(folded.range($0..<($0 + quote.bytes.count)), quote)
    }
    guard let best = Reanchoring.best(of: candidates, near: place),
      best.isCertain || quote.isDistinctive
    else { return nil }
    return .moved(best.range)
  }

  /// Finds the quote with a quarter of its bytes edited where its surroundings stand, with a tenth
  /// where they don't; two places that are equally good are none.
  private func editedAnchor(_ quote: FoldedQuote, near place: Int) -> Anchor? {
    let length = quote.bytes.count
    guard length >= Reanchoring.shortestEditedQuote, length <= Reanchoring.longestEditedQuote
    else { return nil }
    let accepted = ApproximateMatch.all(
      of: quote.bytes, in: folded.bytes, limit: length / 4, count: 16
    ).map { match in
      (match.distance, candidate(folded.range(wholeWords(match.range, quote)), quote))
    }.filter { distance, candidate in
      candidate.isCertain || quote.isDistinctive && distance * 10 <= length
    }
    let ranked = accepted.sorted { left, right in
      (left.0 - left.1.agreement, left.1.range) < (right.0 - right.1.agreement, right.1.range)
    }
    guard let first = ranked.first else { return nil }
    if ranked.count > 1, ranked[1].0 - ranked[1].1.agreement == first.0 - first.1.agreement {
      return nil
    }
    return .moved(first.1.range)
  }

  /// Widens a match to whole words where the quote began and ended with whole words: after "Friday"
  /// became "Saturday" the nearest match may end inside the new word.
  private func wholeWords(_ range: Range<Int>, _ quote: FoldedQuote) -> Range<Int> {
    let bytes = folded.bytes
    var start = range.lowerBound
    var end = range.upperBound
    if quote.startsWord {
      while start > 0, start < bytes.count, FoldedQuote.isWord(bytes[start]),
        FoldedQuote.isWord(bytes[start - 1])
      {
        start -= 1
      }
    }
    if quote.endsWord {
      while end > 0, end < bytes.count, FoldedQuote.isWord(bytes[end]),
        FoldedQuote.isWord(bytes[end - 1])
      {
        end += 1
      }
    }
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  private func stands(_ exact: [UInt8], at place: Int) -> Bool {
    guard place + exact.count <= text.bytes.count else { return false }
    return text.bytes[place..<(place + exact.count)].elementsEqual(exact)
  }

  private struct Candidate {
    let range: TextRange
    /// Bytes of prefix and suffix that stand around it.
    let agreement: Int
    /// Whether its surroundings tell it from any other place.
    let isCertain: Bool
  }

  private func candidate(_ range: TextRange, _ quote: FoldedQuote) -> Candidate {
    var start = folded.index(ofByte: range.start)
    var end = folded.index(ofByte: range.end)
    while start < end, folded.bytes[start] == 0x20 { start += 1 }
    while end > start, folded.bytes[end - 1] == 0x20 { end -= 1 }
    let before = quote.agreementBefore(folded.bytes[..<start])
    let after = quote.agreementAfter(folded.bytes[end...])
    // Half of a full context on one side, or nearly as much on both: " said on " and " that " are
    // found everywhere. "The" before "prime minister said" is too, so quote and context count together.
    let isCertain =
      before + after >= 24
      || max(before, after) >= 16 && quote.bytes.count + before + after >= 28
    return Candidate(range: range, agreement: before + after, isCertain: isCertain)
  }

  private static func best(of candidates: [Candidate], near place: Int) -> Candidate? {
    candidates.min { left, right in
      if left.agreement != right.agreement { return left.agreement > right.agreement }
      let leftWay = abs(left.range.start - place)
      let rightWay = abs(right.range.start - place)
      return (leftWay, left.range.start) < (rightWay, right.range.start)
    }
  }

  /// Offsets of the occurrences that do not overlap an earlier one: Knuth, Morris and Pratt 1977,
  /// linear also for "aaab" in a text of a's.
  static func occurrences(of pattern: [UInt8], in text: [UInt8]) -> [Int] {
    guard !pattern.isEmpty, pattern.count <= text.count else { return [] }
    // For each length matched, the length that still matches after the next byte fails.
    var fallback = [Int](repeating: 0, count: pattern.count)
    var matched = 0
    for index in pattern.indices.dropFirst() {
      while matched > 0, pattern[index] != pattern[matched] { matched = fallback[matched - 1] }
      if pattern[index] == pattern[matched] { matched += 1 }
      fallback[index] = matched
    }
    var found: [Int] = []
    matched = 0
    for (index, byte) in text.enumerated() {
      while matched > 0, byte != pattern[matched] { matched = fallback[matched - 1] }
      if byte == pattern[matched] { matched += 1 }
      if matched == pattern.count {
        found.append(index + 1 - matched)
        matched = 0
      }
    }
    return found
  }
}
