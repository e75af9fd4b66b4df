/// One sentence with the names and times that were found in it: what the claim rules look at. A class,
/// for each rule holds it and a copy would count a reference for every field. One value belongs to one
/// thread, for what several rules ask is worked out once.
final class SentenceReading {
  let article: ArticleID
  let document: Document
  let sentence: Sentence
  /// Names in the sentence, in order.
  let names: [Annotation<Name>]
  /// Time expressions in the sentence, in order.
  let times: [Annotation<Timex>]
  /// Numbers of people and things in the sentence, in order.
  let quantities: [Annotation<Quantity>]
  /// Measures in the sentence, in order.
  let measures: [Annotation<Measure>]
  let concepts: Concepts
  let occasions: OccasionKinds
  let linker: NameLinker
  let lexicon: Lexicon
  let gazetteer: Gazetteer
  /// Which kinds of annotation hold each token of the sentence: every rule asks that of every token.
  private let coverage: [Coverage]

  init(
    article: ArticleID, document: Document, sentence: Sentence, names: [Annotation<Name>],
    times: [Annotation<Timex>], quantities: [Annotation<Quantity>],
    measures: [Annotation<Measure>], concepts: Concepts, occasions: OccasionKinds,
    linker: NameLinker, lexicon: Lexicon, gazetteer: Gazetteer
  ) {
    self.article = article
    self.document = document
    self.sentence = sentence
    self.names = names
    self.times = times
    self.quantities = quantities
    self.measures = measures
    self.concepts = concepts
    self.occasions = occasions
    self.linker = linker
    self.lexicon = lexicon
    self.gazetteer = gazetteer
    var coverage = [Coverage](repeating: [], count: sentence.tokens.count)
    func cover(_ range: Range<Int>, _ kind: Coverage) {
      let own = range.clamped(to: sentence.tokens)
      for index in own { coverage[index - sentence.tokens.lowerBound].insert(kind) }
    }
    for index in names.indices { cover(names[index].tokens, .name) }
    for index in times.indices { cover(times[index].tokens, .time) }
    for index in quantities.indices { cover(quantities[index].tokens, .number) }
    for index in measures.indices { cover(measures[index].tokens, .number) }
    self.coverage = coverage
  }

  /// What holds a token.
  private struct Coverage: OptionSet {
    let rawValue: UInt8
    static let name = Coverage(rawValue: 1)
    static let time = Coverage(rawValue: 2)
    static let number = Coverage(rawValue: 4)
  }

  private func isCovered(_ index: Int, by kind: Coverage) -> Bool {
    tokens.contains(index) && coverage[index - tokens.lowerBound].contains(kind)
  }

  /// The tokens of the sentence.
  var tokens: Range<Int> { sentence.tokens }

  /// The token at an index of the document.
  func token(_ index: Int) -> Token? {
    tokens.contains(index) ? document.tokens[index] : nil
  }

  /// The classes of the word at an index; none outside the sentence.
  func classes(_ index: Int) -> WordClasses {
    tokens.contains(index) ? lexicon.classes(of: document.tokens[index].word) : []
  }

  /// Whether the word at an index is one of these.
  ///
  /// Always inlined, for only then the words are constants and need no array.
  @inline(__always)
  func isWord(_ index: Int, _ words: NamedWord...) -> Bool {
    guard tokens.contains(index), document.tokens[index].kind == .word else { return false }
    let folded = document.tokens[index].folded
    for word in words where word.hash == folded { return true }
    return false
  }

  /// The bytes of a range of tokens.
  func bytes(_ range: Range<Int>) -> TextRange {
    guard let first = token(range.lowerBound), let last = token(range.upperBound - 1) else {
      return sentence.range
    }
    return TextRange(Int(first.start), Int(last.end))
  }

  /// The name that begins at a token.
  func name(at index: Int) -> Annotation<Name>? {
    guard isInName(index) else { return nil }
    // By index, here and below: a closure over the elements copies each, which counts references.
    for name in names.indices where names[name].tokens.lowerBound == index { return names[name] }
    return nil
  }

  /// The name that holds a token.
  func name(around index: Int) -> Annotation<Name>? {
    guard isInName(index) else { return nil }
    for name in names.indices where names[name].tokens.contains(index) { return names[name] }
    return nil
  }

  /// Whether a token belongs to a name.
  func isInName(_ index: Int) -> Bool { isCovered(index, by: .name) }

  /// The country that the name around a token names, nil where there is none.
  func country(around index: Int) -> String? {
    guard isInName(index) else { return nil }
    for name in names.indices where names[name].tokens.contains(index) {
      return names[name].value.country
    }
    return nil
  }

