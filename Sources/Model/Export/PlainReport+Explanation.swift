extension PlainReport {
  /// One comparison in full: the question, the values, the rule in words, what would reconcile them,
  /// and the rules that lead from the words to it; nil unless exactly one id begins so.
  public func explanation(of id: String) -> String? {
    let found = analysis.comparisons(withPrefix: id)
    guard found.count == 1, let comparison = found.first else { return nil }
    var page = PlainText()
    add(comparison, number: nil, &page)
    let ways = comparison.reasons.compactMap(Wording.reconciliation)
    if comparison.relation <= .tension, !ways.isEmpty {
      page.space()
      page.add("What would reconcile them:")
      for (index, way) in ways.enumerated() where !ways[..<index].contains(way) {
        page.add(way, lead: "   - ")
      }
    }
    page.space()
    page.add("From the words to this:")
    var told: Set<RuleID> = []
    for claim in comparison.claims {
      guard let article = analysis.article(claim.article) else { continue }
      page.add(
        "\"\(article.text[claim.range])\"",
        lead: PlainText.padded("   \(sigils[claim.article])", to: 7))
      for rule in claim.rules {
        told.insert(rule)
        page.add(line(rule), lead: "       ")
      }
    }
    let rest = comparison.rules.filter { !told.contains($0) }
    if !rest.isEmpty { page.add("the values side by side", lead: "   ") }
    for rule in rest { page.add(line(rule), lead: "       ") }
    return page.text
  }

  private func line(_ rule: RuleID) -> String {
    Wording.rule(rule).map { "\(rule.name): \($0)" } ?? rule.name
  }
}
