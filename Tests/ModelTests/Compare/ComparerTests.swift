import Testing

@testable import Model

@Suite struct ComparerTests {
  /// Accounts of one fire, by day of March and toll.
  private func analysis(_ tolls: [(day: Int, killed: Int)]) -> Analysis {
    analyze(
      tolls.enumerated().map { number, toll in
        let text = "A fire in the Hest mill killed \(toll.killed) people, the mayor said."
        let dates = [CalendarDate(year: 2024, month: 3, day: toll.day)].compactMap { $0 }
        return Article(
          id: ArticleID(rawValue: "\(number)"), file: "\(number).txt", sha256: "",
          text: ArticleText(text),
          blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))],
          statedDates: dates.map { Article.StatedDate(date: $0, place: .frontMatter) })
      })
  }

  @Test func aTensionBesideAConflictSaysThatTheConflictIsToldElsewhere() throws {
    let comparisons = analysis([(1, 11), (1, 15), (4, 22)]).comparisons
    #expect(comparisons.map(\.relation) == [.conflict, .tension])
    let labels = comparisons.map { $0.values.map { Wording.label($0.value) } }
    #expect(labels == [["11 killed", "15 killed"], ["11 killed", "15 killed", "22 killed"]])
    let apart = "11 killed and 15 killed exclude each other: that is a conflict of its own."
    #expect(Wording.explanation(comparisons[1]).contains(apart))
    #expect(!Wording.explanation(comparisons[0]).contains("of its own"))
  }

  @Test func aTensionAloneSaysNothingOfAConflict() {
    let comparisons = analysis([(1, 11), (4, 22)]).comparisons
    #expect(comparisons.map(\.relation) == [.tension])
    #expect(!Wording.explanation(comparisons[0]).contains("of its own"))
  }
}
