/// What a cell means. Screens and widgets name roles; only `Theme` knows colours and attributes.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// Running text.
  case text
  /// Page furniture, separators, what matters less.
  case dim
  /// The top line.
  case title
  /// The bottom line of keys.
  case footer
  /// The name of a key in the footer and in help.
  case key
  /// A heading of an article or of a group in a list.
  case heading
  /// The line between parts.
  case border
  /// The selected row or passage.
  case selection
  /// Words that carry a value in conflict.
  case conflict
  /// The same, of the comparison that is looked at.
  case conflictCurrent
  /// Words that carry a value in tension.
  case tension
  /// The same, of the comparison that is looked at.
  case tensionCurrent
  /// Words whose value agrees or is compatible.
  case agree
  /// The same, of the comparison that is looked at.
  case agreeCurrent
  /// What only one source says.
  case only
  /// A source's sigil.
  case sigil
  /// A match of the search.
  case match
  /// The passage that the reader is selecting.
  case passage
  /// A mark of the reader's.
  case marked
  /// A message in the status line.
  case message
  /// A problem.
  case error
  /// Text in a prompt or popup.
  case prompt
}
