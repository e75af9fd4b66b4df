import Model

/// Which articles the library shows: those of which every term of an expression holds.
public struct LibraryFilter: Hashable, Sendable {
  /// One condition.
  enum Condition: Hashable, Sendable {
    /// Title, source, file or text holds words; the last may be the beginning of one.
    case words(TextQuery)
    /// Author, outlet or file holds words.
    case source(TextQuery)
    /// It may have been written in a period, before it or after it.
    case date(Side, DatePeriod)
    /// It takes part in a comparison with a relation.
    case relation(Relation)
    /// Its date is known.
    case dated
    /// A conflict of it has no verdict of the reader's.
    case unreviewed
    /// It has conflicts, and all have a verdict.
    case reviewed
    /// It was opened, or counts as read.
    case read
    /// It was not.
    case unread
    /// No other article is in its story.
    case alone
  }

  /// Where a date stands to a period.
  enum Side: Hashable, Sendable {
    case within, before, until, after, from
  }

  /// A condition, or that it does not hold.
  struct Term: Hashable, Sendable {
    let condition: Condition
    let isNegated: Bool
  }

  /// As typed.
  public let text: String
  /// What must hold; at least one term.
  let terms: [Term]

  /// The words that must be looked for in the texts.
  var queries: [TextQuery] {
    terms.compactMap { if case .words(let query) = $0.condition { query } else { nil } }
  }

  /// Whether an article is shown. `hasText` tells whether its text holds words; it is asked only where
  /// its title and source do not.
  func matches(_ facts: ArticleFacts, hasText: (TextQuery) -> Bool) -> Bool {
    terms.allSatisfy { holds($0.condition, facts, hasText) != $0.isNegated }
  }

  private func holds(
    _ condition: Condition, _ facts: ArticleFacts, _ hasText: (TextQuery) -> Bool
  ) -> Bool {
    switch condition {
    case .words(let query):
      query.matches(facts.title) || query.matches(facts.source) || hasText(query)
    case .source(let query): query.matches(facts.source)
    case .date(let side, let period): facts.days.map { Self.stands($0, side, period) } ?? false
    case .relation(let relation): relation == .tension ? facts.tensions > 0 : facts.conflicts > 0
    case .dated: facts.days != nil
    case .unreviewed: facts.reviewed < facts.conflicts
    case .reviewed: facts.conflicts > 0 && facts.reviewed == facts.conflicts
    case .read: facts.isRead
    case .unread: !facts.isRead
    case .alone: facts.isAlone
    }
  }

  /// Whether a day of `days` may stand so: an article that is dated to a month is shown for each of
  /// its days.
  private static func stands(_ days: DatePeriod, _ side: Side, _ period: DatePeriod) -> Bool {
    switch side {
    case .within: days.first <= period.last && period.first <= days.last
    case .before: days.first < period.first
    case .until: days.first <= period.last
    case .after: days.last > period.last
    case .from: days.last >= period.first
    }
  }
}

/// What a filter and a sort look at in one article.
struct ArticleFacts: Hashable, Sendable {
  let title: String
  /// Author, outlet and file, one a line.
  let source: String
  let days: DatePeriod?
  let conflicts: Int
  let reviewed: Int
  let tensions: Int
  let isRead: Bool
  let isAlone: Bool
}
