import Model

/// The signs of the screens, each one cell wide; nothing is told by colour alone.
public struct Signs: Hashable, Sendable {
  /// Values that cannot both be true.
  public let conflict: String
  /// Values that sit ill together.
  public let tension: String
  /// The same value, or one that fits.
  public let agree: String
  /// What no other source says.
  public let only: String
  /// A passage that stands out of its article's order, beside what says the same.
  public let moved: String
  /// The item or passage that keys act on.
  public let selected: String
  /// An article that is chosen for Compare, a passage that is selected.
  public let chosen: String
  /// An article that was not opened yet.
  public let unread: String
  /// A story whose articles are shown, and one whose articles are hidden.
  public let unfolded: String, folded: String
  /// A story whose conflicts all have a verdict, a comparison that the reader judged.
  public let reviewed: String
  /// A problem.
  public let problem: String
  /// Text was cut here.
  public let cut: String
  /// Where words of a running text are left out; three cells in ASCII, for a lone dot ends a sentence.
  public let elision: String
  /// Lines between parts: upright, level, and where they meet from below.
  public let upright: String, level: String, meeting: String
  /// Between parts of one line.
  public let dot: String
  /// A passage that the reader pinned to one in another column.
  public let pinned: String
  /// In the matrix: values that differ and can both be true, a source that is silent, one that repeats
  /// another.
  public let compatible: String, silent: String, copied: String
  /// On the timeline: the days on which an article can have been written and the best of them, a day
  /// that it gives for an event, and another date that it names.
  public let written: String, writtenBest: String, told: String, named: String

  /// For terminals that show Unicode.
  public static let unicode = Signs(
    conflict: "≠", tension: "~", agree: "=", only: "·", moved: "»", selected: ">", chosen: "+",
    unread: "*", unfolded: "▾", folded: "▸", reviewed: "✓", problem: "!", cut: "…", elision: "…",
    upright: "│",
    level: "─",
    meeting: "┴", dot: "·", pinned: "#", compatible: "≈", silent: "·", copied: "c",
    written: "═", writtenBest: "◆", told: "●", named: "○")
  /// For terminals that show ASCII only.
  public static let ascii = Signs(
    conflict: "!", tension: "~", agree: "=", only: ".", moved: "^", selected: ">", chosen: "+",
    unread: "*", unfolded: "v", folded: "}", reviewed: "x", problem: "!", cut: ".", elision: "...",
    upright: "|",
    level: "-",
    meeting: "+", dot: "-", pinned: "#", compatible: "%", silent: ".", copied: "c",
    written: "=", writtenBest: "#", told: "*", named: "o")

  /// The sign of a relation; compatible values share the sign of agreement.
  public func sign(of relation: Relation) -> String {
    switch relation {
    case .conflict: conflict
    case .tension: tension
    case .agree, .compatible: agree
    case .only: only
    }
  }

  /// The sign of a relation where agreement and mere compatibility are told apart.
  public func exactSign(of relation: Relation) -> String {
    relation == .compatible ? compatible : sign(of: relation)
  }
}
