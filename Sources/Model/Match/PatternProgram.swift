/// The patterns of a family as one program for a backtracking machine (Cox 2009, "Regular Expression
/// Matching: the Virtual Machine Approach").
struct PatternProgram: Sendable {
  /// Instructions hold numbers only, so that running them counts no references.
  enum Instruction: Sendable {
    /// One of the words at these places of `words`.
    case words(from: Int32, to: Int32)
    case lexical(WordClasses)
    case kinds(UInt32)
    case digits(from: Int32, to: Int32)
    case annotated(ValueTags)
    case capitalised
    case joined
    /// Goes on; on failure takes up at the instruction given.
    case fork(Int)
    case jump(Int)
    /// Writes the place into a slot: two a capture, its start and its end.
    case save(Int)
    /// Runs the instructions up to their own `accept` from a place this far away, takes no token, and
    /// goes on at `next` if they match as wished.
    case look(Int32, wanted: Bool, next: Int32)
    case accept
  }

  /// All instructions.
  private(set) var instructions: [Instruction] = []
  /// Hashes of the words that instructions name.
  private(set) var words: [UInt64] = []
  /// Where each pattern begins.
  private(set) var starts: [Int] = []
  /// Slots that the longest pattern writes.
  private(set) var slotCount = 0

  /// Compiles patterns, which are then known by their number.
  init(_ patterns: [Pattern]) {
    for pattern in patterns {
      starts.append(instructions.count)
      add(pattern)
      emit(.accept)
    }
  }

  private mutating func emit(_ instruction: Instruction) { instructions.append(instruction) }

  private mutating func add(_ pattern: Pattern) {
    switch pattern {
    case .word(let list):
      let from = Int32(clamping: words.count)
      words.append(contentsOf: list.map(StableHash.folded))
      emit(.words(from: from, to: Int32(clamping: words.count)))
    case .lexical(let classes): emit(.lexical(classes))
    case .kind(let kinds): emit(.kinds(kinds.reduce(0) { $0 | $1.bit }))
    case .digits(let count):
      emit(.digits(from: Int32(clamping: count.lowerBound), to: Int32(clamping: count.upperBound)))
    case .annotated(let tags): emit(.annotated(tags))
    case .sequence(let parts): for part in parts { add(part) }
    case .choice(let parts): addChoice(parts[...])
    case .optional(let part): addOptional(part, times: 1)
    case .repeated(let part, let bounds):
      for _ in 0..<max(0, bounds.lowerBound) { add(part) }
      addOptional(part, times: bounds.upperBound - max(0, bounds.lowerBound))
    case .capture(let number, let part):
      let slot = 2 * max(0, number)
      slotCount = max(slotCount, slot + 2)
      emit(.save(slot))
      add(part)
      emit(.save(slot + 1))
    case .capitalised(let part):
      emit(.capitalised)
      add(part)
    case .joined(let part):
      emit(.joined)
      add(part)
    case .ahead(let part): addLook(part, offset: 0, wanted: true)
    case .notAhead(let part): addLook(part, offset: 0, wanted: false)
    case .behind(let part): addLook(part, offset: -1, wanted: true)
    case .notBehind(let part): addLook(part, offset: -1, wanted: false)
    }
  }

  private mutating func addChoice(_ parts: ArraySlice<Pattern>) {
    guard let head = parts.first else { return }
    guard parts.count > 1 else { return add(head) }
    let fork = instructions.count
    emit(.fork(0))
    add(head)
    let jump = instructions.count
    emit(.jump(0))
    instructions[fork] = .fork(instructions.count)
    addChoice(parts.dropFirst())
    instructions[jump] = .jump(instructions.count)
  }

  /// "part?" nested as often as the bounds allow: bounds are small, and no loop can run for ever.
  private mutating func addOptional(_ part: Pattern, times: Int) {
    var forks: [Int] = []
    for _ in 0..<max(0, times) {
      forks.append(instructions.count)
      emit(.fork(0))
      add(part)
    }
    for fork in forks { instructions[fork] = .fork(instructions.count) }
  }

  private mutating func addLook(_ part: Pattern, offset: Int32, wanted: Bool) {
    let look = instructions.count
    emit(.look(offset, wanted: wanted, next: 0))
    add(part)
    emit(.accept)
    instructions[look] = .look(
      offset, wanted: wanted, next: Int32(clamping: instructions.count))
  }
}

extension Token.Kind {
  /// The kind as a bit of a set of kinds.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}
