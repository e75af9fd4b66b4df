/// The patterns of a family as one program for a backtracking machine (Cox 2009, "Regular Expression
/// Matching: the Virtual Machine Approach").
struct PatternProgram: Sendable {
  /// Instructions hold numbers only, so that running them counts no references.
  enum Instruction: Sendable {
    /// A token of a set.
    case token(Int32)
    /// A token of a set must stand this far away, or must not; takes no token.
    case peek(Int32, set: Int32, wanted: Bool)
    case annotated(ValueTags)
    case capitalised
    case joined
    /// Goes on; on failure takes up at the instruction given, at once where the token is not in the
    /// set. A negative set holds all.
    case fork(Int32, set: Int32)
    case jump(Int)
    /// Writes the place into a slot: two a capture, its start and its end.
    case save(Int)
    /// Runs the instructions up to their own `accept` from a place this far away, takes no token, and
    /// goes on at `next` if they match as wished.
    case look(Int32, wanted: Bool, next: Int32)
    case accept
  }

  /// All instructions.
  let instructions: [Instruction]
  /// The columns of tokens that the sets tell apart.
  let columns: TokenColumns
  /// The sets that instructions name.
  let sets: TokenTable
  /// Where each pattern begins.
  let starts: [Int]
  /// Slots that the longest pattern writes.
  let slotCount: Int

  /// Compiles patterns, which are then known by their number.
  init(_ patterns: [Pattern], lexicon: Lexicon) {
    var compiler = PatternCompiler()
    starts = patterns.map { compiler.compile($0) }
    instructions = compiler.instructions
    slotCount = compiler.slotCount
    columns = TokenColumns(compiler.sets, lexicon: lexicon)
    sets = columns.table(compiler.sets)
  }
}

extension Token.Kind {
  /// The kind as a bit of a set of kinds.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}
