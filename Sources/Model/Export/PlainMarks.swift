/// Words the reader's marks as plain text.
public enum PlainMarks {
  /// All marks, in the order given.
  public static func text(_ marks: [PlacedDiscrepancy]) -> String {
    var page = PlainText()
    page.add(Wording.number(marks.count, "mark", "marks"))
    for mark in marks {
      let discrepancy = mark.discrepancy
      page.space()
      page.add(
        "\(discrepancy.changed) by \(discrepancy.author)",
        lead: Wording.label(discrepancy.verdict) + ", ")
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
