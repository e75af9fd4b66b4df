import Testing

@testable import Model

@Suite struct StanceWordsTests {
  private static let list = StanceWords()

  private func entries(_ phrase: String) -> (entries: [StanceWords.Entry], length: Int)? {
    let bases = phrase.split(separator: " ").map { word in
      Self.list.base(
        Token(
          start: 0, end: 0, kind: .word, isCapitalised: false, followsSpace: false, word: .unknown,
          folded: StableHash.folded(String(word))))
    }
    return Self.list.entries(at: 0, in: bases)
  }

  @Test(arguments: [
    ("praised", "favour", 1, 1), ("blaming", "favour", -1, 1), ("refuses", "will", -1, 1),
    ("remains closed", "open", -1, 2), ("caught off guard", "awareness", -1, 3),
  ])
  func aFormOfAWordStandsOnItsScale(phrase: String, scale: String, degree: Int, length: Int) throws
  {
    let found = try #require(entries(phrase))
    #expect(found.length == length)
    #expect(found.entries.contains { $0.scale == scale && $0.degree == degree })
  }

  @Test(arguments: ["authorities", "timetable", "friday", "unity state law", ""])
  func aWordThatOnlyBeginsAlikeDoesNot(phrase: String) {
    guard !phrase.isEmpty else { return }
    #expect(
      entries(phrase)?.entries.contains { $0.scale == "legitimacy" || $0.scale == "care" } != true)
  }

  @Test func everyRowOfTheListIsRead() {
    let rows = TabSeparated.rows(LexiconFile.stance)
    #expect(rows.count > 40)
    for row in rows {
      #expect(row.count == 4)
      #expect(StanceWords.Kind(rawValue: row[0]) != nil, "\(row[0])")
      #expect(Int(row[2]) != nil)
      for phrase in row[3].split(separator: "|") {
        #expect(phrase == phrase.lowercased()[...], "\(phrase)")
      }
    }
  }

  @Test func noWordStandsAtBothEndsOfAScale() {
    var degrees: [String: String] = [:]
    for row in TabSeparated.rows(LexiconFile.stance) {
      for phrase in row[3].split(separator: "|") {
        let key = row[0] + " " + row[1] + " " + phrase
        #expect(degrees[key] == nil, "\(key)")
        degrees[key] = row[2]
      }
    }
  }
}
