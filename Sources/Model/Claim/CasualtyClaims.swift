/// Claims on how many were killed, injured, missing or arrested: "12 people had been killed",
/// "killing at least five", "24 dead", "the death toll rose to 11", "no one was hurt".
///
/// Of several numbers of one state in one article the largest is kept, and a zero: the others are
/// parts of it ("a landslide killed one man"). A sentence that names a month or a year speaks of the
/// event of that time ("the tsunami of 2004", "in February a gunman killed three").
struct CasualtyClaims {
  /// Words that may stand between a number and its state.
  private static let reach = 7

  let article: ArticleID
  let document: Document
  let quantities: [Annotation<Quantity>]
  let times: [Annotation<Timex>]
  let lexicon: Lexicon

  /// A number and the state that it counts.
  private struct Finding {
    let state: String
    let quantity: Quantity
    let tokens: Range<Int>
    let sentence: Sentence
    let time: String?
    let rule: RuleID
  }

  /// The claims, by place in the text.
  func claims() -> [Claim] {
    var findings: [Finding] = []
    for sentence in document.sentences where isSource(sentence) {
      findings += self.findings(in: sentence)
    }
    var largest: [String: Int] = [:]
    for finding in findings {
      let key = finding.state + (finding.time ?? "")
      largest[key] = max(largest[key] ?? 0, finding.quantity.low)
    }
    return findings.filter { finding in
      finding.quantity.high == 0
        || finding.quantity.low == largest[finding.state + (finding.time ?? "")]
    }.map(claim)
  }

  /// Prose and headlines; a heading between paragraphs repeats or announces.
  private func isSource(_ sentence: Sentence) -> Bool {
    sentence.kind == .paragraph || sentence.kind == .title || sentence.kind == .subtitle
  }

  private func claim(_ finding: Finding) -> Claim {
    let range = TextRange(
      Int(document.tokens[finding.tokens.lowerBound].start),
      Int(document.tokens[finding.tokens.upperBound - 1].end))
    let hedge = finding.sentence.tokens.first {
      lexicon.classes(of: document.tokens[$0].word).contains(.hedge)
    }
    return Claim(
      article: article, event: EventKey(kind: finding.state, participants: [], time: finding.time),
      slot: .count,
      value: .count(
        low: finding.quantity.low, high: finding.quantity.high, unit: finding.state),
      range: range, sentence: finding.sentence.range,
      hedge: hedge.map { document.text[document.tokens[$0].range] }, rules: [finding.rule])
  }

  private func findings(in sentence: Sentence) -> [Finding] {
    let time = self.time(in: sentence)
    var found: [Finding] = []
    for quantity in quantities where sentence.tokens.contains(quantity.tokens.lowerBound) {
      let states = behind(quantity, sentence) ?? before(quantity, sentence)
      for (state, tokens, rule) in states ?? [] {
        found.append(
          Finding(
            state: state, quantity: quantity.value, tokens: tokens, sentence: sentence, time: time,
            rule: rule))
      }
    }
    return found
  }

  /// "12 people had been killed", "two women dead", "no one was killed or injured".
  private func behind(
    _ quantity: Annotation<Quantity>, _ sentence: Sentence
  ) -> [(String, Range<Int>, RuleID)]? {
    var found: [(String, Range<Int>, RuleID)] = []
    var index = quantity.tokens.upperBound
    // "no children were hurt" says nothing of the others.
    if quantity.value.high == 0, isWord(quantity.tokens.lowerBound, "no"),
      quantity.tokens.count == 1, !isWord(index, "people", "person", "reports", "further"),
      lexicon.value(of: document.tokens[min(index, document.tokens.count - 1)].word, as: .harm)
        == nil
    {
      return nil
    }
    let limit = min(index + CasualtyClaims.reach, sentence.tokens.upperBound)
    while index < limit {
      let token = document.tokens[index]
      let classes = lexicon.classes(of: token.word)
      if let state = lexicon.value(of: token.word, as: .harm) {
        // "12 people killed 3 dogs" is rare; "killed 12" before another number belongs to that one.
        if startsQuantity(index + 1), classes.contains(.harmVerb), !isPassive(index) { return nil }
        found.append((state, quantity.tokens.lowerBound..<(index + 1), "claim.stateBehindNumber"))
        index += 1
        // "killed or injured" says both; "killed and 20 wounded" goes on with another number.
        if index + 1 < limit, isWord(index, "or"),
          lexicon.value(of: document.tokens[index + 1].word, as: .harm) != nil
        {
          index += 1
          continue
        }
        break
      }
      if token.kind != .word && token.kind != .hyphen || isWord(index, "and", "but", "who", "while")
        || startsQuantity(index)
      {
        break
      }
      if !classes.isDisjoint(with: [.reporting]), !isWord(index, "confirmed", "reported") { break }
      index += 1
    }
    return found.isEmpty ? nil : found
  }

  /// "killing at least five", "wounding two others", "the death toll rose to 11".
  private func before(
    _ quantity: Annotation<Quantity>, _ sentence: Sentence
  ) -> [(String, Range<Int>, RuleID)]? {
    let start = quantity.tokens.lowerBound
    guard start > sentence.tokens.lowerBound else { return nil }
    let end = quantity.tokens.upperBound
    if let state = lexicon.value(of: document.tokens[start - 1].word, as: .harmVerb) {
      return [(state, (start - 1)..<end, "claim.stateBeforeNumber")]
    }
    guard isWord(start - 1, "to", "at", "of", "is", "was", "reached", "hit", "past") else {
      return nil
    }
    let floor = max(sentence.tokens.lowerBound, start - 16)
    for index in stride(from: start - 2, through: floor, by: -1) {
      if lexicon.classes(of: document.tokens[index].word).contains(.toll) {
        return [("killed", index..<end, "claim.toll")]
      }
    }
    return nil
  }

  /// "were killed", "had been wounded": a form of be before the participle.
  private func isPassive(_ index: Int) -> Bool {
    index > 0 && lexicon.classes(of: document.tokens[index - 1].word).contains(.auxiliary)
  }

  private func startsQuantity(_ index: Int) -> Bool {
    quantities.contains { $0.tokens.lowerBound == index }
  }

  private func isWord(_ index: Int, _ words: String...) -> Bool {
    guard document.tokens.indices.contains(index) else { return false }
    let token = document.tokens[index]
    return words.contains { StableHash.folded($0) == token.folded }
  }

  /// The month or year that a sentence names for itself: "the tsunami of 2004 killed 170,000".
  private func time(in sentence: Sentence) -> String? {
    times.first { time in
      guard sentence.tokens.contains(time.tokens.lowerBound), time.value.kind == .date,
        let span = TimexSpan(time.value.value)
      else { return false }
      return span.day == nil
    }.map(\.value.value)
  }
}
