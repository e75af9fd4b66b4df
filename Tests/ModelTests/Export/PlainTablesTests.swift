import Model
import Testing

@Suite struct PlainTablesTests {
  private let analysis = SampleAnalysis.analysis

  private func texts() throws -> [String] {
    let story = try #require(analysis.stories.first)
    return [
      PlainMatrix(analysis, marks: SampleAnalysis.marks).text(story, Set(Relation.allCases)),
      PlainTimeline(analysis).text(story, times: StoryTimes(story, in: analysis)),
      PlainCompare(analysis).text(story),
    ]
  }

  @Test func theyAreAsRecorded() throws {
    for (text, name) in zip(try texts(), ["matrix.txt", "timeline.txt", "compare.txt"]) {
      try expectGolden(text, name)
    }
  }

  @Test func noControlAndNoBoxGetsOut() throws {
    for text in try texts() {
      for line in text.split(separator: "\n") {
        #expect(line.unicodeScalars.count <= 80)
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !$0.properties.isBidiControl })
        #expect(!line.unicodeScalars.contains { (0x2500...0x257F).contains($0.value) })
      }
    }
  }

  @Test func everyFindingIsInMatrixAndCompare() throws {
    let story = try #require(analysis.stories.first)
    let texts = [PlainMatrix(analysis).text(story), PlainCompare(analysis).text(story)]
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let flagged = analysis.comparisons.filter { $0.story == story.id && $0.relation <= .tension }
    #expect(!flagged.isEmpty)
    for comparison in flagged {
      let words = "\(comparison.relation.rawValue): \(Wording.question(comparison))"
      #expect(texts.allSatisfy { $0.contains(words) }, "\(words)")
    }
  }

  @Test func byDefaultOnlyWhatIsFlaggedIsInTheMatrix() throws {
    let story = try #require(analysis.stories.first)
    let text = PlainMatrix(analysis).text(story)
    #expect(text.contains("1. conflict: On which day"))
    #expect(!text.contains("2. "))
  }

  /// What is said of the same stands together, and what is flagged in it below.
  @Test func compareGoesRowByRow() throws {
    let texts = [
      "French President Emmanuel Macron spoke by phone with Turkish President Recep Tayyip Erdogan "
        + "on Tuesday.\nRain fell in Paris.",
      "French President Emmanuel Macron spoke by phone with Turkish President Recep Tayyip Erdogan "
        + "on Wednesday.",
    ]
    let analysis = analyze(
      texts.enumerated().map { number, text in
        let lines = text.split(separator: "\n")
        var start = 0
        let blocks = lines.map { line in
          defer { start += line.utf8.count + 1 }
          return Block(kind: .paragraph, range: TextRange(start, start + line.utf8.count))
        }
        return Article(
          id: ArticleID(rawValue: "\(number)"), file: "\(number).txt", sha256: "",
          text: ArticleText(text), blocks: blocks)
      })
    let all = Story(id: "all", title: "Call", articles: analysis.articles.map(\.id))
    let text = PlainCompare(analysis).text(analysis.stories.first ?? all)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let sentence =
      "French President Emmanuel Macron spoke by phone with Turkish President Recep "
      + "Tayyip Erdogan on "
    #expect(
      words.contains(
        "A: \(sentence)Tuesday. B: \(sentence)Wednesday. conflict: On which day was the call?"))
    #expect(text.hasSuffix("\n\nA: Rain fell in Paris.\n"))
  }
}
