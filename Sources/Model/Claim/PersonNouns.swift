/// Nouns for persons, from `Lexicons/persons.tsv`.
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
  func noun(_ token: Token) -> PersonNoun? { nouns[token.folded] }
}
