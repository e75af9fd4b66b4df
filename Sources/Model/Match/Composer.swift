/// Runs compositions over the annotations of each sentence: from left to right, the longest match at
/// each place wins and takes the place of the annotations that it covers.
///
/// A class, so that closures in its loops copy one reference and no table.
final class Composer<Value: Sendable>: Sendable {
  private let rules: [Composition<Value>]
  private let program: PatternProgram
  private let firstTags: [ValueTags]
  private let index: RuleIndex
  private let tag: @Sendable (Value) -> ValueTags

  /// A composition begins at most this many tokens before its first annotation.
  private static var reach: Int { 8 }

  /// Compiles compositions; `tag` says what an annotation may stand for in their patterns.
  init(
    _ rules: [Composition<Value>], lexicon: Lexicon,
    tag: @escaping @Sendable (Value) -> ValueTags
  ) {
    self.rules = rules
    program = PatternProgram(rules.map(\.pattern), lexicon: lexicon)
    firstTags = rules.map { rule in
      let leading = LeadingTokens(rule.pattern)
      return leading.single.tags.union(leading.first.tags)
    }
    index = RuleIndex(rules.map(\.pattern), columns: program.columns)
    self.tag = tag
  }

  /// A machine that runs these compositions on any sentence of a document.
  func machine(for document: Document, lexicon: Lexicon) -> PatternMachine<Value> {
    PatternMachine(program, document, lexicon: lexicon)
  }

  /// The annotations of a sentence after composition, in order, by a machine of this composer.
  func compose(
    _ annotations: [Annotation<Value>], tokens: Range<Int>, _ machine: inout PatternMachine<Value>
  ) -> [Annotation<Value>] {
    let layer = AnnotationLayer(annotations, tokens: tokens, tag: tag)
    machine.move(to: tokens, layer: layer)
    var result: [Annotation<Value>] = []
    result.reserveCapacity(annotations.count)
    var next = 0
    var place = machine.range.lowerBound
    while next < annotations.count {
      let start = annotations[next].tokens.lowerBound
      place = max(place, start - Composer.reach)
      if let found = longest(at: place, layer, &machine), fits(found, annotations, next) {
        while next < annotations.count,
          annotations[next].tokens.lowerBound < found.tokens.upperBound
        {
          if annotations[next].tokens.upperBound <= found.tokens.lowerBound {
            result.append(annotations[next])
          }
          next += 1
        }
        result.append(found)
        place = found.tokens.upperBound
      } else if place >= start {
        result.append(annotations[next])
        place = max(place, annotations[next].tokens.upperBound)
        next += 1
      } else {
        place += 1
      }
    }
    return result
  }

  /// A composition must cover whole annotations: one that ends inside another is no match.
  private func fits(
    _ found: Annotation<Value>, _ annotations: [Annotation<Value>], _ next: Int
  ) -> Bool {
    var index = next
    while index < annotations.count,
      annotations[index].tokens.lowerBound < found.tokens.upperBound
    {
      if annotations[index].tokens.upperBound > found.tokens.upperBound { return false }
      if annotations[index].tokens.lowerBound < found.tokens.lowerBound,
        annotations[index].tokens.upperBound > found.tokens.lowerBound
      {
        return false
      }
      index += 1
    }
    return true
  }

  private func longest(
    at place: Int, _ layer: AnnotationLayer<Value>, _ machine: inout PatternMachine<Value>
  ) -> Annotation<Value>? {
    var best: (annotation: Annotation<Value>, end: Int)?
    let tags = layer.tags(at: place)
    index.forEachCandidate(machine.column(at: place), next: machine.column(at: place + 1)) {
      number in
      keepLonger(number, at: place, layer, &machine, &best)
    }
    guard !tags.isEmpty else { return best?.annotation }
    for number in rules.indices where !firstTags[number].isDisjoint(with: tags) {
      keepLonger(number, at: place, layer, &machine, &best)
    }
    return best?.annotation
  }

  private func keepLonger(
    _ number: Int, at place: Int, _ layer: AnnotationLayer<Value>,
    _ machine: inout PatternMachine<Value>, _ best: inout (annotation: Annotation<Value>, end: Int)?
  ) {
    guard let end = machine.end(of: number, at: place), end > best?.end ?? 0 else {
      return
    }
    let rule = rules[number]
    let match = machine.match(place..<end)
    guard let value = rule.produce(ComposedMatch(match: match, layer: layer)),
      let tokens = rule.part.map({ match.captures[$0] }) ?? match.range, !tokens.isEmpty
    else { return }
    best = (
      Annotation(range: match.bytes(tokens), tokens: tokens, value: value, rule: rule.id), end
    )
  }
}
