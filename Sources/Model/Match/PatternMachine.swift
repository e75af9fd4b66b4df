/// Runs compiled patterns over the tokens of one sentence. It keeps its working storage from one
/// run to the next, so that a run allocates nothing.
struct PatternMachine<Value: Sendable> {
  private struct Retreat {
    let instruction: Int
    let index: Int
    let undoCount: Int
  }

  let document: Document
  let lexicon: Lexicon
  /// No pattern reads outside these tokens.
  let range: Range<Int>
  /// The annotations that begin at each token of the range, for compositions; empty without them.
  let layer: AnnotationLayer<Value>?

  private var slots: [Int] = []
  private var retreats: [Retreat] = []
  private var undo: [(slot: Int, value: Int)] = []

  init(
    _ document: Document, tokens range: Range<Int>, lexicon: Lexicon,
    layer: AnnotationLayer<Value>? = nil
  ) {
    self.document = document
    self.lexicon = lexicon
    self.range = range.clamped(to: document.tokens.indices)
    self.layer = layer
  }

  /// Matches a pattern at an index, nil where it does not match or takes no token.
  mutating func match(_ pattern: CompiledPattern, at index: Int) -> Match? {
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(-1, count: pattern.slotCount))
    retreats.removeAll(keepingCapacity: true)
    undo.removeAll(keepingCapacity: true)
    guard let end = run(pattern.instructions, from: 0, at: index), end > index else { return nil }
    var captures: [Int: Range<Int>] = [:]
    for number in 0..<(slots.count / 2)
    where slots[2 * number] >= 0 && slots[2 * number + 1] >= slots[2 * number] {
      captures[number] = slots[2 * number]..<slots[2 * number + 1]
    }
    return Match(
      text: document.text, tokens: document.tokens, lexicon: lexicon, range: index..<end,
      captures: captures)
  }

  /// Gives the index after the match, nil where there is none.
  private mutating func run(
    _ program: [CompiledPattern.Instruction], from start: Int, at first: Int
  ) -> Int? {
    let floor = retreats.count
    var instruction = start
    var index = first
    while true {
      let goesOn: Bool
      switch program[instruction] {
      case .words(let words):
        goesOn = range.contains(index) && words.contains(document.tokens[index].folded)
        index += 1
      case .lexical(let classes):
        goesOn =
          range.contains(index)
          && !lexicon.classes(of: document.tokens[index].word).isDisjoint(with: classes)
        index += 1
      case .kinds(let kinds):
        goesOn = range.contains(index) && kinds & document.tokens[index].kind.bit != 0
        index += 1
      case .digits(let count):
        goesOn =
          range.contains(index) && document.tokens[index].kind == .number
          && count.contains(document.tokens[index].count)
          && Numerals.integer(document.text.bytes, document.tokens[index]) != nil
        index += 1
      case .annotated(let tags):
        let end = range.contains(index) ? layer?.end(of: tags, at: index) : nil
        goesOn = end != nil
        index = end ?? index
      case .capitalised:
        goesOn = range.contains(index) && document.tokens[index].isCapitalised
      case .joined:
        goesOn = range.contains(index) && !document.tokens[index].followsSpace
      case .fork(let other):
        retreats.append(Retreat(instruction: other, index: index, undoCount: undo.count))
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
        let isMatch = run(program, from: instruction + 1, at: index + offset) != nil
        restore(to: undoCount)
        goesOn = isMatch == wanted
        instruction = next - 1
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
