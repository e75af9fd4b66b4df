/// News agencies that an article names as what it rests on, from `Lexicons/agencies.tsv`.
struct NewsAgencies: Sendable {
  private struct Form: Sendable {
    let agency: String
    let words: [UInt64]
  }

  private let forms: WordMap<[Form]>

  /// Reads rows of `agency TAB name|name`.
  init(table bytes: [UInt8] = LexiconFile.agencies) {
    var forms = WordMap<[Form]>()
    for row in TabSeparated.rows(bytes) where row.count == 2 {
      for name in row[1].split(separator: "|") {
        let words = name.split { $0 == " " || $0 == "-" }.map { StableHash.folded(String($0)) }
        guard let first = words.first else { continue }
        forms.update(first, default: []) { $0.append(Form(agency: row[0], words: words)) }
      }
    }
    self.forms = forms
  }

  /// The claims, each with the agency that its sentence names ("told AFP", "Reuters reported"), else
  /// that of the whole article ("PARIS (AP)"); what a claim rests on already stays.
  func resting(_ claims: [Claim], on document: Document) -> [Claim] {
    guard !claims.isEmpty else { return claims }
    var named: [TextRange: String] = [:]
    var opening: String?
    for (number, sentence) in document.sentences.enumerated() where !sentence.isFurniture {
      guard let found = agency(in: sentence, document) else { continue }
      if found.opens { if number < 12, opening == nil { opening = found.agency } }
      named[sentence.range] = found.agency
    }
    guard opening != nil || !named.isEmpty else { return claims }
    return claims.map { claim in
      guard claim.origin == nil, let origin = named[claim.sentence] ?? opening else { return claim }
      return claim.resting(on: origin)
    }
  }

  /// The agency that a sentence names as its source, and whether it stands in brackets for the whole
  /// article.
  private func agency(
    in sentence: Sentence, _ document: Document
  ) -> (agency: String, opens: Bool)? {
    for index in sentence.tokens where document.tokens[index].isCapitalised {
      guard let form = form(at: index, sentence, document) else { continue }
      let end = index + form.words.count
      let before = index > sentence.tokens.lowerBound ? document.tokens[index - 1] : nil
      let after = end < sentence.tokens.upperBound ? document.tokens[end] : nil
      if before?.kind == .openBracket, after?.kind == .closeBracket { return (form.agency, true) }
      if isCue(index, sentence, document)
        || after?.isWord("reported", "reports", "said", "says") == true
      {
        return (form.agency, false)
      }
    }
    return nil
  }

  /// "told AFP", "told the Associated Press", "as reported by Reuters", "according to the news agency
  /// Interfax".
  private func isCue(_ index: Int, _ sentence: Sentence, _ document: Document) -> Bool {
    for before in stride(
      from: index - 1, through: max(sentence.tokens.lowerBound, index - 4), by: -1)
    where document.tokens[before].isWord("told", "reported", "according", "quoted", "cited") {
      return true
    }
    return false
  }

  private func form(at index: Int, _ sentence: Sentence, _ document: Document) -> Form? {
    forms[document.tokens[index].folded]?.filter { form in
      index + form.words.count <= sentence.tokens.upperBound
        && form.words.indices.allSatisfy { document.tokens[index + $0].folded == form.words[$0] }
    }.max { $0.words.count < $1.words.count }
  }
}

extension Claim {
  /// The same claim with the agency it rests on.
  fileprivate func resting(on origin: String) -> Claim {
    Claim(
      article: article, event: event, slot: slot, value: value, range: range, sentence: sentence,
      attribution: attribution, origin: origin, hedge: hedge, anchor: anchor,
      span: span, rules: rules)
  }
}
