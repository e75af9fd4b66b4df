/// Finds persons whose name the articles of a story spell differently: "Brian Lee" here, "Bryan Lee"
/// there. Only names that surely mean one person count, so both articles must be known; an article
/// that has both spellings knows two persons.
enum NameSpellings {
  /// The claims on how a name is spelled, by article.
  /// - Complexity: the pairs of names that share a first or last word.
  static func claims(_ readings: [ArticleReading]) -> [ArticleID: [Claim]] {
    var forms: [String: [Form]] = [:]
    for form in readings.flatMap(NameSpellings.forms) { forms[form.text, default: []].append(form) }
    var claims: [ArticleID: [Claim]] = [:]
    for (one, other) in variants(forms.values.compactMap(\.first).sorted { $0.text < $1.text }) {
      let (left, right) = (forms[one.text] ?? [], forms[other.text] ?? [])
      guard Set(left.map(\.article)).isDisjoint(with: right.map(\.article)) else { continue }
      let shared = one.words.first { other.words.contains($0) } ?? one.text
      for form in left + right
      where claims[form.article]?.contains(where: { $0.range == form.range }) != true {
        claims[form.article, default: []].append(claim(form, shared))
      }
    }
    return claims
  }

  /// A full name where an article first has it.
  private struct Form {
    let article: ArticleID
    let text: String
    let words: [String]
    let range: TextRange
    let sentence: TextRange
  }

  private static func forms(_ reading: ArticleReading) -> [Form] {
    var forms: [Form] = []
    var texts: Set<String> = []
    var next = 0
    let sentences = reading.document.sentences
    for name in reading.names
    where name.value.kind == .person || name.value.kind == .unknown {
      let words = name.value.parts
      // Longer names of unknown kind are mostly those of bodies.
      guard words.count == 2 || words.count > 2 && words.count < 5 && name.value.kind == .person
      else { continue }
      let text = name.value.plain
      guard texts.insert(text).inserted else { continue }
      while next + 1 < sentences.count, sentences[next].range.end < name.range.end { next += 1 }
      let isInside = next < sentences.count && sentences[next].range.contains(name.range)
      forms.append(
        Form(
          article: reading.article, text: text, words: words, range: name.range,
          sentence: isInside ? sentences[next].range : name.range))
    }
    return forms
  }

  /// Pairs of names that share a first or last word and differ in the other by a letter or two.
  private static func variants(_ forms: [Form]) -> [(Form, Form)] {
    var earlier: [String: [Int]] = [:]
    // Few names share a word with another and need to be taken apart.
    var spellings = [NameSpelling?](repeating: nil, count: forms.count)
    func spelling(_ index: Int) -> NameSpelling {
      let spelling = spellings[index] ?? NameSpelling(forms[index].text)
      spellings[index] = spelling
      return spelling
    }
    var found: [(Form, Form)] = []
    for index in forms.indices {
      guard let first = forms[index].words.first, let last = forms[index].words.last else {
        continue
      }
      for others in [earlier[first], earlier[last]] {
        for other in others ?? [] where spelling(other).isVariant(of: spelling(index)) {
          found.append((forms[other], forms[index]))
        }
      }
      earlier[first, default: []].append(index)
      earlier[last, default: []].append(index)
    }
    return found
  }

  private static func claim(_ form: Form, _ shared: String) -> Claim {
    Claim(
      article: form.article, event: EventKey(kind: "spelling", participants: [shared]),
      slot: .who, value: .name(form.text), range: form.range, sentence: form.sentence,
      rules: ["story.nameSpelling"])
  }
}
