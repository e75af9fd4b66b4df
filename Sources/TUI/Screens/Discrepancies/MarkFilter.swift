import Model

/// Which marks are shown: all terms of an expression must hold.
///
/// `verdict:`, `tag:`, `state:`, `by:` and `is:disputed` ask for what their names say; other words
/// stand in a passage or the note. `-` before a term turns it round, as in `tag:figures -by:kim`.
public struct MarkFilter: Hashable, Sendable {
  private enum Term: Hashable, Sendable {
    case verdict(Verdict)
    case tag(String)
    case state(Anchor.State)
    case author(String)
    case isDisputed
    case words(SearchQuery)
  }

  private struct Condition: Hashable, Sendable {
    let term: Term
    let isNegated: Bool
  }

  /// As typed; empty where every mark is shown.
  public let text: String
  private let conditions: [Condition]

  /// Shows every mark.
  public static let everything = MarkFilter(text: "", conditions: [])

  /// Shows the marks with a verdict.
  init(_ verdict: Verdict) {
    self.init(
      text: "verdict:\(verdict.rawValue)",
      conditions: [Condition(term: .verdict(verdict), isNegated: false)])
  }

  private init(text: String, conditions: [Condition]) {
    self.text = text
    self.conditions = conditions
  }

  /// Reads an expression.
  /// - Throws: `Refusal` for a verdict, a state or a name of a term that there is not.
  public init(_ text: String) throws(Refusal) {
    var conditions: [Condition] = []
    for word in text.split(separator: " ") {
      let isNegated = word.hasPrefix("-") && word.count > 1
      guard let term = try Self.term(String(isNegated ? word.dropFirst() : word)) else { continue }
      conditions.append(Condition(term: term, isNegated: isNegated))
    }
    self.init(text: conditions.isEmpty ? "" : text, conditions: conditions)
  }

  /// The only verdict that is shown, where the expression says no more than that.
  var verdict: Verdict? {
    guard conditions.count == 1, case .verdict(let verdict) = conditions[0].term,
      !conditions[0].isNegated
    else { return nil }
    return verdict
  }

  /// Whether a mark is shown.
  func holds(for mark: PlacedDiscrepancy, among marks: MarkList) -> Bool {
    conditions.allSatisfy { holds($0.term, for: mark, among: marks) != $0.isNegated }
  }

  private func holds(_ term: Term, for mark: PlacedDiscrepancy, among marks: MarkList) -> Bool {
    let discrepancy = mark.discrepancy
    switch term {
    case .verdict(let verdict): return discrepancy.verdict == verdict
    case .tag(let tag): return discrepancy.tags.contains(tag)
    case .state(let state): return mark.state == state
    case .author(let author):
      // "by:kim" finds Kim Lee: names have blanks, and a term has none.
      return author == Self.you
        ? discrepancy.author == marks.author
        : discrepancy.author.lowercased().hasPrefix(author.lowercased())
    case .isDisputed: return marks.isDisputed(mark)
    case .words(let query):
      return query.matches(discrepancy.note)
        || discrepancy.passages.contains { query.matches($0.selector.exact) }
    }
  }

  /// The word that stands for the reader in place of a name.
  static let you = "you"

  private static func term(_ word: String) throws(Refusal) -> Term? {
    guard let colon = word.firstIndex(of: ":"), colon != word.startIndex else {
      return SearchQuery(word).map(Term.words)
    }
    let value = String(word[word.index(after: colon)...])
    switch word[..<colon] {
    case "verdict":
      let fitting = Verdict.allCases.filter { !value.isEmpty && $0.rawValue.hasPrefix(value) }
      if fitting.count == 1 { return .verdict(fitting[0]) }
      let known = Verdict.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refusal("no verdict \"\(value)\"; there are \(known)")
    case "state":
      if let state = Anchor.State(rawValue: value) { return .state(state) }
      throw Refusal("no state \"\(value)\"; there are found, moved, lost")
    case "tag": return .tag(value)
    case "by": return .author(value)
    case "is":
      if value == "disputed" { return .isDisputed }
      throw Refusal("no \"is:\(value)\"; there is is:disputed")
    default:
      throw Refusal("no \"\(word[...colon])\"; there are verdict: tag: state: by: is:disputed")
    }
  }

  /// The terms that a filter can be made of, for completion.
  static func proposals(among marks: MarkList) -> [String] {
    let authors = Set(marks.all.map(\.discrepancy.author)).subtracting([marks.author, ""]).sorted()
    return Verdict.allCases.map { "verdict:\($0.rawValue)" } + marks.tags.map { "tag:\($0)" }
      + ["state:found", "state:moved", "state:lost", "by:\(you)"]
      + authors.map { "by:\($0.prefix { $0 != " " })" }
      + ["is:disputed"]
  }
}
