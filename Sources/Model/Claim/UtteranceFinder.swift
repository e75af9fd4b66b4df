/// Gathers what named persons say in one article: quotations with a speaker, and indirect speech
/// ("Ann Lee said the dam was safe", "in the view of Ann Lee, the dam was safe").
struct UtteranceFinder {
  let lexicon: Lexicon
  let cues: PropositionCues

  /// The utterances of an article, by place; words of too little content are left out.
  func utterances(
    _ quotations: [Annotation<Quotation>], _ sentences: [SentenceReading]
  ) -> [Utterance] {
    var next = 0
    let direct = quotations.compactMap { quotation -> Utterance? in
      while next + 1 < sentences.count,
        sentences[next + 1].tokens.lowerBound <= quotation.tokens.lowerBound
      {
        next += 1
      }
      guard let speaker = quotation.value.speaker, sentences.indices.contains(next) else {
        return nil
      }
      return utterance(
        quotation.value.words, by: speaker.value, in: sentences[next], rule: quotation.rule)
    }
    let indirect = sentences.compactMap { reading -> Utterance? in
      guard let (speaker, words) = reported(in: reading),
        !quotations.contains(where: { $0.tokens.overlaps(words) })
      else { return nil }
      return utterance(words, by: speaker.value, in: reading, rule: "quote.indirect")
    }
    return (direct + indirect).sorted { $0.range < $1.range }
  }

  private func utterance(
    _ tokens: Range<Int>, by speaker: Name, in reading: SentenceReading, rule: RuleID
  ) -> Utterance? {
    var tokens = tokens
    while let last = tokens.last, reading.document.tokens[last].kind != .word, tokens.count > 1 {
      tokens = tokens.dropLast()
    }
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let document = reading.document
    let words = QuotedWords(
      tokens, in: document, concepts: reading.concepts, lexicon: lexicon, cues: cues,
      isDirect: rule != "quote.indirect")
    guard words.content.count > 1 else { return nil }
    return Utterance(
      article: reading.article, speaker: reading.linker.canonical(speaker),
      words: words,
      range: TextRange(Int(document.tokens[first].start), Int(document.tokens[last].end)),
      sentence: reading.sentence.range, rule: rule)
  }

  /// The speaker and the words of indirect speech.
  private func reported(
    in reading: SentenceReading
  ) -> (speaker: Annotation<Name>, words: Range<Int>)? {
    guard reading.sentence.kind == .paragraph,
      let speaker = reading.names.first(where: {
        $0.value.kind == .person || $0.value.kind == .unknown && $0.value.parts.count > 1
      })
    else { return nil }
    let start = reading.tokens.lowerBound
    let end = reading.tokens.upperBound
    let name = speaker.tokens
    let isView =
      reading.isWord(start, "according") && name.lowerBound <= start + 3
      || reading.isWord(start, "in") && reading.isWord(start + 2, "view", "opinion", "words")
        && name.lowerBound <= start + 5
    if isView {
      // Behind the last comma of what is said of the speaker: "In the view of Ann Lee, a nurse,".
      var comma = name.upperBound
      guard reading.token(comma)?.kind == .comma else { return nil }
      if reading.isWord(comma + 1, "a", "an", "the", "who"),
        let next = (comma + 1..<min(comma + 10, end)).first(where: {
          reading.token($0)?.kind == .comma
        }), reading.isWord(comma + 1, "a", "an", "who")
      {
        comma = next
      }
      return comma + 1 < end ? (speaker, (comma + 1)..<end) : nil
    }
    var verb = name.upperBound
    if reading.token(verb)?.kind == .comma {
      guard
        let close = (verb + 1..<min(verb + 12, end)).first(where: {
          reading.token($0)?.kind == .comma
        })
      else { return nil }
      verb = close + 1
    }
    while reading.classes(verb).contains(.auxiliary) || reading.isWord(verb, "also", "later") {
      verb += 1
    }
    guard reading.classes(verb).contains(.reporting),
      !reading.isWord(verb, "denied", "according", "claimed")
    else { return nil }
    var words = verb + 1
    if reading.isWord(words, "that") {
      words += 1
    } else if reading.isWord(verb, "told") {
      // "told the court that": whom it was told is no part of it.
      guard let that = (words..<min(words + 6, end)).first(where: { reading.isWord($0, "that") })
      else { return nil }
      words = that + 1
    }
    return words + 1 < end ? (speaker, words..<end) : nil
  }
}
