/// Finds quotations and their speakers, by sieves from precise to loose (Muzny et al. 2017): a verb of
/// speech right behind the marks, a name before them, a pronoun, the speaker just before.
///
/// Input: tokens and names. Output: annotations in order, with their marks. A quotation that is
/// opened and not closed reaches to the end of its block, as in several paragraphs of one speech.
struct QuoteAnnotator: Sendable {
  private let lexicon: Lexicon
  /// Verbs of speech that only stand for one beside a quotation.
  private let verbs = Set(
    [
      "replied", "asked", "answered", "recalled", "explained", "testified", "tweeted", "posted",
      "shouted", "joked", "continued", "concluded", "admitted", "put", "adds", "explains",
      "recalls",
    ].map(StableHash.folded))
  private let pronouns = Set(["he", "she"].map(StableHash.folded))

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The quotations of prose.
  func annotations(
    in document: Document, names: [Annotation<Name>]
  ) -> [Annotation<Quotation>] {
    var found: [Annotation<Quotation>] = []
    var first = 0
    while first < document.sentences.count {
      var last = first
      while last + 1 < document.sentences.count,
        document.sentences[last + 1].block == document.sentences[first].block
      {
        last += 1
      }
      let tokens =
        document.sentences[first].tokens.lowerBound..<document.sentences[last].tokens.upperBound
      if document.sentences[first].kind == .paragraph {
        annotate(tokens, Array(document.sentences[first...last]), document, names, &found)
      }
      first = last + 1
    }
    return found
  }

  private func annotate(
    _ block: Range<Int>, _ sentences: [Sentence], _ document: Document,
    _ names: [Annotation<Name>], _ found: inout [Annotation<Quotation>]
  ) {
    var speakerBefore: Annotation<Name>?
    var index = block.lowerBound
    while index < block.upperBound {
      guard document.tokens[index].kind == .openQuote else {
        index += 1
        continue
      }
      let close = close(of: index, block, document)
      let end = close ?? block.upperBound
      guard end > index + 1 else {
        index += 1
        continue
      }
      let words = (index + 1)..<end
      let place = Place(
        open: index, after: close.map { $0 + 1 } ?? block.upperBound, block: block,
        sentenceStart: sentences.last { $0.tokens.lowerBound <= index }?.tokens.lowerBound
          ?? block.lowerBound,
        sentenceEnd: sentences.first { $0.tokens.upperBound >= end }?.tokens.upperBound
          ?? block.upperBound)
      let named = speaker(place, document, names)
      // Further words of one speaker: "…," he said. “…”
      let speaker = named.speaker ?? (words.count > 3 ? speakerBefore : nil)
      if let speaker { speakerBefore = speaker }
      let last = close ?? (block.upperBound - 1)
      found.append(
        Annotation(
          range: TextRange(Int(document.tokens[index].start), Int(document.tokens[last].end)),
          tokens: index..<(last + 1), value: Quotation(words: words, speaker: speaker),
          rule: named.speaker == nil && speaker != nil ? "quote.sameSpeaker" : named.rule))
      index = place.after
    }
  }

  /// Where a quotation stands.
  private struct Place {
    let open: Int
    let after: Int
    let block: Range<Int>
    let sentenceStart: Int
    let sentenceEnd: Int
  }

  /// The mark that closes a quotation: of the kind that opened it, so that a single one within is
  /// passed over.
  private func close(of open: Int, _ block: Range<Int>, _ document: Document) -> Int? {
    let wanted = QuoteAnnotator.closing[document.text[document.tokens[open].range]]
    return (open + 1..<block.upperBound).first { index in
      document.tokens[index].kind == .closeQuote
        && (wanted == nil || document.text[document.tokens[index].range] == wanted)
    }
  }

  private static let closing = ["“": "”", "‘": "’", "\"": "\"", "'": "'", "«": "»", "„": "“"]

  // MARK: Sieves

  private func speaker(
    _ place: Place, _ document: Document, _ names: [Annotation<Name>]
  ) -> (speaker: Annotation<Name>?, rule: RuleID) {
    let behind = place.after..<max(place.after, min(place.after + 14, place.sentenceEnd))
    if let first = behind.first {
      if isVerb(first, document) {
        // "…," said Ann Lee; "…," said the mayor, Ann Lee.
        if let name = name(in: first + 1..<min(first + 7, behind.upperBound), names) {
          return (name, "quote.verbName")
        }
        if behind.contains(first + 1), pronouns.contains(document.tokens[first + 1].folded) {
          return (person(before: place.open, place, names), "quote.pronoun")
        }
        return (nil, "quote.verb")
      }
      if behind.dropFirst().contains(where: { isVerb($0, document) }) {
        if pronouns.contains(document.tokens[first].folded) {
          return (person(before: place.open, place, names), "quote.pronoun")
        }
        // "…," Ann Lee, a nurse, said.
        if let name = names.first(where: { $0.tokens.lowerBound == first && isPerson($0) }) {
          return (name, "quote.nameVerb")
        }
      }
      if document.tokens[first].folded == StableHash.folded("according"),
        let name = name(in: first + 1..<behind.upperBound, names)
      {
        return (name, "quote.accordingTo")
      }
    }
    // Ann Lee, a nurse, said: "…".
    let before = place.sentenceStart..<place.open
    guard
      before.contains(where: { isVerb($0, document) }) || leads(place.open - 1, before, document)
    else { return (nil, "quote.alone") }
    let subject = names.first {
      before.contains($0.tokens.lowerBound) && isPerson($0) && !isGoverned($0, document)
    }
    if let subject { return (subject, "quote.nameBefore") }
    let isPronoun = before.contains { pronouns.contains(document.tokens[$0].folded) }
    return isPronoun
      ? (person(before: place.sentenceStart, place, names), "quote.pronounBefore")
      : (nil, "quote.verbBefore")
  }

  private func isVerb(_ index: Int, _ document: Document) -> Bool {
    let token = document.tokens[index]
    return verbs.contains(token.folded) || lexicon.classes(of: token.word).contains(.reporting)
  }

  private func leads(_ index: Int, _ range: Range<Int>, _ document: Document) -> Bool {
    range.contains(index) && document.tokens[index].kind == .colon
  }

  private func isPerson(_ name: Annotation<Name>) -> Bool {
    name.value.kind == .person || name.value.kind == .unknown
  }

  private func name(in range: Range<Int>, _ names: [Annotation<Name>]) -> Annotation<Name>? {
    names.first { range.contains($0.tokens.lowerBound) && isPerson($0) }
  }

  /// The last person before a token within the block.
  private func person(
    before index: Int, _ place: Place, _ names: [Annotation<Name>]
  ) -> Annotation<Name>? {
    names.last {
      $0.tokens.upperBound <= index && $0.tokens.lowerBound >= place.block.lowerBound
        && $0.value.kind == .person
    } ?? names.last { $0.tokens.upperBound <= index && $0.value.kind == .person }
  }

  private func isGoverned(_ name: Annotation<Name>, _ document: Document) -> Bool {
    let index = name.tokens.lowerBound - 1
    guard document.tokens.indices.contains(index) else { return false }
    return lexicon.classes(of: document.tokens[index].word).contains(.preposition)
  }
}
