/// Who held which office when, from `Lexicons/terms.tsv`: "the X administration" bounds a text.
struct Terms: Sendable {
  /// One term of one person; `last` is nil while it runs.
  struct Term: Hashable, Sendable {
    let name: String
    let country: String
    let first: CalendarDate
    let last: CalendarDate?

    /// Whether a day lies in the term.
    func holds(_ day: CalendarDate) -> Bool {
      guard let last else { return first <= day }
      return first <= day && day <= last
    }
  }

  /// By the last word of a name, in order of the list.
  private let terms: [UInt64: [(given: UInt64?, term: Term)]]

  /// Reads the list that ships with the program. A bar stands between the forms of a name: family
  /// names that come first are written again alone ("Xi Jinping|Xi").
  init() {
    var terms: [UInt64: [(given: UInt64?, term: Term)]] = [:]
    for row in TabSeparated.rows(LexiconFile.terms) where row.count == 4 {
      guard let first = TimexSpan(row[2])?.first else { continue }
      let last = TimexSpan(row[3])?.last
      let forms = row[0].split(separator: "|")
      let term = Term(
        name: forms.first.map(String.init) ?? row[0], country: row[1], first: first,
        last: last.map { max($0, first) })
      for form in forms {
        let words = form.split(separator: " ").map { StableHash.folded(String($0)) }
        guard let surname = words.last else { continue }
        terms[surname, default: []].append((words.count > 1 ? words.first : nil, term))
      }
    }
    self.terms = terms
  }

  /// The terms of a person by surname, in order of the list; none for a name it does not hold.
  /// A given name that some holder of the surname has keeps the others out.
  func terms(of surname: Token, given: Token? = nil) -> [Term] {
    guard let held = terms[surname.folded] else { return [] }
    guard let given else { return held.map(\.term) }
    let named = held.filter { $0.given == given.folded }
    return named.isEmpty ? held.filter { $0.given == nil }.map(\.term) : named.map(\.term)
  }
}
