/// What offices say: "President X" writes of a holder, "the X administration" and "former President
/// X" of one who has been, "X's third term" of one whose term has begun.
struct OfficeClues {
  let terms: Terms

  /// The clues of some sentences, in order.
  func clues(in sentences: [ClueSentence]) -> [DateClue] {
    sentences.flatMap { sentence in
      sentence.tokens.flatMap { index -> [DateClue] in
        guard let token = sentence.token(index), token.kind == .word else { return [] }
        if isTitle(index, sentence) {
          return titled(index, sentence).map { [$0] } ?? []
        }
        if OfficeClues.term.contains(token.folded) { return numbered(index, sentence) }
        return []
      }
    } + administration(sentences)
  }

  /// A title, but no minister other than the first.
  private func isTitle(_ index: Int, _ sentence: ClueSentence) -> Bool {
    guard sentence.token(index)?.isCapitalised == true else { return false }
    return sentence.isWord(index, OfficeClues.titles)
      || sentence.isWord(index, OfficeClues.minister)
        && sentence.isWord(index - 1, OfficeClues.prime)
  }

  /// "President Bill Clinton met": within his terms; "former President Clinton": after the first.
  private func titled(_ index: Int, _ sentence: ClueSentence) -> DateClue? {
    guard let (held, end) = holder(after: index, sentence), !isDeputy(index, sentence) else {
      return nil
    }
    if (index - 3..<index).contains(where: { sentence.isWord($0, OfficeClues.former) }) {
      // Two terms in a row are one time in office.
      let inOffice = DaySet(
        held.map {
          $0.first.daysSince1970...($0.last?.daysSince1970 ?? DaySet.bounds.upperBound)
        })
      guard let last = inOffice.ranges.first?.upperBound, last < DaySet.bounds.upperBound else {
        return nil
      }
      return clue(DaySet(from: last), 0.35, index..<end, sentence)
    }
    // "In 2003 President X ordered" tells of then; "under presidents X and Y" of any time.
    let isBack = sentence.times.contains {
      if case .date(.number, _, _) = $0.value.meaning { return true }
      return false
    }
    if isBack || sentence.isWord(index - 1, OfficeClues.under) { return nil }
    let days = DaySet(
      held.map {
        // People keep the title for some weeks on either side: "President-elect", a handover.
        $0.first.daysSince1970 - 75...($0.last?.daysSince1970 ?? DaySet.bounds.upperBound - 1) + 1
      })
    return clue(days, 0.4, index..<end, sentence)
  }

  /// The terms of whom a title names, and where the name ends: at most four capitalised words.
  private func holder(
    after index: Int, _ sentence: ClueSentence
  ) -> (terms: [Terms.Term], end: Int)? {
    var last = index + 1
    var found: (terms: [Terms.Term], end: Int)?
    while last <= index + 4, let token = sentence.token(last) {
      guard token.kind == .word && token.isCapitalised || token.kind == .fullStop else { break }
      let given = last > index + 1 ? sentence.token(index + 1) : nil
      let held = terms.terms(of: token, given: given)
      if !held.isEmpty { found = (held, last + 1) }
      last += 1
    }
    return found
  }

  /// "Vice President", "deputy prime minister".
  private func isDeputy(_ index: Int, _ sentence: ClueSentence) -> Bool {
    (index - 2..<index).contains { sentence.isWord($0, OfficeClues.deputies) }
  }

  /// "This month locked up a rare third term": the third term of whom the sentence names has begun.
  private func numbered(_ index: Int, _ sentence: ClueSentence) -> [DateClue] {
    guard let number = sentence.ordinal(index - 1), number > 1 else { return [] }
    for place in sentence.tokens {
      guard let token = sentence.token(place), token.isCapitalised else { continue }
      let held = terms.terms(of: token)
      let own = held.filter { $0.name == held.last?.name }
      guard own.count >= number else { continue }
      let start = own[number - 1].first
      let range = min(place, index - 1)..<max(place, index) + 1
      for time in sentence.times {
        guard let days = DistanceClues.writing(time.value.meaning, after: start) else { continue }
        return [clue(days, 0.6, range, sentence)]
      }
      return [clue(DaySet(from: start.daysSince1970 - 120), 0.3, range, sentence)]
    }
    return []
  }

  /// "The X administration": not before the latest of those that the article names took office; a
  /// text may look back at the last term, so that one is open at its end.
  private func administration(_ sentences: [ClueSentence]) -> [DateClue] {
    var latest: (terms: [Terms.Term], index: Int, sentence: ClueSentence)?
    for sentence in sentences {
      for index in sentence.tokens.dropLast() {
        guard sentence.isWord(index + 1, OfficeClues.governments),
          let token = sentence.token(index), token.isCapitalised
        else { continue }
        let held = terms.terms(of: token)
        guard let last = held.last else { continue }
        if let known = latest?.terms.last, last.first <= known.first { continue }
        latest = (held, index, sentence)
      }
    }
    guard let latest else { return [] }
    let ranges = latest.terms.enumerated().map { number, term in
      let isLast = number == latest.terms.count - 1
      let end = isLast ? nil : term.last?.daysSince1970
      return term.first.daysSince1970...(end ?? DaySet.bounds.upperBound)
    }
    return [clue(DaySet(ranges), 0.5, latest.index..<latest.index + 2, latest.sentence)]
  }

  private func clue(
    _ days: DaySet, _ weight: Double, _ range: Range<Int>, _ sentence: ClueSentence
  ) -> DateClue {
    DateClue(days: days, weight: weight, evidence: sentence.evidence(range, .office))
  }

  private static let titles = ClueSentence.words(
    "president", "chancellor", "premier", "pope", "secretary-general", "taoiseach")
  private static let minister = ClueSentence.words("minister")
  private static let prime = ClueSentence.words("prime")
  private static let former = ClueSentence.words(
    "former", "ex", "ousted", "deposed", "late", "then", "onetime")
  private static let under = ClueSentence.words("under", "like", "since")
  private static let deputies = ClueSentence.words("vice", "deputy", "assistant", "interior")
  private static let governments = ClueSentence.words(
    "administration", "government", "presidency")
  private static let term = ClueSentence.words("term")
}
