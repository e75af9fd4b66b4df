/// Names that nobody wrote before what they name began, from `Lexicons/beginnings.tsv`: a text with
/// "Covid-19" is not of 2019.
struct Beginnings: Sendable {
  private struct Entry {
    let words: [UInt64]
    let date: CalendarDate
  }

  /// By first word, in order of the list.
  private let entries: [UInt64: [Entry]]

  /// Reads the list that ships with the program.
  init(lexicon: Lexicon) {
    var entries: [UInt64: [Entry]] = [:]
    for row in TabSeparated.rows(LexiconFile.beginnings) where row.count == 2 {
      guard let date = TimexSpan(row[1])?.first else { continue }
      let words = Beginnings.words(row[0], lexicon)
      guard let first = words.first else { continue }
      entries[first, default: []].append(Entry(words: words, date: date))
    }
    self.entries = entries
  }

  /// The clue of the youngest thing that some sentences name; nil where they name none.
  func clue(in sentences: [ClueSentence]) -> DateClue? {
    var youngest: (date: CalendarDate, sentence: ClueSentence, tokens: Range<Int>)?
    for sentence in sentences {
      for index in sentence.tokens {
        guard let token = sentence.token(index), token.isCapitalised || token.kind != .word else {
          continue
        }
        for entry in entries[token.folded] ?? [] where stands(entry, at: index, sentence) {
          if let known = youngest?.date, entry.date <= known { continue }
          youngest = (entry.date, sentence, index..<index + entry.words.count)
        }
      }
    }
    return youngest.map { found in
      DateClue(
        days: DaySet(from: found.date.daysSince1970), weight: 0.4,
        evidence: found.sentence.evidence(
          found.tokens, .dateline(.beginning(found.date.iso))))
    }
  }

  private func stands(_ entry: Entry, at index: Int, _ sentence: ClueSentence) -> Bool {
    entry.words.indices.allSatisfy { sentence.token(index + $0)?.folded == entry.words[$0] }
  }

  private static func words(_ name: String, _ lexicon: Lexicon) -> [UInt64] {
    let text = ArticleText(name)
    var tokens: [Token] = []
    Tokenizer.append(
      to: &tokens, of: text, in: TextRange(0, text.bytes.count), lexicon: lexicon)
    return tokens.map(\.folded)
  }
}
