/// Who held which office when, from `Lexicons/terms.tsv`: "the X administration" bounds a text.
struct Terms: Sendable {
  /// One term of one person; `last` is nil while it runs.
  struct Term: Hashable, Sendable {
    let first: CalendarDate
    let last: CalendarDate?
  }

  private let terms: [UInt64: [Term]]

  /// Reads the list that ships with the program.
  init() {
    var terms: [UInt64: [Term]] = [:]
    for row in TabSeparated.rows(PackageResources.terms_tsv) where row.count == 4 {
      guard let first = TimexSpan(row[2])?.first, let surname = row[0].split(separator: " ").last
      else { continue }
      terms[StableHash.folded(String(surname)), default: []]
        .append(Term(first: first, last: TimexSpan(row[3])?.first))
    }
    self.terms = terms
  }

  /// The terms of a person by surname, in order of the list; none for a name it does not hold.
  func terms(of surname: Token) -> [Term] { terms[surname.folded] ?? [] }
}
