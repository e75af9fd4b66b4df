/// What someone is quoted with, taken apart so that two versions can be held against each other.
public struct QuotedWords: Hashable, Sendable {
  /// The words as they stand.
  public let text: String
  /// Concepts of the words that carry meaning, sorted, each once.
  public let content: [UInt64]
  /// Those of them that "not" and its like deny, sorted.
  public let denied: [UInt64]
  /// Numbers in digits, sorted.
  public let numbers: [Int]
  /// Whether they stand in quotation marks; words of indirect speech are the reporter's.
  public let isDirect: Bool

  /// Makes the words; lists are sorted here.
  public init(
    text: String, content: Set<UInt64>, denied: Set<UInt64>, numbers: [Int],
    isDirect: Bool
  ) {
    self.text = text
    self.content = content.sorted()
    self.denied = denied.sorted()
    self.numbers = numbers.sorted()
    self.isDirect = isDirect
  }
}

extension QuotedWords {
  /// The words at some tokens of a document; a denial reaches to the next comma, "and" or "but".
  init(
    _ tokens: Range<Int>, in document: Document, concepts: Concepts, lexicon: Lexicon,
    cues: PropositionCues, isDirect: Bool
  ) {
    var content: Set<UInt64> = []
    var denied: Set<UInt64> = []
    var numbers: [Int] = []
    var isDenied = false
    for index in tokens {
      let token = document.tokens[index]
      if let number = Numerals.integer(document.text.bytes, token) { numbers.append(number) }
      guard token.kind == .word else {
        isDenied = isDenied && token.kind != .comma && token.kind != .fullStop
        continue
      }
      if cues.isNot(token) || cues.isNegated(token) || cues.isNo(token) || cues.isFailing(token) {
        isDenied = true
      } else if cues.endsDenial(token) {
        isDenied = false
      } else if token.count > 1, lexicon.classes(of: token.word).isDisjoint(with: .grammar) {
        let concept = concepts.concept(of: token)
        content.insert(concept)
        if isDenied { denied.insert(concept) }
      }
    }
    let range: TextRange
    if let first = tokens.first, let last = tokens.last {
      range = TextRange(Int(document.tokens[first].start), Int(document.tokens[last].end))
    } else {
      range = TextRange(0, 0)
    }
    self.init(
      text: document.text[range], content: content, denied: denied, numbers: numbers,
      isDirect: isDirect)
  }
}
