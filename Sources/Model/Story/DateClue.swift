/// Bounds on the day an article was written, with the words they rest on.
struct DateClue: Hashable {
  /// All days of the years 1 to 9999, since 1970.
  static let always = -719_162...2_932_896

  /// Days since 1970 on which the article may have been written; several where someone held an
  /// office twice.
  let intervals: [ClosedRange<Int>]
  /// How sure the bounds are, 0 to 1: an anniversary is surer than an office.
  let weight: Double
  /// The words.
  let evidence: Evidence
}
