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
}
