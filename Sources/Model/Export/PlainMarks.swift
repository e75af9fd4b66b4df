/// Words the reader's marks as plain text.
public enum PlainMarks {
  /// All marks, in the order given, each under the question that its comparison answers.
  public static func text(_ marks: [PlacedDiscrepancy], on comparisons: [Comparison]) -> String {
    let marked = MarkedComparisons(marks, on: comparisons)
    var page = PlainText()
    page.add(Wording.number(marks.count, "mark", "marks"))
    for mark in marks {
      let discrepancy = mark.discrepancy
      page.space()
      page.add(
        marked.comparison(of: discrepancy).map(Wording.question)
          ?? Wording.origin(discrepancy, marked))
      page.add(
        "\(Wording.label(discrepancy.verdict)), by \(discrepancy.author), \(discrepancy.changed)",
        lead: "  verdict ")
      if !discrepancy.note.isEmpty { page.add(discrepancy.note, lead: "  note ") }
      if !discrepancy.tags.isEmpty {
        page.add(discrepancy.tags.joined(separator: ", "), lead: "  tags ")
      }
      for passage in mark.passages {
        let now = passage.now
        let words = passage.marked.selector.exact
        page.add(
          "\"\(now.selector.exact)\" (\(now.file), \(Wording.label(passage.state)))", lead: "  - ")
        if words != now.selector.exact { page.add("\"\(words)\"", lead: "    marked as ") }
      }
      page.add(discrepancy.id, lead: "  id ")
    }
    return page.text
  }
}
