import Testing

@testable import Model

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("", 5, []), ("   ", 5, []),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("ab abcdef", 4, ["ab", "abcd", "ef"]),
    ("a b c", 1, ["a", "b", "c"]), ("äöü 世界", 3, ["äöü", "世界"]),
  ])
  func wordsAreWrapped(words: String, width: Int, lines: [String]) {
    #expect(PlainText.wrapped(words, width: width) == lines)
  }

  @Test func furtherLinesStandBelowTheFirstWord() {
    var page = PlainText()
    page.add(String(repeating: "word ", count: 20), lead: "lead: ")
    let lines = page.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("lead: word"))
    #expect(lines[1].hasPrefix("      word"))
  }

  @Test func columnsStandSideBySide() {
    var page = PlainText()
    page.add(columns: ["one two", "1", ""], width: 4)
    #expect(page.text == "one  | 1    |\ntwo  |      |\n")
  }

  @Test func emptyLinesNeverDouble() {
    var page = PlainText()
    page.space()
    page.add("a")
    page.space()
    page.space()
    page.add("b")
    #expect(page.text == "a\n\nb\n")
  }
}

@Suite struct SigilsTests {
  @Test func articlesAreNamedByTheirPlaceInTheStory() {
    let sigils = SampleAnalysis.analysis.sigils
    #expect(sigils[SampleAnalysis.first.id] == "A")
    #expect(sigils[SampleAnalysis.second.id] == "B")
    #expect(sigils[ArticleID(rawValue: "none")] == "?")
  }

  @Test func articlesOfNoStoryAreListedAllTheSame() {
    let analysis = Analysis(articles: [SampleAnalysis.first])
    #expect(PlainReport(analysis).list.contains("Of no story:\n  A   Two leaders"))
    let page = MarkdownExport(analysis, marks: [], version: "1").page([])
    #expect(page.contains("| A | Two leaders"))
  }
}