  /// The name that ends just before a token.
  func name(before index: Int) -> Annotation<Name>? {
    for name in names.indices where names[name].tokens.upperBound == index { return names[name] }
    return nil
  }

  /// The time expression that begins at a token.
  func time(at index: Int) -> Annotation<Timex>? {
    guard isInTime(index) else { return nil }
    for time in times.indices where times[time].tokens.lowerBound == index { return times[time] }
    return nil
  }

  /// Whether a token belongs to a time expression.
  func isInTime(_ index: Int) -> Bool { isCovered(index, by: .time) }

  /// The actor that a name stands for, nil for names that take no part in events.
  func actor(_ name: Annotation<Name>) -> String? {
    guard name.value.isActor else { return nil }
    return counterpart(name) ?? linker.canonical(name.value)
  }

  /// Whether a word alone tells of something that happens: "quake", "derailed".
  func tellsOccasion(_ index: Int) -> Bool {
    token(index).map { occasions.isTold(by: $0) } ?? false
  }

  /// The length in tokens of the role that begins at a token ("prime minister"), nil where none does.
  func roleLength(at index: Int) -> Int? {
    guard token(index) != nil else { return nil }
    return gazetteer.role(at: index, in: document.tokens, limit: tokens.upperBound)?.length
  }

  /// "his French counterpart" holds in France the office that the sentence's first holder has at home.
  private func counterpart(_ name: Annotation<Name>) -> String? {
    guard name.value.kind == .officeHolder, name.value.text.lowercased().hasPrefix("counterpart"),
      let country = name.value.country
    else { return nil }
    let holder = names.first {
      $0.value.role != nil && $0.tokens.lowerBound < name.tokens.lowerBound
    }
    let office = holder.map { NameLinker.officeWord($0.value) } ?? "leader"
    return office + " of " + country
  }

  /// Whether a token ends a clause: a comma before a new clause, a semicolon, "that", "while".
  func endsClause(_ index: Int) -> Bool {
    guard let token = token(index) else { return true }
    switch token.kind {
    case .semicolon, .colon, .dash, .fullStop, .question: return true
    default:
      return isWord(index, "that", "which", "who", "where", "while", "whereas", "although", "but")
    }
  }

  /// The clause around some tokens: up to 14 tokens to either side, and no further than a word or
  /// sign that ends a clause.
  func clause(around value: Range<Int>) -> Range<Int> {
    var start = value.lowerBound
    while start > tokens.lowerBound, value.lowerBound - start < 14, !endsClause(start - 1) {
      start -= 1
    }
    var end = value.upperBound
    while end < tokens.upperBound, end - value.upperBound < 14, !endsClause(end) { end += 1 }
    return start..<max(end, start)
  }

  /// The concept of a word that carries meaning; nil for signs, numbers and function words.
  func contentConcept(_ index: Int) -> UInt64? {
    tokens.contains(index) ? concepts.content(at: index) : nil
  }

  /// The concept of a word that carries meaning, where a noun for an act has that of its verb:
  /// "the destruction of 40 boats" tells what "destroyed 40 boats" does.
  func actConcept(_ index: Int) -> UInt64? {
    guard let concept = contentConcept(index), let token = token(index) else { return nil }
    return concepts.act(of: token) ?? concept
  }

  /// Whether a token belongs to a number or its unit: "percent", "million".
  func isInNumber(_ index: Int) -> Bool { isCovered(index, by: .number) }

  /// Whether a time names its day: "8.40 on Friday", "at noon today", "tonight", and not "at 8.40 p.m.",
  /// which an article of the day after tells of the day before.
  func namesDay(_ time: Annotation<Timex>) -> Bool {
    guard time.value.kind == .time else { return true }
    let parts = time.value.value.split(
      separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first?.isNumber == true else { return true }
    return parts[0].contains(where: \.isNumber)
      || time.tokens.contains {
        isWord($0, "today", "yesterday", "tonight", "tomorrow", "this", "last", "next")
      }
  }

  /// Whether it ends with a question mark.
  var isQuestion: Bool {
    tokens.suffix(2).contains { document.tokens[$0].kind == .question }
  }

  /// The word that says how sure the sentence is, as in "reportedly"; nil where none does.
  private(set) lazy var hedge: String? = tokens.first { classes($0).contains(.hedge) }
    .map { document.text[document.tokens[$0].range] }

  /// Who says what the sentence says; nil where the article speaks itself.
  private(set) lazy var attribution: Attribution? = Attribution(self)
}

extension Range<Int> {
  /// What lies between a run of tokens and a later one; empty where the other begins earlier.
  func gap(to other: Range<Int>) -> Range<Int> {
    upperBound..<Swift.max(upperBound, other.lowerBound)
  }
}
