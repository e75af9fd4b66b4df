/// Compiles patterns into the instructions of one program.
struct PatternCompiler {
  /// All instructions.
  private(set) var instructions: [PatternProgram.Instruction] = []
  /// The sets of tokens that instructions name, each once.
  private(set) var sets: [TokenSet] = []
  /// Slots that the longest pattern writes.
  private(set) var slotCount = 0
  private var numbers: [TokenSet: Int32] = [:]

  /// Adds a pattern and gives the number of its first instruction.
  mutating func compile(_ pattern: Pattern) -> Int {
    let start = instructions.count
    add(pattern)
    emit(.accept)
    return start
  }

  private mutating func emit(_ instruction: PatternProgram.Instruction) {
    instructions.append(instruction)
  }

  private mutating func number(of set: TokenSet) -> Int32 {
    if let known = numbers[set] { return known }
    let number = Int32(clamping: sets.count)
    numbers[set] = number
    sets.append(set)
    return number
  }

  private mutating func add(_ pattern: Pattern) {
    if let set = TokenSet(pattern) { return emit(.token(number(of: set))) }
    switch pattern {
    case .word, .lexical, .kind, .digits: break
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
    emit(.jump(0))
    add(head)
    let jump = instructions.count
    emit(.jump(0))
    instructions[fork] = self.fork(around: head)
    addChoice(parts.dropFirst())
    instructions[jump] = .jump(instructions.count)
  }

  /// "part?" nested as often as the bounds allow: bounds are small, and no loop can run for ever.
  private mutating func addOptional(_ part: Pattern, times: Int) {
    var forks: [Int] = []
    for _ in 0..<max(0, times) {
      forks.append(instructions.count)
      emit(.jump(0))
      add(part)
    }
    for fork in forks { instructions[fork] = self.fork(around: part) }
  }

  /// A fork that passes over a part to the end of what is compiled so far.
  private mutating func fork(around part: Pattern) -> PatternProgram.Instruction {
    let head = LeadingTokens(part).head
    return .fork(
      Int32(clamping: instructions.count), set: head.admitsAnything ? -1 : number(of: head))
  }

  private mutating func addLook(_ part: Pattern, offset: Int32, wanted: Bool) {
    if let set = TokenSet(part) {
      return emit(.peek(offset, set: number(of: set), wanted: wanted))
    }
    let look = instructions.count
    emit(.look(offset, wanted: wanted, next: 0))
    add(part)
    emit(.accept)
    instructions[look] = .look(
      offset, wanted: wanted, next: Int32(clamping: instructions.count))
  }
}
