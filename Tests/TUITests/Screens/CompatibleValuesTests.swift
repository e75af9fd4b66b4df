import Model
import TestSupport
import Testing

@testable import TUI

/// What can be true together is called so in Compare and in the Matrix alike.
@Suite struct CompatibleValuesTests {
  private static let analysis = analyze(
    ["killed 11 people", "killed at least five people", "killed 3 people"].enumerated()
      .map { number, words in
        let text = "The ferry accident at Maro \(words), the mayor said."
        return Article(
          id: ArticleID(rawValue: "\(number)"), file: "\(number).txt", sha256: "",
          text: ArticleText(text),
          blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))])
      })

  @Test func compareSaysOfEachPairHowItsOwnValuesStand() throws {
    let findings = Findings(Self.analysis, generation: 1)
    let comparison = try #require(Self.analysis.comparisons.first)
    func relation(_ articles: String...) -> Relation? {
      findings.relation(of: comparison, among: articles.map(ArticleID.init(rawValue:)))
    }
    #expect(comparison.relation == .conflict)
    #expect(relation("0", "1") == .compatible)
    #expect(relation("0", "2") == .conflict)
    #expect(relation("0", "1", "2") == .conflict)
    #expect(relation("0") == nil)
  }

  @Test func theMatrixUsesTheSameWordAndNamesNoSourceInConflictAmongThem() {
    var driver = Driver()
    driver.tell(.analysed(Findings(Self.analysis, generation: 1)))
    driver.press("M")
    let first = FrameText.of(driver.frame)
    #expect(first.contains("compatible with B, not with C."))
    driver.press("l")
    let second = FrameText.of(driver.frame)
    #expect(second.contains("compatible with A: both can be true; not with C."))
  }
}
