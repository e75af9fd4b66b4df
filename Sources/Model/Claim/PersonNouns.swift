/// Nouns for persons, from `Lexicons/persons.tsv`, else from WordNet.
struct PersonNouns: Sendable {
  private let nouns: WordMap<PersonNoun>

  /// Reads the list that ships with the program.
  init() {
    var nouns = WordMap<PersonNoun>()
    for row in TabSeparated.rows(LexiconFile.persons) where row.count == 3 {
      nouns[StableHash.folded(row[0])] = PersonNoun(
        word: row[0], sex: row[1] == "-" ? nil : row[1], age: row[2] == "-" ? nil : row[2])
    }
    self.nouns = nouns
  }

  /// The noun that a token is, in the singular; nil for other words.
  func noun(_ token: Token, _ reading: SentenceReading) -> PersonNoun? {
    if let noun = nouns[token.folded] { return noun }
    guard token.kind == .word, !token.isCapitalised else { return nil }
    let kinds = reading.concepts.kinds(of: token)
    func isKind(_ noun: String) -> Bool {
      reading.concepts.sense(of: noun).map(kinds.contains) ?? false
    }
    guard !kinds.isEmpty, isKind("person") else { return nil }
    return PersonNoun(
      word: reading.document.text[token.range].lowercased(),
      sex: isKind("woman") ? "f" : isKind("man") ? "m" : nil,
      age: isKind("child") ? "child" : isKind("adult") ? "adult" : nil)
  }
}
