/// Words in documents that other programs read.
extension Wording {
  /// The name of a collection of Web Annotations.
  static let annotationCollection = "Discrepancies between sources"

  /// The name of a file of drafts.
  static func claimReviewDrafts(_ program: String) -> String {
    "Drafts of claim reviews, made by \(program)"
  }

  /// What a document holds and what of it was reviewed.
  static func contents(_ input: ExportInput, _ marked: MarkedComparisons) -> String {
    let reviewed = reviewed(ReviewTally(input.analysis.comparisons, marked))
    return [input.extract, reviewed].compactMap { $0 }.joined(separator: " ")
  }

  /// What is missing in a draft.
  static let claimReviewIsDraft =
    "A draft, not fit to publish: the program says that these sources contradict each other, not who "
    + "is right. The fact-checker fills in reviewRating (with alternateName), url, author and "
    + "datePublished, and words claimReviewed as the claim that is rated."

  /// Why an import was refused whole: no passage of its marks stands in an article.
  public static func foreignMarks(_ count: Int, folder: String) -> String {
    let marks = count == 1 ? "its mark does not belong" : "none of \(count) marks belongs"
    return "\(marks) to an article in \(folder), and nothing was taken over; name the folder that "
      + "they were made in, or add --keep-lost"
  }

  /// What an import brought, in lines: how many marks are new, what became of their passages in the
  /// articles as they are, and each passage that is lost.
  public static func imported(
    _ document: ImportedMarks, new: Int, placed: [PlacedDiscrepancy]
  ) -> String {
    var lines = [
      number(new, "mark", "marks") + " taken over, "
        + number(document.marks.count - new, "mark", "marks") + " known before"
    ]
    let passages = placed.flatMap(\.passages)
    let counts = Anchor.State.allCases.map { state in
      "\(passages.count { $0.state == state }) \(state.rawValue)"
    }
    lines.append("their passages: " + counts.joined(separator: ", "))
    for passage in passages where passage.state == .lost {
      let marked = passage.marked
      lines.append(VisibleLine.of("  lost: “\(marked.selector.exact)” (\(marked.file))"))
    }
    if document.passedOver > 0 {
      lines.append(
        number(document.passedOver, "annotation", "annotations")
          + " passed over: a mark quotes two passages or more")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
