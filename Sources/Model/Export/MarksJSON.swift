/// Writes the reader's marks as other programs, and a colleague's Rashomon, read them (format
/// "rashomon-marks/1").
///
/// A passage that was found or has moved is written as it stands now, so that `quote` is the slice
/// from `start` to `end` of the file with that SHA-256; `marked` holds the words that were marked
/// where these differ. A lost passage is written as it was marked.
public enum MarksJSON {
  /// The name and version of the format.
  public static let format = "rashomon-marks/1"

  /// All marks, in the order given; `version` is the program's.
  public static func document(_ marks: [PlacedDiscrepancy], version: String) -> JSONValue {
    .object([
      .init("format", .string(format)), .init("version", .string(version)),
      .init("marks", .array(marks.map { .object(mark($0)) })),
    ])
  }

  /// The marks alone, in the order given; each tells whether its comparison still is what was marked.
  static func array(_ marks: [PlacedDiscrepancy], _ marked: MarkedComparisons) -> JSONValue {
    .array(marks.map { .object(mark($0) + standing($0.discrepancy, marked)) })
  }

  /// The comparison that a mark is on, or that took the place of it.
  private static func standing(
    _ mark: Discrepancy, _ marked: MarkedComparisons
  ) -> [JSONValue.Member] {
    if mark.comparison == nil { return [] }
    let same = marked.comparison(of: mark)
    let changed = marked.successor(of: mark)
    let state = same != nil ? "same" : changed != nil ? "changed" : "gone"
    return [
      .init(
        "standing",
        .object([
          .init("state", .string(state)), .init("comparison", .known((same ?? changed)?.id)),
        ]))
    ]
  }

  private static func mark(_ mark: PlacedDiscrepancy) -> [JSONValue.Member] {
    let discrepancy = mark.discrepancy
    return [
      .init("id", .string(discrepancy.id)),
      .init("verdict", .string(discrepancy.verdict.rawValue)),
      .init("note", .known(discrepancy.note)),
      .init("tags", .array(discrepancy.tags.map { .string($0) })),
      .init("created", .string(discrepancy.created)),
      .init("changed", .string(discrepancy.changed)),
      .init("author", .known(discrepancy.author)),
      .init("comparison", .known(discrepancy.comparison)),
      .init("passages", .array(mark.passages.map(passage))),
    ]
  }

  private static func passage(_ passage: PlacedDiscrepancy.Passage) -> JSONValue {
    let now = passage.now
    let words = passage.marked.selector.exact
    return .object([
      .init("file", .string(now.file)), .init("article", .known(now.article.rawValue)),
      .init("sha256", .known(now.sha256)), .init("start", .integer(now.selector.start)),
      .init("end", .integer(now.selector.end)), .init("quote", .string(now.selector.exact)),
      .init("prefix", .string(now.selector.prefix)), .init("suffix", .string(now.selector.suffix)),
      .init("state", .string(passage.state.rawValue)),
      .init("marked", words == now.selector.exact ? .null : .string(words)),
    ])
  }
}
