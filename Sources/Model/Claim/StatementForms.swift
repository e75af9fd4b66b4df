/// The forms in which people and offices speak, from `Lexicons/statements.tsv`: "news conference",
/// "written statement".
struct StatementForms: Sendable {
  private var forms = WordMap<[(words: [UInt64], form: SlotValue.Channel)]>()

  /// Reads rows of a form and its phrases, with bars between them.
  init(lexicon: Lexicon, table bytes: [UInt8] = LexiconFile.statements) {
    for row in TabSeparated.rows(bytes) where row.count == 2 {
      guard let form = SlotValue.Channel(rawValue: row[0]) else { continue }
      for phrase in row[1].split(separator: "|").map(String.init) {
        let text = ArticleText(phrase)
        let words = Tokenizer.tokens(
          of: text, in: TextRange(0, text.bytes.count), lexicon: lexicon
        ).map(\.folded)
        if let first = words.first {
          forms.update(first, default: []) { $0.append((words, form)) }
        }
      }
    }
    forms.updateValues { $0.sort { $0.words.count > $1.words.count } }
  }

  /// The longest phrase that begins at a token, with its length in tokens.
  func form(
    at index: Int, in tokens: [Token], limit: Int
  ) -> (form: SlotValue.Channel, length: Int)? {
    for (words, form) in forms[tokens[index].folded] ?? [] where index + words.count <= limit {
      if words.indices.allSatisfy({ tokens[index + $0].folded == words[$0] }) {
        return (form, words.count)
      }
    }
    return nil
  }
}
