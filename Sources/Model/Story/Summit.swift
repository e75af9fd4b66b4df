/// A meeting of the heads of two countries, from `Lexicons/summits.tsv`.
struct Summit: Hashable, Sendable {
  let date: CalendarDate
  let countries: Set<String>

  /// The list that ships with the program, in order.
  static func standard() -> [Summit] {
    TabSeparated.rows(LexiconFile.summits).compactMap { row in
      guard row.count == 4, let date = TimexSpan(row[0])?.first else { return nil }
      return Summit(date: date, countries: [row[1], row[2]])
    }
  }
}
