/// Runs compiled patterns over the tokens of one document, a sentence at a time. It keeps its working
/// storage from one run to the next, so that a run allocates nothing.
struct PatternMachine<Value: Sendable> {
  private struct Retreat {
    let instruction: Int
    let index: Int
    let undoCount: Int
  }

  let document: Document
  let lexicon: Lexicon
  let program: PatternProgram
  /// No pattern reads outside these tokens.
  private(set) var range: Range<Int>
  /// The annotations that begin at each token of the range, for compositions; nil without them.
  private(set) var layer: AnnotationLayer<Value>?

  /// The columns of the range's tokens.
  private var columns: [Int] = []
  private var slots: [Int]
  private var retreats: [Retreat] = []
  private var undo: [(slot: Int, value: Int)] = []

  /// Starts before the first sentence; `move(to:)` goes there.
  init(_ program: PatternProgram, _ document: Document, lexicon: Lexicon) {
    self.program = program
    slots = [Int](repeating: -1, count: program.slotCount)
    self.document = document
    self.lexicon = lexicon
    range = 0..<0
  }

  /// Goes on to another sentence.
  mutating func move(to tokens: Range<Int>, layer: AnnotationLayer<Value>? = nil) {
    self.layer = layer
    range = tokens.clamped(to: document.tokens.indices)
    columns.removeAll(keepingCapacity: true)
    for index in range {
      columns.append(program.columns.column(of: document.tokens[index], in: document.text.bytes))
    }
  }

  /// The column of a token, that of the end outside the range.
  @inline(__always)
  func column(at index: Int) -> Int {
    range.contains(index) ? columns[index - range.lowerBound] : TokenColumns.end
  }

  @inline(__always)
  private func holds(_ set: Int32, _ index: Int) -> Bool {
    range.contains(index) && program.sets.holds(columns[index - range.lowerBound], Int(set))
  }

  /// Where the match of a pattern at an index ends, nil where it does not match or takes no token.
  mutating func end(of pattern: Int, at index: Int) -> Int? {
    restore(to: 0)
    retreats.removeAll(keepingCapacity: true)
    guard let end = run(from: program.starts[pattern], at: index), end > index else { return nil }
    return end
  }

  /// The last match, which took these tokens, with its captures.
  func match(_ tokens: Range<Int>) -> Match {
    Match(
      text: document.text, tokens: document.tokens, lexicon: lexicon, range: tokens,
      captures: Captures(slots: slots))
  }

  /// Gives the index after the match, nil where there is none.
  private mutating func run(from start: Int, at first: Int) -> Int? {
    let floor = retreats.count
    var instruction = start
    var index = first
    while true {
      let goesOn: Bool
      switch program.instructions[instruction] {
      case .token(let set):
        goesOn = holds(set, index)
        index += 1
      case .peek(let offset, let set, let wanted):
        goesOn = holds(set, index + Int(offset)) == wanted
      case .annotated(let tags):
        let end = range.contains(index) ? layer?.end(of: tags, at: index) : nil
        goesOn = end != nil
        index = end ?? index
      case .capitalised:
        goesOn = range.contains(index) && document.tokens[index].isCapitalised
      case .joined:
        goesOn = range.contains(index) && !document.tokens[index].followsSpace
      case .fork(let other, let set):
        guard set < 0 || holds(set, index) else {
          instruction = Int(other)
          continue
        }
        retreats.append(Retreat(instruction: Int(other), index: index, undoCount: undo.count))
        goesOn = true
      case .jump(let target):
        instruction = target
        continue
      case .save(let slot):
        undo.append((slot, slots[slot]))
        slots[slot] = index
        goesOn = true
      case .look(let offset, let wanted, let next):
        let undoCount = undo.count
        let isMatch = run(from: instruction + 1, at: index + Int(offset)) != nil
        restore(to: undoCount)
        goesOn = isMatch == wanted
        instruction = Int(next) - 1
      case .accept:
        retreats.removeLast(retreats.count - floor)
        return index
      }
      if goesOn {
        instruction += 1
      } else {
        guard retreats.count > floor, let retreat = retreats.popLast() else { return nil }
        restore(to: retreat.undoCount)
        instruction = retreat.instruction
        index = retreat.index
      }
    }
  }

  private mutating func restore(to count: Int) {
    while undo.count > count, let last = undo.popLast() { slots[last.slot] = last.value }
  }
}
