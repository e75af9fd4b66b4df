/// What a rule looks for, in tokens. Patterns know no topic; they match greedily from left to right,
/// and choices are tried in order, with backtracking.
public indirect enum Pattern: Sendable {
  /// One of these words, in lower case.
  case word([String])
  /// A word of any of these classes.
  case lexical(WordClasses)
  /// A token of one of these kinds.
  case kind([Token.Kind])
  /// A number in digits, at most this many of them.
  case digits(ClosedRange<Int>)
  /// The parts one after another.
  case sequence([Pattern])
  /// The first of these that lets the whole pattern match.
  case choice([Pattern])
  /// The pattern or nothing.
  case optional(Pattern)
  /// The pattern as often as it matches, in these bounds.
  case repeated(Pattern, ClosedRange<Int>)
  /// The pattern, whose tokens the production asks for by number.
  case capture(Int, Pattern)
  /// The pattern, only if it begins with a capital.
  case capitalised(Pattern)
  /// The pattern must match here, and takes no token.
  case ahead(Pattern)
  /// The pattern must not match here; takes no token.
  case notAhead(Pattern)
}
