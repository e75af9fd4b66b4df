/// Compares two versions of what one person said.
enum QuoteComparator {
  /// A word that is denied in one version and not in the other, and another number, exclude each
  /// other; a version that only leaves words out, and indirect speech, fit; other words in
  /// quotation marks shift the sense.
  static func compare(_ left: QuotedWords, _ right: QuotedWords) -> SlotComparator.Outcome {
    let shared = Set(left.content).intersection(right.content)
    let turned = shared.filter { left.denied.contains($0) != right.denied.contains($0) }
    if !turned.isEmpty {
      let asserted = left.denied.contains { turned.contains($0) } ? right : left
      return SlotComparator.Outcome(
        relation: .conflict, reason: .assertedAndDenied(asserted.text),
        rule: "compare.quotePolarity")
    }
    let areDirect = left.isDirect && right.isDirect
    if areDirect, !left.numbers.isEmpty, !right.numbers.isEmpty, left.numbers != right.numbers {
      return SlotComparator.Outcome(
        relation: .conflict, reason: .differentWords(left.text, right.text),
        rule: "compare.quoteNumber")
    }
    let isPart = !areDirect || shared.count == min(left.content.count, right.content.count)
    return SlotComparator.Outcome(
      relation: isPart ? .compatible : .tension,
      reason: isPart ? .sameValue : .differentWords(left.text, right.text),
      rule: isPart ? "compare.quotePart" : "compare.quoteWords")
  }
}
