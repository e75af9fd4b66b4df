/// A pattern whose words are looked up, and the set of tokens that it can begin with.
struct CompiledPattern: Sendable {
  private indirect enum Node: Sendable {
    case words(Set<UInt64>)
    case lexical(WordClasses)
    case kinds([Token.Kind])
    case digits(ClosedRange<Int>)
    case sequence([Node])
    case choice([Node])
    case optional(Node)
    case repeated(Node, ClosedRange<Int>)
    case capture(Int, Node)
    case capitalised(Node)
    case ahead(Node)
    case notAhead(Node)
  }

  /// What the first token must be; everything where a pattern can begin with anything.
  private struct FirstSet {
    var words: Set<UInt64> = []
    var classes: WordClasses = []
    var kinds: Set<Token.Kind> = []
    var anything = false

    mutating func formUnion(_ other: FirstSet) {
      words.formUnion(other.words)
      classes.formUnion(other.classes)
      kinds.formUnion(other.kinds)
      anything = anything || other.anything
    }
  }

  private let root: Node
  private let words: Set<UInt64>
  private let classes: WordClasses
  private let kinds: Set<Token.Kind>
  private let anything: Bool

  init(_ pattern: Pattern, lexicon: Lexicon) {
    root = CompiledPattern.compile(pattern)
    let first = CompiledPattern.first(root).set
    words = first.words
    classes = first.classes
    kinds = first.kinds
    anything = first.anything
  }

  /// Whether the pattern can begin with a token; a quick no for most tokens and rules.
  @inline(__always)
  func mayBegin(_ token: Token, _ tokenClasses: WordClasses) -> Bool {
    anything || !classes.isDisjoint(with: tokenClasses)
      || (!kinds.isEmpty && kinds.contains(token.kind))
      || (!words.isEmpty && token.kind == .word && words.contains(token.folded))
  }

  /// Matches at an index and gives the index after the match.
  func match(_ scanner: TokenScanner, at index: Int, captures: inout [Int: Range<Int>]) -> Int? {
    CompiledPattern.run(root, scanner, index, &captures) { end, _ in end }
  }

  // MARK: Compiling

  private static func compile(_ pattern: Pattern) -> Node {
    switch pattern {
    case .word(let words): .words(Set(words.map(StableHash.folded)))
    case .lexical(let classes): .lexical(classes)
    case .kind(let kinds): .kinds(kinds)
    case .digits(let count): .digits(count)
    case .sequence(let parts): .sequence(parts.map(compile))
    case .choice(let parts): .choice(parts.map(compile))
    case .optional(let part): .optional(compile(part))
    case .repeated(let part, let bounds): .repeated(compile(part), bounds)
    case .capture(let number, let part): .capture(number, compile(part))
    case .capitalised(let part): .capitalised(compile(part))
    case .ahead(let part): .ahead(compile(part))
    case .notAhead(let part): .notAhead(compile(part))
    }
  }

  /// The first set, and whether the node can match nothing.
  private static func first(_ node: Node) -> (set: FirstSet, empty: Bool) {
    var set = FirstSet()
    switch node {
    case .words(let words): set.words = words
    case .lexical(let classes): set.classes = classes
    case .kinds(let kinds): set.kinds = Set(kinds)
    case .digits: set.kinds = [.number]
    case .capture(_, let part), .capitalised(let part): return first(part)
    case .optional(let part): return (first(part).set, true)
    case .repeated(let part, let bounds):
      let inner = first(part)
      return (inner.set, inner.empty || bounds.lowerBound == 0)
    case .ahead, .notAhead: return (set, true)
    case .choice(let parts):
      var empty = false
      for part in parts {
        let inner = first(part)
        set.formUnion(inner.set)
        empty = empty || inner.empty
      }
      return (set, empty)
    case .sequence(let parts):
      for part in parts {
        let inner = first(part)
        set.formUnion(inner.set)
        if !inner.empty { return (set, false) }
      }
      set.anything = true
      return (set, true)
    }
    return (set, false)
  }

  // MARK: Running

  /// Matches with what follows as a continuation, so that greedy parts can give tokens back.
  private static func run(
    _ node: Node, _ scanner: TokenScanner, _ index: Int, _ captures: inout [Int: Range<Int>],
    then next: (Int, inout [Int: Range<Int>]) -> Int?
  ) -> Int? {
    switch node {
    case .words(let words):
      guard let token = scanner.token(index), token.kind == .word, words.contains(token.folded)
      else { return nil }
      return next(index + 1, &captures)
    case .lexical(let classes):
      guard let token = scanner.token(index),
        !scanner.lexicon.classes(of: token.word).isDisjoint(with: classes)
      else { return nil }
      return next(index + 1, &captures)
    case .kinds(let kinds):
      guard let token = scanner.token(index), kinds.contains(token.kind) else { return nil }
      return next(index + 1, &captures)
    case .digits(let count):
      guard let token = scanner.token(index), token.kind == .number, count.contains(token.count),
        Numerals.integer(scanner.document.text.bytes, token) != nil
      else { return nil }
      return next(index + 1, &captures)
    case .sequence(let parts):
      return sequence(parts[...], scanner, index, &captures, then: next)
    case .choice(let parts):
      for part in parts {
        let saved = captures
        if let end = run(part, scanner, index, &captures, then: next) { return end }
        captures = saved
      }
      return nil
    case .optional(let part):
      let saved = captures
      if let end = run(part, scanner, index, &captures, then: next) { return end }
      captures = saved
      return next(index, &captures)
    case .repeated(let part, let bounds):
      return repeated(part, bounds, 0, scanner, index, &captures, then: next)
    case .capture(let number, let part):
      return run(part, scanner, index, &captures) { end, inner in
        let saved = inner[number]
        inner[number] = index..<end
        if let result = next(end, &inner) { return result }
        inner[number] = saved
        return nil
      }
    case .capitalised(let part):
      guard scanner.token(index)?.isCapitalised == true else { return nil }
      return run(part, scanner, index, &captures, then: next)
    case .ahead(let part):
      var scratch = captures
      guard run(part, scanner, index, &scratch, then: { end, _ in end }) != nil else { return nil }
      return next(index, &captures)
    case .notAhead(let part):
      var scratch = captures
      guard run(part, scanner, index, &scratch, then: { end, _ in end }) == nil else { return nil }
      return next(index, &captures)
    }
  }

  private static func sequence(
    _ parts: ArraySlice<Node>, _ scanner: TokenScanner, _ index: Int,
    _ captures: inout [Int: Range<Int>], then next: (Int, inout [Int: Range<Int>]) -> Int?
  ) -> Int? {
    guard let head = parts.first else { return next(index, &captures) }
    return run(head, scanner, index, &captures) { end, inner in
      sequence(parts.dropFirst(), scanner, end, &inner, then: next)
    }
  }

  private static func repeated(
    _ part: Node, _ bounds: ClosedRange<Int>, _ done: Int, _ scanner: TokenScanner, _ index: Int,
    _ captures: inout [Int: Range<Int>], then next: (Int, inout [Int: Range<Int>]) -> Int?
  ) -> Int? {
    if done < bounds.upperBound {
      let saved = captures
      let more = run(part, scanner, index, &captures) { end, inner in
        // A part that matches nothing would repeat for ever.
        end > index ? repeated(part, bounds, done + 1, scanner, end, &inner, then: next) : nil
      }
      if let more { return more }
      captures = saved
    }
    return done >= bounds.lowerBound ? next(index, &captures) : nil
  }
}
