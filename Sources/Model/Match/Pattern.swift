/// What a rule looks for, in tokens. Patterns know no topic; they match greedily from left to right,
/// and choices are tried in order, with backtracking.
public indirect enum Pattern: Sendable {
  /// One of these words, in lower case.
  case word([String])
  /// A word of any of these classes.
  case lexical(WordClasses)
  /// A token of one of these kinds.
  case kind([Token.Kind])
  /// A number in digits without a fraction, whose token is this many bytes long.
  case digits(ClosedRange<Int>)
  /// A whole annotation that carries one of these tags; only in a `Composition`.
  case annotated(ValueTags)
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
  /// The pattern, only if no white space stands before it: the "s" of "1920s".
  case joined(Pattern)
  /// The pattern must match here, and takes no token.
  case ahead(Pattern)
  /// The pattern must not match here; takes no token.
  case notAhead(Pattern)
  /// A pattern of one token must match the token before; the first token has none before it.
  case behind(Pattern)
  /// A pattern of one token must not match the token before.
  case notBehind(Pattern)
}
